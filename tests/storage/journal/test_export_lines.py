"""An export is read a line at a time where it is as Tsubo writes it, and left to others else."""

import json
from pathlib import Path

import pytest

from tests.domain.journaling import a_name, a_session
from tests.storage.journal.journals import all_of, opened
from tsubo.domain.journal import Answers
from tsubo.domain.memory import Memory
from tsubo.storage.journal.exchange import export_json, import_json
from tsubo.storage.journal.export_lines import read_lines
from tsubo.storage.journal.writing import Journal
from tsubo.storage.settings_record import settings_record

TODAY = "2026-11-20"


@pytest.fixture
def file(journal: Journal, tmp_path: Path) -> Path:
    """Return the export of a journal with three sessions."""
    for number in range(3):
        journal.finish(a_session(a_name(number)), Answers(note='"events": [\n],'))
    export_json(journal, tmp_path / "all.json", settings_record(Memory(), TODAY))
    return tmp_path / "all.json"


def test_what_was_exported_is_read(file: Path, journal: Journal) -> None:
    lines = read_lines(file)
    assert lines is not None
    assert lines.events == list(journal.events())
    assert list(lines.head) == ["format", "settings", "events"]


def test_an_empty_export_is_read(tmp_path: Path) -> None:
    export_json(None, tmp_path / "none.json")
    lines = read_lines(tmp_path / "none.json")
    assert lines is not None
    assert lines.events == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"\n]}\n", b"\n"),
        (b"\n]}\n", b"\n]}\nmore"),
        (b"\n]}", b"\n] }"),
        (b'"events": [', b'"events":['),
        (b'"sequence":2', b'"sequence":-2'),
        (b'"sequence":2', b'"sequence":2,"tail":1'),
        (b"{", b""),
    ],
)
def test_anything_else_is_left_to_the_reader_of_whole_files(
    file: Path, old: bytes, new: bytes
) -> None:
    content = file.read_bytes()
    assert old in content
    file.write_bytes(content.replace(old, new, 1))
    assert read_lines(file) is None


def test_a_file_without_an_export_is_given_up_early(tmp_path: Path) -> None:
    (tmp_path / "long").write_bytes(b"x" * (1 << 22))
    assert read_lines(tmp_path / "long") is None
    assert read_lines(tmp_path / "none") is None


def test_an_export_that_was_written_anew_is_imported_all_the_same(
    file: Path, journal: Journal, tmp_path: Path
) -> None:
    record = json.loads(file.read_bytes())
    file.write_text(json.dumps(record, indent=3), encoding="utf-8")
    assert read_lines(file) is None
    with opened(tmp_path / "other") as other:
        found = import_json(other, file, TODAY)
        assert (found.merged.added, found.settings) == (3, Memory())
        assert all_of(other) == all_of(journal)
