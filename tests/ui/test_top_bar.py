"""The bar above: the question, the warning signs and the menu, at every width."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGroupBox,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import MENU, top_bar
from tests.ui.screens_people import chip
from tsubo.domain.pain import Pain
from tsubo.session.actions import Errand, Turn
from tsubo.session.people_actions import ComeIn
from tsubo.ui.person_chip import PersonChip
from tsubo.ui.top_bar import TopBar


def _bar(qtbot: QtBot, width: int) -> TopBar:
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.show_bar(top_bar(), MENU)
    bar.resize(width, bar.height())
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def _button(bar: TopBar, name: str) -> QPushButton:
    return next(one for one in bar.findChildren(QPushButton) if one.accessibleName() == name)


def _words(bar: TopBar) -> set[str]:
    return {one.text() for one in bar.findChildren(QLabel) if one.isVisible()}


@pytest.fixture
def larger_text() -> Iterator[None]:
    """Set all text half as large again."""
    usual = QFont(QApplication.font())
    larger = QFont(usual)
    larger.setPixelSize(20)
    QApplication.setFont(larger)
    yield
    QApplication.setFont(usual)


def test_a_wide_window_asks_in_full(qtbot: QtBot) -> None:
    assert "Where does your back hurt more?" in _words(_bar(qtbot, 1600))


@pytest.mark.parametrize("width", [720, 1000, 1170])
def test_a_smaller_one_asks_shortly_and_still_says_it_all(qtbot: QtBot, width: int) -> None:
    bar = _bar(qtbot, width)
    assert "Hurts more:" in _words(bar)
    group = bar.findChild(QGroupBox)
    assert isinstance(group, QGroupBox)
    assert group.accessibleName() == "Where does your back hurt more?"


@pytest.mark.parametrize("pixels", [13, 19, 26])
@pytest.mark.parametrize("width", [720, 1080, 1280, 2560])
def test_everything_lies_inside_and_beside_each_other(
    qtbot: QtBot, width: int, pixels: int
) -> None:
    usual = QFont(QApplication.font())
    larger = QFont(usual)
    larger.setPixelSize(pixels)
    QApplication.setFont(larger)
    try:
        bar = _bar(qtbot, width)
        assert bar.width() == width
        radios = bar.findChildren(QRadioButton)
        names = ("Draw it", "Warning signs", "Menu")
        shown = [*radios, *(_button(bar, name) for name in names)]
        boxes = [one.rect().translated(one.mapTo(bar, one.rect().topLeft())) for one in shown]
        for index, box in enumerate(boxes):
            assert bar.rect().contains(box)
            assert not any(box.intersects(other) for other in boxes[index + 1 :])
            assert box.height() >= 32 <= box.width()
    finally:
        QApplication.setFont(usual)


def _box(bar: TopBar, widget: QWidget) -> QRect:
    return widget.rect().translated(widget.mapTo(bar, QPoint(0, 0)))


def test_the_smallest_bar_is_one_row_that_reads_in_order(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 720)
    question = next(one for one in bar.findChildren(QLabel) if one.text() == "Hurts more:")
    parts = [question, *bar.findChildren(QRadioButton), _button(bar, "Draw it")]
    lefts = [_box(bar, part).left() for part in parts]
    assert lefts == sorted(lefts)
    assert bar.height() == 56


def test_the_drawing_has_its_words_in_the_usual_window(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    assert "Where does your back hurt more?" in _words(bar)
    draw = _button(bar, "Draw it")
    assert draw.width() > 1.5 * draw.height()


@pytest.mark.usefixtures("larger_text")
def test_a_second_row_holds_the_question_with_its_choices(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 720)
    question = next(one for one in bar.findChildren(QLabel) if one.text() == "Hurts more:")
    first = _box(bar, bar.findChildren(QRadioButton)[0])
    draw = _box(bar, _button(bar, "Draw it"))
    assert draw.bottom() < first.top()
    assert first.top() < _box(bar, question).center().y() < first.bottom()


@pytest.mark.usefixtures("larger_text")
def test_a_brief_bar_leaves_a_second_row_out_and_no_other(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 720)
    tall = bar.height()
    bar.set_brief(True)
    assert bar.height() < tall
    assert not any(one.isVisible() for one in bar.findChildren(QRadioButton))
    assert _button(bar, "Warning signs").isVisible()
    bar.resize(1280, bar.height())
    assert all(one.isVisible() for one in bar.findChildren(QRadioButton))


def test_the_warning_signs_keep_their_name_as_a_bare_triangle(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 720)
    assert _button(bar, "Warning signs").toolTip() == "Warning signs"
    with qtbot.waitSignal(bar.turnAsked, timeout=0) as caught:
        QTest.mouseClick(_button(bar, "Warning signs"), Qt.MouseButton.LeftButton)
    assert caught.args == [Turn.SAFETY]


def test_the_pain_can_be_drawn_from_beside_the_question(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.turnAsked, timeout=0) as caught:
        QTest.mouseClick(_button(bar, "Draw it"), Qt.MouseButton.LeftButton)
    assert caught.args == [Turn.PAIN]


def test_what_draw_it_means_is_said(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    heard = QAccessible.queryAccessibleInterface(_button(bar, "Draw it"))
    assert heard.text(QAccessible.Text.Description) == MENU.draw


def test_where_nothing_can_be_drawn_nothing_offers_it(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    offered = _button(bar, "Draw it")
    bar.show_bar(top_bar()._replace(draw=""), MENU)
    assert MENU.draw not in [entry.text() for entry in bar.menu().actions()]
    assert not offered.isVisible()


def test_choosing_tells_the_pain(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.painChosen, timeout=0) as caught:
        QTest.mouseClick(bar.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    assert caught.args == [Pain.BOTH]


def _entry(menu: QMenu, *words: str) -> QAction:
    """Return the entry of ``menu`` with these words, one for each menu on the way to it."""
    first, *rest = words
    action = next(one for one in menu.actions() if one.text() == first)
    if not rest:
        return action
    below = action.menu()
    assert isinstance(below, QMenu)
    return _entry(below, *rest)


@pytest.mark.parametrize(
    ("words", "turn"),
    [
        (MENU.draw, Turn.PAIN),
        (MENU.learn, Turn.LEARN),
        (MENU.history, Turn.HISTORY),
        (MENU.data, Turn.DATA),
        (MENU.health, Turn.HEALTH),
        (MENU.people, Turn.PEOPLE),
        (MENU.settings, Turn.SETTINGS),
        (MENU.safety, Turn.SAFETY),
        (MENU.help, Turn.HELP),
    ],
)
def test_each_entry_of_the_menu_asks_for_its_page(qtbot: QtBot, words: str, turn: Turn) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.turnAsked, timeout=0) as caught:
        _entry(bar.menu(), words).trigger()
    assert caught.args == [turn]


def test_the_last_entry_of_the_menu_closes(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.closeAsked, timeout=0):
        _entry(bar.menu(), MENU.close).trigger()


@pytest.mark.parametrize(
    ("words", "errand"),
    [
        ((MENU.print_sheet, MENU.one_page), Errand.PRINT_ONE_PAGE),
        ((MENU.print_sheet, MENU.two_pages), Errand.PRINT_TWO_PAGES),
        ((MENU.save_sheet, MENU.one_page), Errand.SAVE_ONE_PAGE),
        ((MENU.save_sheet, MENU.two_pages), Errand.SAVE_TWO_PAGES),
        ((MENU.save_track,), Errand.SAVE_TRACK),
    ],
)
def test_the_menu_takes_the_routine_along(
    qtbot: QtBot, words: tuple[str, ...], errand: Errand
) -> None:
    bar = _bar(qtbot, 1280)
    with qtbot.waitSignal(bar.errandAsked, timeout=0) as caught:
        _entry(bar.menu(), *words).trigger()
    assert caught.args == [errand]


def test_every_menu_is_written_in_the_same_letters(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    menu = bar.menu()
    below = [part for one in menu.actions() if isinstance(part := one.menu(), QMenu)]
    assert len(below) == 2
    assert {part.font().pixelSize() for part in below} == {menu.font().pixelSize()}


def test_a_page_without_the_question_shows_none(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    bar.show_bar(None, MENU)
    assert not any(one.isVisible() for one in bar.findChildren(QRadioButton))


def test_who_is_alone_sees_no_chip_and_none_is_made(qtbot: QtBot) -> None:
    assert _bar(qtbot, 1280).findChildren(PersonChip) == []


@pytest.mark.parametrize("width", [720, 1000, 1280])
def test_with_others_the_chip_stands_inside_the_bar(qtbot: QtBot, width: int) -> None:
    bar = _bar(qtbot, width)
    bar.show_bar(top_bar()._replace(person=chip("Bela")), MENU)
    (found,) = bar.findChildren(PersonChip)
    assert found.x() > width / 2, "it is never painted where it was made"
    QApplication.processEvents()
    box = found.rect().translated(found.mapTo(bar, found.rect().topLeft()))
    assert bar.rect().contains(box)
    shown = [one for one in bar.findChildren(QPushButton) if one.isVisible()]
    beside = [one.rect().translated(one.mapTo(bar, one.rect().topLeft())) for one in shown]
    assert not any(box.intersects(other) for other in beside)
    with qtbot.waitSignal(bar.peopleAsked, timeout=0) as caught:
        found.click()
    assert caught.args == [ComeIn("2")]
    bar.show_bar(top_bar(), MENU)
    assert found.isHidden()


class _Windows(QObject):
    """Counts the windows that are shown."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.count += watched.isWindow()
        return False


def test_no_part_of_it_is_ever_a_window_of_its_own(qtbot: QtBot, qapp: QApplication) -> None:
    windows = _Windows()
    qapp.installEventFilter(windows)
    bar = TopBar()
    qtbot.addWidget(bar)
    qapp.removeEventFilter(windows)
    assert windows.count == 0


def test_opened_without_the_mouse_the_menu_begins_at_its_first_entry(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    QTest.keyClick(_button(bar, MENU.name), Qt.Key.Key_Space)
    (menu,) = [one for one in bar.findChildren(QMenu) if one.isVisible()]
    assert menu.activeAction() is menu.actions()[0]
    menu.close()


def test_a_press_by_a_screen_reader_closes_the_menu_too(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1280)
    QTest.keyClick(_button(bar, MENU.name), Qt.Key.Key_Space)
    (menu,) = [one for one in bar.findChildren(QMenu) if one.isVisible()]
    with qtbot.waitSignal(bar.turnAsked, timeout=0):
        _entry(menu, MENU.settings).trigger()
    assert not menu.isVisible()
