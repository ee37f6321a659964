"""A program killed at any moment leaves no session lost, doubled or forgotten."""

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.journal_kills import Seen, edits_fit, judge, kill_often
from benchmarks.journal_writer import a_session
from tests.storage.journal.journals import opened
from tsubo.domain.journal import Answers, Entry, UnderWay


def test_a_few_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    """The measure with hundreds is ``packaging/measure_journal.py``."""
    seen = kill_often(tmp_path, 5)
    assert seen.wrong == []
    assert seen.kills == 5
    assert seen.finished


def judged(profile: Path, seen: Seen, *told: tuple[str, str]) -> str:
    judge(profile, seen, list(told))
    return " ".join(seen.wrong)


def test_what_is_lost_doubled_or_offered_wrongly_would_be_seen(tmp_path: Path) -> None:
    one, two = "1" * 32, "2" * 32
    with opened(tmp_path) as journal:
        journal.finish(a_session(one), Answers())
        journal.keep(UnderWay(a_session(two), Answers(), 1))
        assert judged(tmp_path, Seen(finished={one}), ("kept", two)) == ""
        assert "lost" in judged(tmp_path, Seen(finished={one, "3" * 32}))
        assert "not offered" in judged(tmp_path, Seen(finished={one}), ("kept", "4" * 32))
        assert "edits lost" in judged(
            tmp_path, Seen(finished={one}), ("finished", one), ("noted", one), ("noted", one)
        )
        with journal.writing() as connection:
            connection.execute("UPDATE under_way SET record = replace(record, ?, ?)", (two, one))
        assert "still offered" in judged(tmp_path, Seen(finished={one}))
        with journal.writing() as connection:
            connection.execute(
                "INSERT INTO events SELECT ?, machine, 9, time, session, line, here FROM events",
                (two,),
            )
            connection.execute("DELETE FROM sessions")
        wrong = judged(tmp_path, Seen(finished={one}))
        assert "doubled" in wrong
        assert "0 listed of 1" in wrong


@pytest.mark.parametrize(
    ("note", "deleted", "told", "fits"),
    [
        ("", False, {}, True),
        ("0", False, {}, True),
        ("1", False, {}, False),
        ("", False, {"noted": 1}, False),
        ("1", False, {"noted": 2}, True),
        ("1", True, {"noted": 2}, True),
        ("1", True, {"noted": 1}, False),
        ("1", False, {"noted": 2, "deleted": 1}, True),
        ("1", True, {"noted": 2, "deleted": 1, "restored": 1}, False),
    ],
)
def test_edits_are_those_told_or_the_one_after(
    note: str, deleted: bool, told: dict[str, int], fits: bool
) -> None:
    entry = Entry("a" * 32, a_session("1" * 32), Answers(note=note), deleted)
    assert edits_fit(entry, Counter(told)) == fits
    assert not edits_fit(None, Counter(told))
