"""Counting the sessions of a day without opening the journal for writing.

For a process beside the window, which must neither write to the journal nor make one.
"""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from tsubo.storage.journal.connecting import FILE

PATIENCE = 1.0
"""Seconds to wait for the window to have written."""


def sessions_on(day: date, profile: Path) -> int:
    """Return how many sessions were done on ``day``, 0 where that cannot be known."""
    address = f"{(profile / FILE).absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=PATIENCE)) as connection:
            number: int = connection.execute(
                "SELECT count(*) FROM sessions WHERE deleted = 0 AND day = ?", (day.toordinal(),)
            ).fetchone()[0]
    except sqlite3.Error:
        return 0
    return number
