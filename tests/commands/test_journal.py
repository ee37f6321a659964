"""``tsubo journal`` takes sessions along and sums them up in plain words."""

import json
import re
from pathlib import Path

import pytest

from tests.commands.asking import Tsubo, imported_by
from tests.domain.journaling import NOON, a_name, a_session
from tests.storage.journal.journals import all_of, opened
from tests.storage.journal.many_sessions import fill
from tsubo.domain.journal import Answers
from tsubo.domain.journal_areas import Area
from tsubo.domain.memory import Memory
from tsubo.storage.journal.connecting import FILE
from tsubo.storage.settings_file import SettingsFile

LEFT = Area.LOWER_BACK_LEFT
NEVER = re.compile(r"cure|heal|treat|because|thanks to|helped|improve|works?\b", re.IGNORECASE)
"""Words that would claim a cause."""


def test_without_sessions_there_is_nothing_to_say(tsubo: Tsubo) -> None:
    heard = tsubo("journal", "stats")
    assert (heard.code, heard.out, heard.err) == (0, "No sessions yet.\n", "")
    assert not tsubo.profile.exists()
    opened(tsubo.profile).close()
    assert tsubo("journal", "stats").out == "No sessions yet.\n"


def test_a_few_sessions_are_too_few_to_say(tsubo: Tsubo) -> None:
    with opened(tsubo.profile) as journal:
        for number in range(4):
            journal.finish(a_session(a_name(number)), Answers({LEFT: 6}, {LEFT: 4}))
    heard = tsubo("journal", "stats").out
    assert "4 sessions" in heard
    assert "usually before: too few to say (4 sessions)" in heard
    assert "usual change: too few to say (4 sessions)" in heard
    assert "your left lower back: too few to say (4 sessions)" in heard


def test_one_session_is_one_session(tsubo: Tsubo) -> None:
    with opened(tsubo.profile) as journal:
        journal.finish(a_session(), Answers({LEFT: 6}, {LEFT: 4}))
    heard = tsubo("journal", "stats").out
    assert heard.startswith("1 session, ")
    assert "(1 session)" in heard


def test_the_sums_in_plain_words(tsubo: Tsubo) -> None:
    changes = (-2, -1, -1, 0, 1)
    with opened(tsubo.profile) as journal:
        for number, change in enumerate(changes):
            journal.finish(a_session(a_name(number)), Answers({LEFT: 6}, {LEFT: 6 + change}))
        journal.finish(a_session(a_name(9), started=NOON.replace(month=1)), Answers())
    assert tsubo("journal", "stats").out.splitlines() == [
        "6 sessions, the first in the week of 2026-01-19.",
        "",
        "Minutes each week, the last weeks with sessions:",
        "  2026-01-19     2",
        "  2026-11-16    12",
        "",
        "Pain you noted before and after, 0 to 10:",
        "  usually before: 6 (6–6; 5 sessions)",
        "  usually after: 5 (4–7; 5 sessions)",
        "  usual change: 1 lower (2 lower to 1 higher; 5 sessions)",
        "",
        "Usual change by place:",
        "  your left lower back: 1 lower (2 lower to 1 higher; 5 sessions)",
        "",
        "In brackets: the range in which the usual number most likely lies.",
        "These are numbers you gave. They cannot show what caused a change.",
    ]


@pytest.mark.parametrize(
    ("after", "words"),
    [(6, "the same (the same; 5"), (8, "2 higher (2 higher; 5"), (5, "1 lower (1 lower; 5")],
)
def test_a_change_is_said_as_lower_higher_or_the_same(tsubo: Tsubo, after: int, words: str) -> None:
    with opened(tsubo.profile) as journal:
        for number in range(5):
            journal.finish(a_session(a_name(number)), Answers({LEFT: 6}, {LEFT: after}))
    assert f"usual change: {words}" in tsubo("journal", "stats").out


def test_no_cause_is_claimed(tsubo: Tsubo) -> None:
    fill(tsubo.profile, 60)
    heard = tsubo("journal", "stats").out
    assert "cannot show what caused a change" in heard
    assert not NEVER.search(heard)
    weeks = [line for line in heard.splitlines() if re.match(r"  \d{4}-", line)]
    assert len(weeks) == 2


def test_only_the_last_weeks_are_told_one_by_one(tsubo: Tsubo) -> None:
    fill(tsubo.profile, 400)
    lines = tsubo("journal", "stats").out.splitlines()
    assert len([line for line in lines if re.match(r"  \d{4}-", line)]) == 6


