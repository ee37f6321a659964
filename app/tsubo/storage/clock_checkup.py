"""The computer's clock, looked at: is it behind files that were written before?

A clock that is behind would put today's session before those of last week. Whether it is ahead,
nobody here can know.
"""

from collections.abc import Iterable
from pathlib import Path

from tsubo.domain.checkup import Finding, problem
from tsubo.domain.words import tr

SLACK_SECONDS = 86_400.0
"""A day: files from a computer in another time zone are not ahead by more."""


def clock_checkup(folders: Iterable[Path], now: float) -> Finding:
    """Return what the files below ``folders`` say of the time ``now``, in seconds since 1970."""
    about = "clock", tr("Date and time")
    written = (one.lstat().st_mtime for folder in folders for one in folder.rglob("*"))
    if max(written, default=now) > now + SLACK_SECONDS:
        return problem(
            about,
            tr("before some files were written"),
            tr("Set this computer's date and time. If they are right, they were wrong once."),
        )
    return Finding(*about, tr("not behind"))
