"""Kills a program that writes to a journal, again and again, and looks at what is left."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tsubo.domain.journal import Entry
from tsubo.domain.journal_events import Finished
from tsubo.domain.journal_numbers import Wanted
from tsubo.storage.journal.history import count, entry
from tsubo.storage.journal.opening import open_journal

PACKAGING = Path(__file__).resolve().parent.parent
LONGEST = 0.06
"""Seconds from the writer's first word to its end, at most."""

STARTING = 0.3
"""Seconds in which a writer has surely opened the journal; every fourth is killed within them."""


@dataclass(slots=True)
class Seen:
    """What all writers told before they were killed, and what was wrong afterwards."""

    kills: int = 0
    finished: set[str] = field(default_factory=set)
    offered: int = 0
    wrong: list[str] = field(default_factory=list)


def kill_often(profile: Path, times: int, seed: int = 0) -> Seen:
    """Kill ``times`` writers at random moments, one after another, on one journal."""
    chance = random.Random(seed)
    seen = Seen()
    for _ in range(times):
        early = chance.random() < 0.25
        told = told_until_killed(profile, chance.uniform(0, STARTING if early else LONGEST), early)
        seen.kills += 1
        seen.finished |= {name for what, name in told if what == "finished"}
        judge(profile, seen, told)
    return seen


def told_until_killed(profile: Path, delay: float, early: bool) -> list[tuple[str, str]]:
    """Start a writer, kill it ``delay`` seconds after its start or first word, return its words."""
    paths = os.pathsep.join([str(PACKAGING.parent / "app"), str(PACKAGING)])
    writer = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.journal_writer", str(profile)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    if writer.stdout is None:
        raise ValueError("the writer has no voice")
    with writer.stdout:
        first = "" if early else writer.stdout.readline()
        time.sleep(delay)
        writer.kill()
        lines = (first + writer.stdout.read()).splitlines(keepends=True)
    writer.wait()
    return [
        (what, name)
        for what, _, name in (line.strip().partition(" ") for line in lines if line.endswith("\n"))
    ]


def judge(profile: Path, seen: Seen, told: list[tuple[str, str]]) -> None:
    """Compare the journal with what was told, and note in ``seen`` whatever does not fit."""
    opened = open_journal(profile)
    if opened.journal is None or opened.problem:
        seen.wrong.append(f"not opened: {opened.problem}")
        return
    with opened.journal as journal:
        ends = Counter(
            event.session for event in journal.events() if isinstance(event.what, Finished)
        )
        if lost := seen.finished - ends.keys():
            seen.wrong.append(f"lost: {lost}")
        if doubled := [name for name, many in ends.items() if many > 1]:
            seen.wrong.append(f"doubled: {doubled}")
        # At most the one whose end was written and not yet told.
        untold = ends.keys() - seen.finished
        if len(untold) > 1:
            seen.wrong.append(f"from nowhere: {untold}")
        seen.finished |= untold
        listed = count(journal, Wanted()) + count(journal, Wanted(deleted=True))
        if listed != len(ends):
            seen.wrong.append(f"{listed} listed of {len(ends)}")
        for name in {name for what, name in told if what == "finished"}:
            if not edits_fit(
                entry(journal, name), Counter(what for what, of in told if of == name)
            ):
                seen.wrong.append(f"edits lost: {name}")
        offered = {left.session.id for left in journal.under_way()}
        if offered & ends.keys():
            seen.wrong.append(f"finished, and still offered: {offered & ends.keys()}")
        begun = {name for what, name in told if what == "kept"} - ends.keys()
        if begun - offered:
            seen.wrong.append(f"open, and not offered: {begun - offered}")
        seen.offered += bool(offered)
        with journal.reading() as connection:
            state = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if state != "ok":
            seen.wrong.append(f"damaged: {state}")


def edits_fit(found: Entry | None, told: Counter[str]) -> bool:
    """Say whether an entry shows the edits that were told, or these and the one after them."""
    if found is None:
        return False
    notes = ("", "0", "1")
    if found.answers.note not in notes[told["noted"] : told["noted"] + 2]:
        return False
    # Before "deleted" is told it may be so already, and after that it may be restored already.
    between = told["noted"] == len(notes) - 1 and not told["restored"]
    return between or not found.deleted