def test_what_is_exported_is_imported_elsewhere_without_doubles(
    tsubo: Tsubo, tmp_path: Path
) -> None:
    fill(tsubo.profile, 12)
    with opened(tsubo.profile) as journal:
        before = all_of(journal)
        journal.delete(next(iter(before)))
        before = all_of(journal)
    file = tmp_path / "all.json"
    heard = tsubo("journal", "export", file)
    assert heard.code == 0
    assert heard.out == "11 sessions written. 1 deleted session is in the file too.\n"
    tsubo.profile = tmp_path / "other"
    own = "Its settings stay there; “Your data” in the window can take them over."
    heard = tsubo("journal", "import", file)
    assert heard.out == f"12 sessions added. 0 changed. 0 were known. {own}\n"
    heard = tsubo("journal", "import", file)
    assert heard.out == f"0 sessions added. 0 changed. 12 were known. {own}\n"
    assert not SettingsFile(tsubo.profile).file.exists()
    with opened(tsubo.profile) as journal:
        assert all_of(journal) == before


@pytest.mark.parametrize(
    ("settings", "exported"),
    [({"preferences": {"theme": "pink"}}, True), ({"health": {"signs": "numb_saddle"}}, False)],
)
def test_settings_are_exported_only_where_the_health_is_known(
    tsubo: Tsubo, tmp_path: Path, settings: dict[str, object], exported: bool
) -> None:
    fill(tsubo.profile, 1)
    own = SettingsFile(tsubo.profile)
    own.write(Memory(agreed=True))
    record = json.loads(own.file.read_bytes())
    own.file.write_text(json.dumps({**record, **settings}))
    heard = tsubo("journal", "export", tmp_path / "all.json")
    assert "could not be read" in heard.err
    assert ("settings" in json.loads((tmp_path / "all.json").read_bytes())) is exported


def test_a_table_is_chosen_by_the_name(tsubo: Tsubo, tmp_path: Path) -> None:
    fill(tsubo.profile, 3)
    heard = tsubo("journal", "export", tmp_path / "ALL.CSV")
    assert (heard.code, heard.out) == (0, "3 sessions written.\n")
    assert len((tmp_path / "ALL.CSV").read_text(encoding="utf-8-sig").splitlines()) == 4


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("export", "all.txt"), "end the name with .json"),
        (("export", "all.json"), "holds no journal yet"),
        (("export",), "FILE"),
        (("import", "nowhere.json"), "there is no such file"),
        (("sum",), "invalid choice"),
        ((), "ACTION"),
    ],
)
def test_a_word_that_makes_no_sense_is_one_sentence(
    tsubo: Tsubo, tmp_path: Path, words: tuple[str, ...], hint: str
) -> None:
    heard = tsubo("journal", *words)
    assert (heard.code, heard.out) == (2, "")
    assert len(heard.err.splitlines()) == 1
    assert hint in heard.err


@pytest.mark.parametrize("action", [("stats",), ("export", "all.csv"), ("import", "all.json")])
def test_a_damaged_journal_is_kept_and_named(tsubo: Tsubo, action: tuple[str, ...]) -> None:
    tsubo.profile.mkdir()
    (tsubo.profile / FILE).write_bytes(b"\xff" * 5000)
    heard = tsubo("journal", *action)
    assert (heard.code, heard.out) == (2, "")
    assert str(tsubo.profile / "journal.broken.sqlite") in heard.err
    assert len(heard.err.splitlines()) == 1


def test_the_journal_needs_neither_qt_nor_pydantic_to_be_summed_up(tmp_path: Path) -> None:
    fill(tmp_path, 20)
    loaded = imported_by(
        "from tsubo.__main__ import main;"
        f"main(['--profile', {str(tmp_path)!r}, 'journal', 'stats'])"
    )
    assert "tsubo" in loaded
    assert not loaded & {"PySide6", "pydantic", "numpy"}


def test_importing_needs_no_qt(tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    file.write_text('{"format": 1, "events": []}')
    loaded = imported_by(
        "from tsubo.__main__ import main;"
        f"main(['--profile', {str(tmp_path)!r}, 'journal', 'import', {str(file)!r}])"
    )
    assert "sqlite3" in loaded
    assert "PySide6" not in loaded
