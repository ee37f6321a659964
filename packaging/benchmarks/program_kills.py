"""Kills the real program while somebody uses it, again and again, and looks at what is left.

What ``journal_user`` told was on the disk before it was killed. A kill may come between the disk
and the telling, so one thing more than was told may be there, and never one less.
"""

from __future__ import annotations

import os
import random
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tsubo.domain.journal_events import Finished
from tsubo.domain.journal_numbers import Wanted
from tsubo.storage.journal.history import count, entry
from tsubo.storage.journal.opening import open_journal
from tsubo.storage.journal.writing import Journal
from tsubo.storage.settings_file import SettingsFile

PACKAGING = Path(__file__).resolve().parent.parent
LONGEST = 1.5
"""Seconds from the user's first word to its end, at most."""
STARTING = 2.5
"""Seconds in which a program has surely started; every fourth is killed within them."""
SILENT = 30.0
"""Seconds after which a program without a word is taken to hang."""


@dataclass(slots=True)
class Known:
    """What all users told before they were killed, and what was wrong afterwards.

    ``edits`` are the note of each finished session and whether it was deleted; ``open`` are the
    sessions that have not ended. ``offered`` counts how often one of them was left.
    """

    kills: int = 0
    edits: dict[str, tuple[str, bool]] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)
    told: int = 0
    offered: int = 0
    to_carry_on: int = 0
    wrong: list[str] = field(default_factory=list)

    def hear(self, what: str, name: str, note: str) -> None:
        """Take in one thing that is on the disk."""
        self.told += 1
        before = self.edits.get(name, ("", False))
        match what:
            case "kept":
                self.open |= {name} - self.edits.keys()
            case "dropped":
                self.open.discard(name)
            case "finished":
                self.open.discard(name)
                self.edits.setdefault(name, before)
            case "noted":
                self.edits[name] = (note, before[1])
            case "deleted" | "restored":
                self.edits[name] = (before[0], what == "deleted")


def kill_program_often(profile: Path, times: int, seed: int = 0) -> Known:
    """Kill ``times`` programs at random moments, one after another, on one profile."""
    chance = random.Random(seed)
    known = Known()
    for _ in range(times):
        early = chance.random() < 0.25
        delay = chance.uniform(0, STARTING if early else LONGEST)
        for line in told_until_killed(profile, delay, early):
            what, name, note = line.split(" ", 2)
            known.hear(what, name, note)
        known.kills += 1
        judge(profile, known)
    return known


def told_until_killed(profile: Path, delay: float, early: bool) -> list[str]:
    """Start a user, kill the program ``delay`` seconds after its start or first word."""
    paths = os.pathsep.join([str(PACKAGING.parent / "app"), str(PACKAGING)])
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.journal_user", str(profile)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": paths},
    ) as user:
        if user.stdout is None:
            raise ValueError("the user has no voice")
        if not early:
            select.select([user.stdout], [], [], SILENT)
        # Read on meanwhile: a full pipe would hold the program up.
        end, heard = time.monotonic() + delay, b""
        while (left := end - time.monotonic()) > 0:
            if select.select([user.stdout], [], [], left)[0]:
                heard += os.read(user.stdout.fileno(), 1 << 16)
        user.kill()
        heard += user.stdout.read()
    # The last piece is empty, or a line that the kill cut off.
    return heard.decode().split("\n")[:-1]


def judge(profile: Path, known: Known) -> None:
    """Compare the journal with what was told, and note in ``known`` whatever does not fit."""
    if not (profile / "journal.sqlite").exists():
        return
    opened = open_journal(profile)
    if opened.journal is None or opened.problem:
        known.wrong.append(f"not opened: {opened.problem}")
        return
    with opened.journal as journal:
        known.wrong += _wrong(journal, known)
        left = {one.session.id for one in journal.under_way()}
    known.offered += bool(left)
    known.to_carry_on += SettingsFile(profile).read().unfinished is not None
    known.open = left


def _wrong(journal: Journal, known: Known) -> Iterator[str]:
    ends = Counter(event.session for event in journal.events() if isinstance(event.what, Finished))
    if lost := known.edits.keys() - ends.keys():
        yield f"lost: {lost}"
    if doubled := [name for name, many in ends.items() if many > 1]:
        yield f"doubled: {doubled}"
    listed = count(journal, Wanted()) + count(journal, Wanted(deleted=True))
    if listed != len(ends):
        yield f"{listed} listed of {len(ends)}"
    left = {one.session.id for one in journal.under_way()}
    if both := left & ends.keys():
        yield f"finished, and still open: {both}"
    more = {f"open: {name}" for name in known.open ^ left if name not in ends}
    for name in ends:
        found = entry(journal, name)
        if found is None:
            yield f"not found: {name}"
            continue
        now = (found.answers.note, found.deleted)
        if now != known.edits.get(name):
            more.add(f"edit: {name}")
        known.edits[name] = now
    if len(more) > 1:
        yield f"other than was told: {sorted(more)}"
    with journal.reading() as connection:
        state = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if state != "ok":
        yield f"damaged: {state}"
