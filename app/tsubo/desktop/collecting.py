"""Python's collector of cycles, kept to the window's thread while another thread lives.

It runs in whatever thread happens to allocate, and what it frees may be widgets. Shiboken then has
the window's thread free them later, which now and then ends the process (seen with PySide 6.11). So
the collector is off while such a thread lives, and the window's thread collects when it is due.
"""

import gc

_lives = 0


def thread_begins() -> None:
    """Turn the collector off; called in the window's thread before a thread is started."""
    global _lives  # noqa: PLW0603 - there is one collector
    _lives += 1
    gc.disable()


def thread_ended() -> None:
    """Turn it on again once the last thread has ended; called in the window's thread."""
    global _lives  # noqa: PLW0603
    _lives -= 1
    if not _lives:
        gc.enable()


def collect_if_due(*, thoroughly: bool) -> None:
    """Collect as Python would have done by now; all of it, which takes longest, only on request."""
    if gc.isenabled():
        return
    counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
    young, middle, old = (count > limit for count, limit in counted)
    if young:
        gc.collect(2 if middle and old and thoroughly else 1 if middle else 0)
