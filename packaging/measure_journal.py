"""Measure the journal: kills at random moments, and ten years of sessions beside a hundred.

Run it with the project's Python: ``.venv/bin/python packaging/measure_journal.py [--times 300]``.
Only the ratios of one run say anything. It ends with 1 when something was lost or doubled.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from benchmarks.journal_kills import kill_often  # noqa: E402 - the path comes first
from tests.storage.journal.many_sessions import FIRST_DAY, TEN_YEARS, fill  # noqa: E402
from tsubo.domain.journal_numbers import Wanted  # noqa: E402
from tsubo.storage.journal.history import count, days, page  # noqa: E402
from tsubo.storage.journal.opening import open_journal  # noqa: E402
from tsubo.storage.journal.trends import (  # noqa: E402
    change,
    changes_by_area,
    changes_by_point,
    changes_by_side,
    noted,
    weeks,
)
from tsubo.storage.journal.writing import Journal  # noqa: E402

FEW = 100
ROUNDS = 9
MONDAY = FIRST_DAY.date()


def main(words: Sequence[str] | None = None) -> int:
    """Kill, measure, and print both; return 1 when a finished session was lost or doubled."""
    parser = argparse.ArgumentParser(description="Measure the journal.")
    parser.add_argument("--times", type=int, default=300, help="kills at random moments")
    parser.add_argument("--sessions", type=int, default=TEN_YEARS, help="the long journal")
    given = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="tsubo-journal-") as folder:
        few, many = (costs(Path(folder) / str(number), number) for number in (FEW, given.sessions))
        print(f"{'':24}{FEW:>9}{given.sessions:>9}    ratio")
        for name, cost in few.items():
            print(f"{name:24}{cost:9.2f}{many[name]:9.2f}{many[name] / cost:9.1f}")
        seen = kill_often(Path(folder) / "killed", given.times)
    print(
        f"\n{seen.kills} kills, {len(seen.finished)} sessions finished,"
        f" {seen.offered} times an open one offered again, {len(seen.wrong)} things wrong."
    )
    for wrong in seen.wrong:
        print(wrong)
    return 1 if seen.wrong else 0


def costs(profile: Path, number: int) -> dict[str, float]:
    """Return what each question costs in a journal of ``number`` sessions: ms, and once KiB."""
    fill(profile, number)
    taken = {"open, ms": median_ms(lambda: opened(profile).close())}
    with opened(profile) as journal:
        for name, question in questions(journal).items():
            taken[f"{name}, ms"] = median_ms(question)
        tracemalloc.start()
        page(journal, Wanted())
        weeks(journal)
        taken["memory at its peak, KiB"] = tracemalloc.get_traced_memory()[1] / 1024
        tracemalloc.stop()
    taken["file, MiB"] = (profile / "journal.sqlite").stat().st_size / 2**20
    return taken


def questions(journal: Journal) -> dict[str, Callable[[], object]]:
    """Return what the history and its pictures ask, by name."""
    month = (MONDAY, MONDAY + timedelta(days=30))
    return {
        "first page": lambda: page(journal, Wanted()),
        "page of a station": lambda: page(journal, Wanted(station="knee")),
        "words in no note": lambda: page(journal, Wanted(text="nowhere")),
        "how many": lambda: count(journal, Wanted()),
        "a month's days": lambda: days(journal, *month),
        "pain of a month": lambda: noted(journal, *month),
        "weeks": lambda: weeks(journal),
        "change": lambda: change(journal),
        "change by area": lambda: changes_by_area(journal),
        "change by side": lambda: changes_by_side(journal),
        "change by point": lambda: changes_by_point(journal),
    }


def opened(profile: Path) -> Journal:
    """Open the journal of ``profile``; raises ValueError when that fails."""
    found = open_journal(profile)
    if found.journal is None:
        raise ValueError(found.problem)
    return found.journal


def median_ms(question: Callable[[], object]) -> float:
    """Return the median time of some rounds, in milliseconds."""
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        question()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken) * 1000


if __name__ == "__main__":
    sys.exit(main())
