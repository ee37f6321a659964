"""The window comes back where it was, and wherever that is now, it is in sight."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui import window_place
from tsubo.ui.window import fitting
from tsubo.ui.window_place import in_sight, place_of, put, screens

WIDE = QRect(0, 24, 2560, 1416)
LAP = QRect(2560, 0, 1366, 768)

a_ground = st.builds(
    QRect,
    st.integers(-5000, 5000),
    st.integers(-5000, 5000),
    st.integers(800, 5000),
    st.integers(600, 3000),
)
a_place = st.builds(
    QRect,
    st.integers(-(10**8), 10**8),
    st.integers(-(10**8), 10**8),
    st.integers(1, 10**8),
    st.integers(1, 10**8),
)


@given(st.lists(a_ground, min_size=1, max_size=4), a_place)
def test_it_lies_wholly_on_one_screen_whatever_was_kept(
    grounds: list[QRect], wanted: QRect
) -> None:
    there = in_sight(wanted, grounds)
    assert there is not None
    assert any(ground.contains(there) for ground in grounds)
    assert there.width() <= wanted.width()
    assert there.height() <= wanted.height()


def test_what_is_in_sight_stays_as_it_was() -> None:
    for wanted in (QRect(100, 100, 900, 700), QRect(2560, 0, 1366, 768), WIDE):
        assert in_sight(wanted, [WIDE, LAP]) == wanted


def test_from_a_screen_that_is_gone_it_comes_back() -> None:
    there = in_sight(QRect(2700, 50, 900, 600), [WIDE])
    assert there is not None
    assert there.size() == QRect(0, 0, 900, 600).size()
    assert WIDE.contains(there)


def test_on_a_smaller_screen_it_gets_smaller_and_keeps_its_title_in_sight() -> None:
    there = in_sight(QRect(0, 0, 2560, 1440), [QRect(0, 0, 1366, 768)])
    assert there is not None
    assert there.height() < 768
    assert there.top() > 0


@pytest.mark.parametrize("wanted", [QRect(0, 0, 0, 0), QRect(5, 5, -3, 9)])
def test_a_place_without_a_size_is_none(wanted: QRect) -> None:
    assert in_sight(wanted, [WIDE]) is None
    assert in_sight(QRect(0, 0, 9, 9), []) is None


def test_it_is_put_where_it_was(qtbot: QtBot) -> None:
    one, two = QWidget(), QWidget()
    for widget in (one, two):
        qtbot.addWidget(widget)
    one.setGeometry(60, 70, 500, 400)
    put(two, place_of(one))
    assert place_of(two) == (60, 70, 500, 400, False)


def test_one_that_filled_the_screen_does_so_again_and_knows_where_it_was(qtbot: QtBot) -> None:
    one, two = QWidget(), QWidget()
    for widget in (one, two):
        qtbot.addWidget(widget)
    one.setGeometry(60, 70, 500, 400)
    one.showMaximized()
    kept = place_of(one)
    assert kept == (60, 70, 500, 400, True)
    put(two, kept)
    two.show()
    assert two.isMaximized()


def test_nonsense_moves_nothing(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = widget.geometry()
    put(widget, (0, 0, 0, 0, True))
    assert widget.geometry() == before


def test_the_screens_are_told_apart_by_size_place_and_scale(qapp: QApplication) -> None:
    assert screens() == "800x800+0+0@1"


def test_one_whose_earlier_size_is_not_known_gets_that_of_a_first_start(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.showMaximized()
    monkeypatch.setattr(widget, "normalGeometry", widget.geometry)
    monkeypatch.setattr(window_place, "is_wayland", lambda: True)
    *_, width, height, filling = place_of(widget)
    assert QSize(width, height) == fitting(widget.screen().availableSize())
    assert filling


def test_a_place_of_wayland_counts_for_wayland_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = screens()
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "wayland-egl"))
    assert screens() == f"wayland {elsewhere}"
