"""Python's collector of cycles, kept out of threads that are not the window's.

It runs in whatever thread happens to allocate, and what it frees may be widgets. Qt wants those to
be freed in the window's thread: freed in another, they now and then take the process with them.
"""

import gc
from threading import Lock


class _Resting:
    """While anybody is inside, nothing is collected; reference counting goes on as ever."""

    def __init__(self) -> None:
        self._lock, self._inside = Lock(), 0

    def __enter__(self) -> None:
        with self._lock:
            self._inside += 1
            gc.disable()

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                gc.enable()


collector_at_rest = _Resting()
"""To be entered by a thread for as long as it works, not while it waits for work."""
