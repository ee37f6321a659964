"""Whether a track is still wanted while it is written.

Another process that asked for it holds the other end of standard input and closes that to give it
up. The system does the same when that process dies, so nothing is left behind either way; a
signal could not be caught on Windows.
"""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

_STANDARD_INPUT = 0


@contextmanager
def still_wanted(by_another: bool) -> Iterator[Callable[[], bool]]:
    """Give a function that says whether to go on; ``by_another`` process asked for the track.

    SIGTERM also ends the wish. To be used in the main thread, which alone may take signals.
    """
    stop = Event()
    before = signal.signal(signal.SIGTERM, lambda *_: stop.set())
    if by_another:
        Thread(target=_wait_for_the_end, args=(stop,), daemon=True).start()
    try:
        yield lambda: not stop.is_set()
    finally:
        signal.signal(signal.SIGTERM, before)


def _wait_for_the_end(stop: Event) -> None:
    # Not sys.stdin: a thread that waits in it would hold its lock when Python ends.
    while os.read(_STANDARD_INPUT, 64):
        pass
    stop.set()
