"""Journals that share a folder become the same, whatever the engine between them does."""

import os
import shutil
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.domain.journaling import a_name, a_session
from tests.storage.journal.journals import all_of, opened, written_beside
from tsubo.domain.journal import Answers
from tsubo.domain.journal_events import Event
from tsubo.storage.journal import sync_folder
from tsubo.storage.journal.connecting import FILE
from tsubo.storage.journal.exchange import export_json, import_json
from tsubo.storage.journal.records import event_of
from tsubo.storage.journal.sync_folder import follow, own_file
from tsubo.storage.journal.writing import Journal, Merged

NOTHING = Merged(0, 0, 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the shared folder."""
    shared = tmp_path / "shared"
    shared.mkdir()
    return shared


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_two_machines_come_to_the_same_journal(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        one.finish(a_session(a_name(1)), Answers(note="at home"))
        assert follow(one, folder) == (1, Merged(0, 0, 1), ())
        two.finish(a_session(a_name(2)), Answers(note="away"))
        assert follow(two, folder) == (1, Merged(1, 0, 1), ())
        two.change(a_name(1), Answers(note="changed away"))
        follow(two, folder)
        assert follow(one, folder) == (0, Merged(1, 1, 0), ())
        assert all_of(one) == all_of(two)
        assert all_of(one)[a_name(1)].answers.note == "changed away"
        assert all_of(one)[a_name(2)].machine == two.machine


def test_each_machine_writes_its_own_file_only(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        for number, journal in enumerate((one, two)):
            journal.finish(a_session(a_name(number)), Answers())
            follow(journal, folder)
        expected = sorted(f"tsubo-journal-{journal.machine}.jsonl" for journal in (one, two))
        assert names_in(folder) == expected
        before = own_file(folder, one.machine).read_bytes()
        two.change(a_name(0), Answers(note="by two"))
        follow(two, folder)
        assert own_file(folder, one.machine).read_bytes() == before
        assert FILE not in names_in(folder)


def test_a_file_is_only_added_to(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path / "one") as one:
        content = b""
        for number in range(4):
            one.finish(a_session(a_name(number)), Answers())
            follow(one, folder)
            longer = own_file(folder, one.machine).read_bytes()
            assert longer.startswith(content)
            assert longer.count(b"\n") == number + 1
            content = longer


def test_nothing_new_touches_nothing(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path / "one") as one:
        assert follow(one, folder) == (0, NOTHING, ())
        assert names_in(folder) == []
        one.finish(a_session(), Answers())
        follow(one, folder)
        files = (own_file(folder, one.machine), one.file)
        stamps = [file.stat().st_mtime_ns for file in files]
        assert follow(one, folder) == (0, NOTHING, ())
        assert [file.stat().st_mtime_ns for file in files] == stamps


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_the_shared_file_is_private(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path / "one") as one:
        one.finish(a_session(), Answers())
        follow(one, folder)
        assert stat.S_IMODE(own_file(folder, one.machine).stat().st_mode) == 0o600


def test_a_half_written_line_waits_until_it_is_complete(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        for number in (1, 2):
            one.finish(a_session(a_name(number)), Answers())
        follow(one, folder)
        file = own_file(folder, one.machine)
        whole = file.read_bytes()
        for end in range(whole.index(b"\n") + 1, len(whole), 97):
            file.write_bytes(whole[:end])
            problems = follow(two, folder).problems
            assert problems == ()
            assert set(all_of(two)) == {a_name(1)}
        file.write_bytes(whole)
        assert follow(two, folder).merged == Merged(1, 0, 0)
        assert all_of(two) == all_of(one)


def test_a_line_that_a_kill_cut_off_is_written_anew(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path / "one") as one:
        for number in (1, 2):
            one.finish(a_session(a_name(number)), Answers())
        follow(one, folder)
        file = own_file(folder, one.machine)
        whole = file.read_bytes()
        file.write_bytes(whole[:-30])
        assert follow(one, folder).sent == 1
        assert file.read_bytes() == whole


def test_a_file_that_was_lost_is_written_anew(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path / "one") as one:
        for number in (1, 2):
            one.finish(a_session(a_name(number)), Answers())
        follow(one, folder)
        own_file(folder, one.machine).unlink()
        assert follow(one, folder).sent == 2


@pytest.mark.parametrize(
    "copy",
    [
        "tsubo-journal-{}.sync-conflict-20261120-120000-ABCDEFG.jsonl",
        "tsubo-journal-{} (conflicted copy 2026-11-20 120000).jsonl",
        "tsubo-journal-{}-LAPTOP.jsonl",
    ],
)
def test_copies_made_in_a_conflict_are_read_too(tmp_path: Path, folder: Path, copy: str) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        for number in (1, 2):
            one.finish(a_session(a_name(number)), Answers())
        follow(one, folder)
        file = own_file(folder, one.machine)
        first, second = file.read_bytes().splitlines(keepends=True)
        (folder / copy.format(one.machine)).write_bytes(second)
        file.write_bytes(first)
        assert follow(two, folder) == (0, Merged(2, 0, 0), ())
        assert all_of(two) == all_of(one)


def test_a_file_that_was_put_in_anothers_place_is_read_anew(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        for number in (1, 2, 3):
            one.finish(a_session(a_name(number)), Answers())
        follow(one, folder)
        file = own_file(folder, one.machine)
        lines = file.read_bytes().splitlines(keepends=True)
        file.write_bytes(b"".join(lines[:2]))
        follow(two, folder)
        file.write_bytes(lines[2] + lines[1])
        follow(two, folder)
        assert all_of(two) == all_of(one)


def test_only_what_is_new_is_read(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def noticing(record: dict[str, Any]) -> Event:
        read.append(record["session"])
        return event_of(record)

    monkeypatch.setattr(sync_folder, "event_of", noticing)
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        for number in (1, 2):
            one.finish(a_session(a_name(number)), Answers())
            follow(one, folder)
            read.clear()
            follow(two, folder)
            assert read == [a_name(number)]
        # A newer format of lines means that older Tsubos may have left some out.
        monkeypatch.setattr(sync_folder, "FORMAT", 2)
        read.clear()
        follow(two, folder)
        assert read == [a_name(1), a_name(2)]


def test_lines_that_cannot_be_read_are_told_and_the_rest_is_merged(
    tmp_path: Path, folder: Path
) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        one.finish(a_session(), Answers())
        follow(one, folder)
        file = own_file(folder, one.machine)
        file.write_bytes(b'{"id": 5}\n\xff\xfe\n\n' + file.read_bytes())
        sent, merged, (problem,) = follow(two, folder)
        assert (sent, merged) == (0, Merged(1, 0, 0))
        assert "2 lines that cannot be read" in problem
        assert str(file) in problem


def test_what_was_imported_is_passed_on_and_what_was_merged_is_not(
    tmp_path: Path, folder: Path
) -> None:
    names = ("old", "one", "two")
    old, one, two = (opened(tmp_path / name) for name in names)
    with old, one, two:
        old.finish(a_session(a_name(1)), Answers())
        export_json(old, tmp_path / "old.json")
        import_json(one, tmp_path / "old.json", "2026-11-20")
        assert follow(one, folder).sent == 1
        assert follow(two, folder).sent == 0
        assert all_of(two) == all_of(old)


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with opened(tmp_path / "one") as one:
        sent, merged, (problem,) = follow(one, tmp_path / "stick")
        assert (sent, merged) == (0, NOTHING)
        assert str(tmp_path / "stick") in problem
    assert not (tmp_path / "stick").exists()


def test_a_file_that_cannot_be_used_does_not_stop_the_rest(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        one.finish(a_session(a_name(1)), Answers())
        follow(one, folder)
        two.finish(a_session(a_name(2)), Answers())
        own_file(folder, two.machine).mkdir()
        sent, merged, problems = follow(two, folder)
        assert (sent, merged) == (0, Merged(1, 0, 0))
        (problem,) = problems
        assert "Nothing could be written" in problem
        assert "\n" not in problem


def test_a_folder_that_has_died_is_one_sentence(tmp_path: Path) -> None:
    too_long = tmp_path / ("x" * 300)
    with opened(tmp_path / "one") as one:
        sent, merged, (problem,) = follow(one, too_long)
    assert (sent, merged) == (0, NOTHING)
    assert problem.startswith(f"{too_long} cannot be used (")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such pipes")
def test_what_is_no_file_is_passed_over(tmp_path: Path, folder: Path) -> None:
    os.mkfifo(folder / f"tsubo-journal-{'a' * 32}.jsonl")
    (folder / f"tsubo-journal-{'b' * 32}.jsonl").mkdir()
    with opened(tmp_path / "one") as one:
        one.finish(a_session(), Answers())
        assert follow(one, folder) == (1, Merged(0, 0, 1), ())


@pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes on Linux only")
def test_a_folder_with_odd_bytes_in_its_name_carries_too(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/stick\xff"))
    folder.mkdir()
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        one.finish(a_session(), Answers())
        follow(one, folder)
        assert follow(two, folder) == (0, Merged(1, 0, 0), ())
        assert follow(two, folder) == (0, NOTHING, ())


def test_the_journal_can_be_written_while_the_folder_is(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with written_beside(tmp_path / "one", monkeypatch) as one:
        assert follow(one, folder).sent == 3


# --- Whatever happens between them --------------------------------------------------------

MACHINES = 3
deeds = st.lists(
    st.tuples(
        st.integers(0, MACHINES - 1),
        st.sampled_from(["finish", "note", "delete", "restore", "send", "carry", "copy", "tear"]),
        st.integers(0, MACHINES - 1),
        st.integers(0, 4),
    ),
    max_size=25,
)


def play(
    journals: list[Journal], folders: list[Path], deed: tuple[int, str, int, int], step: int
) -> None:
    """Let a machine do something, or the engine carry, double or tear a file."""
    at, what, other, number = deed
    journal, name = journals[at], a_name(number)
    file = own_file(folders[at], journal.machine)
    there = folders[other] / file.name
    match what:
        case "finish":
            # An id belongs to the one machine that began the session.
            journal.finish(a_session(a_name(number + 10 * at)), Answers(note=str(step)))
        case "note":
            journal.change(name, Answers(note=str(step)))
        case "delete":
            journal.delete(name)
        case "restore":
            journal.restore(name)
        case "send":
            follow(journal, folders[at])
        case "carry" if file.exists() and there != file:
            shutil.copy(file, there)
        case "copy" if file.exists():
            shutil.copy(file, there.with_name(f"{file.stem}.sync-conflict-{step}.jsonl"))
        case "tear" if file.exists() and there != file:
            there.write_bytes(file.read_bytes()[: -10 * (number + 1)])
        case _:
            pass


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=25,
)
@given(steps=deeds)
def test_any_carrying_ends_in_the_same_journal(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, str, int, int]]
) -> None:
    root = tmp_path_factory.mktemp("machines")
    folders = [root / f"shared{number}" for number in range(MACHINES)]
    for folder in folders:
        folder.mkdir()
    journals = [opened(root / f"profile{number}") for number in range(MACHINES)]
    try:
        for step, deed in enumerate(steps):
            play(journals, folders, deed, step)
        for _ in range(2):  # once to have all sent, once to have all read
            for journal, folder in zip(journals, folders, strict=True):
                follow(journal, folder)
                for other in folders:
                    if other != folder:
                        for file in folder.glob(f"*{journal.machine}*"):
                            shutil.copy(file, other / file.name)
        for journal, folder in zip(journals, folders, strict=True):
            assert follow(journal, folder).problems == ()
        first = journals[0]
        for journal in journals[1:]:
            assert tuple(journal.events()) == tuple(first.events())
            assert all_of(journal) == all_of(first)
    finally:
        for journal in journals:
            journal.close()
