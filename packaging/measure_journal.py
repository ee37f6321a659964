"""Measure the journal: kills at random moments, and ten years of sessions beside a hundred.

Run it with the project's Python: ``.venv/bin/python packaging/measure_journal.py [--times 300]``.
Only the ratios of one run say anything. It ends with 1 when something was lost or doubled.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from benchmarks.journal_kills import kill_often  # noqa: E402 - the path comes first
from benchmarks.program_kills import kill_program_often  # noqa: E402
from tests.storage.journal.many_sessions import FIRST_DAY, TEN_YEARS, fill  # noqa: E402
from tsubo.domain.journal_numbers import Wanted  # noqa: E402
from tsubo.storage.journal.history import count, days, page  # noqa: E402
from tsubo.storage.journal.opening import open_journal  # noqa: E402
from tsubo.storage.journal.trends import (  # noqa: E402
    change,
    changes_by_area,
    changes_by_pain,
    changes_by_point,
    changes_by_side,
    groups,
    noted,
    weeks,
)
from tsubo.storage.journal.writing import Journal  # noqa: E402

FEW = 100
ROUNDS = 9
WINDOWS = 3
MONDAY = FIRST_DAY.date()


def main(words: Sequence[str] | None = None) -> int:
    """Kill, measure, and print both; return 1 when a finished session was lost or doubled."""
    parser = argparse.ArgumentParser(description="Measure the journal.")
    parser.add_argument("--times", type=int, default=300, help="kills at random moments")
    parser.add_argument("--program", type=int, default=0, help="kills of the whole program")
    parser.add_argument("--sessions", type=int, default=TEN_YEARS, help="the long journal")
    given = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="tsubo-journal-") as folder:
        few, many = (costs(Path(folder) / str(number), number) for number in (FEW, given.sessions))
        print(f"{'':28}{FEW:>9}{given.sessions:>9}    ratio")
        for name, cost in few.items():
            print(f"{name:28}{cost:9.2f}{many[name]:9.2f}{many[name] / (cost or 1):9.1f}")
        seen = kill_often(Path(folder) / "killed", given.times)
        known = kill_program_often(Path(folder) / "used", given.program)
    print(
        f"\n{seen.kills} kills, {len(seen.finished)} sessions finished,"
        f" {seen.offered} times an open one offered again, {len(seen.wrong)} things wrong."
    )
    if given.program:
        print(
            f"{known.kills} kills of the program, {len(known.edits)} sessions finished,"
            f" {known.offered} times an open one kept, {known.to_carry_on} times one to carry on,"
            f" {len(known.wrong)} things wrong."
        )
    for wrong in (*seen.wrong, *known.wrong):
        print(wrong)
    return 1 if seen.wrong or known.wrong else 0


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
    taken |= opening(profile)
    taken["file, MiB"] = (profile / "journal.sqlite").stat().st_size / 2**20
    return taken


def opening(profile: Path) -> dict[str, float]:
    """Return what the history page costs in a window of its own, the median of some windows."""
    command = (sys.executable, str(HERE / "benchmarks" / "history_opening.py"), str(profile))
    runs: list[dict[str, float]] = [
        json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        for _ in range(WINDOWS)
    ]
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def questions(journal: Journal) -> dict[str, Callable[[], object]]:
    """Return what the history and its pictures ask, by name."""
    month = (MONDAY, MONDAY + timedelta(days=30))
    (newest,) = page(journal, Wanted(), size=1).entries
    last_weeks = newest.session.started.date() - timedelta(days=41)
    return {
        "first page": lambda: page(journal, Wanted()),
        "page of a station": lambda: page(journal, Wanted(station="knee")),
        "words in no note": lambda: page(journal, Wanted(text="nowhere")),
        "how many": lambda: count(journal, Wanted()),
        "a month's days": lambda: days(journal, *month),
        "pain of the last weeks": lambda: noted(journal, last_weeks, 121),
        "pain of all time": lambda: groups(journal, date.min),
        "last weeks": lambda: weeks(journal, last_weeks),
        "all weeks": lambda: weeks(journal),
        "change": lambda: change(journal),
        "change by pain": lambda: changes_by_pain(journal),
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
