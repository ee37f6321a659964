"""The list of what Qt carries is made of Qt's own files, and leaves out what does not travel."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import qt_notices
from bundling import carried as carried_module
from bundling.carried import carried

PART = {
    "Id": "odd",
    "Name": "Odd",
    "QDocModule": "qtcore",
    "QtUsage": "Used in Qt Core.",
    "LicenseId": "MIT",
    "LicenseFile": "LICENSE",
    "Copyright": "Copyright 2020 Ada\n",
}


@pytest.fixture
def notices(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Have the lists in a folder of their own, with one part that is kept and one that is not."""
    folder = tmp_path / "notices"
    folder.mkdir()
    for module in (qt_notices, carried_module):
        monkeypatch.setattr(module, "NOTICES", folder)
    monkeypatch.setattr(qt_notices, "TEXTS", folder / "qt")
    old = {"name": "Old", "module": "Qt Svg", "licence": "MIT", "holders": []}
    records = [{"id": "gone", **old}, {"id": "stays", "kept": True, **old}]
    (folder / "qt.json").write_text(json.dumps(records), encoding="utf-8")
    return folder


def source(folder: Path, *parts: dict[str, Any], place: str = "src/odd") -> Path:
    """Make a source of Qt that says it holds ``parts``."""
    home = folder / "qtbase" / place
    home.mkdir(parents=True)
    (home / "LICENSE").write_text("All may.\n", encoding="utf-8")
    (home / "qt_attribution.json").write_text(json.dumps(parts), encoding="utf-8")
    return folder / "qtbase"


def test_a_part_comes_with_its_text_and_its_holders(notices: Path, tmp_path: Path) -> None:
    assert qt_notices.main([str(source(tmp_path, PART))]) == 0
    odd, stays = carried("qt.json")
    assert (odd.id, odd.module, odd.licence) == ("odd", "Qt Core", "MIT")
    assert (odd.holders, odd.texts) == (["Copyright 2020 Ada"], ["qt/odd.txt"])
    assert (notices / "qt" / "odd.txt").read_text(encoding="utf-8") == "All may.\n"
    assert stays.id == "stays"


def test_two_parts_with_one_text_share_it(notices: Path, tmp_path: Path) -> None:
    qt_notices.main([str(source(tmp_path, PART, {**PART, "Id": "even", "Name": "Even"}))])
    assert {tuple(record.texts) for record in carried("qt.json")[:2]} == {("qt/odd.txt",)}
    assert len(list((notices / "qt").iterdir())) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"QDocModule": "qttestlib"},
        {"QtParts": ["tools"]},
        {"Id": "sqlite"},
        {"QDocModule": "qtwaylandcompositor", "QtUsage": "Used in the compositor."},
    ],
)
@pytest.mark.usefixtures("notices")
def test_what_tsubo_does_not_take_along_is_left_out(change: dict[str, Any], tmp_path: Path) -> None:
    qt_notices.main([str(source(tmp_path, PART, {**PART, "Id": "other", **change}))])
    assert [record.id for record in carried("qt.json")] == ["odd", "stays"]


@pytest.mark.usefixtures("notices")
def test_each_system_gets_what_travels_there(tmp_path: Path) -> None:
    wayland = {"QDocModule": "qtwaylandcompositor", "QtUsage": "Used in the plugin."}
    parts = [PART, {**PART, "Id": "freetype"}, {**PART, "Id": "protocol", **wayland}]
    qt_notices.main([str(source(tmp_path, *parts))])
    systems = {record.id: record.systems for record in carried("qt.json")}
    assert systems["freetype"] == ["macos", "windows"]
    assert systems["protocol"] == ["linux"]
    assert systems["odd"] == ["linux", "macos", "windows"]


def test_a_general_text_comes_from_qts_own(notices: Path, tmp_path: Path) -> None:
    plain = {name: value for name, value in PART.items() if name != "LicenseFile"}
    folder = source(tmp_path, plain)
    (folder / "LICENSES").mkdir()
    (folder / "LICENSES" / "MIT.txt").write_text("MIT\n", encoding="utf-8")
    qt_notices.main([str(folder)])
    assert carried("qt.json")[0].texts == []
    assert (notices / "MIT.txt").read_text(encoding="utf-8") == "MIT\n"


def test_a_folder_without_qts_files_changes_nothing(notices: Path, tmp_path: Path) -> None:
    before = (notices / "qt.json").read_bytes()
    assert qt_notices.main([str(tmp_path / "nowhere")]) == 1
    assert qt_notices.main([]) == qt_notices.USAGE
    assert (notices / "qt.json").read_bytes() == before
