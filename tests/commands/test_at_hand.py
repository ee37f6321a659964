"""Once the window is open, what its pages need is imported before an update can replace it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tsubo.commands.at_hand import FLOORS, AtHand, missing


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder of a package with a module, and with one more in a package below."""
    folder = tmp_path / "tsubo_house"
    (folder / "attic").mkdir(parents=True)
    for name in ("__init__", "hall", "attic/__init__", "attic/trunk"):
        (folder / f"{name}.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield folder
    for name in [name for name in sys.modules if name.startswith(folder.name)]:
        del sys.modules[name]


def test_everything_is_imported_and_then_nothing_rings_any_more(qtbot: QtBot, house: Path) -> None:
    parent = QObject()
    hand = AtHand(parent, [house.name])
    qtbot.waitUntil(lambda: hand.done)
    assert {"tsubo_house.hall", "tsubo_house.attic.trunk"} <= sys.modules.keys()
    assert list(missing([house.name])) == []


def test_a_module_that_is_gone_stops_it_without_a_word(qtbot: QtBot, house: Path) -> None:
    (house / "hall.py").write_text("import tsubo_house.cellar")
    parent = QObject()
    hand = AtHand(parent, [house.name])
    qtbot.waitUntil(lambda: hand.done)
    assert "tsubo_house.hall" not in sys.modules


def test_the_pages_and_what_makes_them_are_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = {"tsubo.session.page_screens", "tsubo.ui.finished_page", "tsubo.ui.guide.guide_page"}
    for name in pages:
        monkeypatch.delitem(sys.modules, name, raising=False)
    assert pages <= set(missing(FLOORS))
