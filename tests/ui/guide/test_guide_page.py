"""The guide's page: words and controls follow the screen, and touch only what differs."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_closeup import ART
from tests.ui.screens_guide import BREATHE, CLOCKWISE, PAUSED, PRESS, STOPS, SWITCH
from tsubo.session.parts.guide import GuideScreen
from tsubo.ui.closeup.small_figure import SmallFigure
from tsubo.ui.guide.controls import GuideControl, Look
from tsubo.ui.guide.guide_page import GuidePage

MOMENTS = [CLOCKWISE, BREATHE, PAUSED, SWITCH, PRESS, STOPS]


@pytest.fixture
def page(qtbot: QtBot) -> GuidePage:
    page = GuidePage(ART)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page


def texts(page: GuidePage) -> set[str]:
    return {label.text().replace("\n", " ") for label in page.findChildren(QLabel) if label.text()}


def button(page: GuidePage, words: str) -> GuideControl:
    (found,) = [one for one in page.findChildren(GuideControl) if one.accessibleName() == words]
    return found


def test_all_words_of_a_moment_are_shown(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE, False)
    assert texts(page) == {
        "Hand, 1 of 6",
        "17 min left",
        "Your LEFT hand",
        "Turn clockwise",
        "4 of 6",
        "Towards the finger bone. Breathe evenly.",
        "Next: 6 circles the other way",
    }


def test_a_pause_says_why_and_where_in_place_of_the_count(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE, False)
    page.show_guide(PAUSED, False)
    shown = texts(page)
    assert set(PAUSED.paused_lines) <= shown
    assert "4 of 6" not in shown
    assert PAUSED.sentence not in shown


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Back", "backAsked"),
        ("Pause", "pauseAsked"),
        ("Skip", "skipAsked"),
        ("Stop", "stopAsked"),
        ("Something feels wrong", "feelsWrongAsked"),
    ],
)
def test_each_control_asks(page: GuidePage, qtbot: QtBot, words: str, signal: str) -> None:
    page.show_guide(CLOCKWISE, False)
    with qtbot.waitSignal(getattr(page, signal), timeout=500):
        QTest.mouseClick(button(page, words), Qt.MouseButton.LeftButton)


def test_controls_are_named_as_the_screen_says(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE, False)
    names = {one.accessibleName() for one in page.findChildren(QAbstractButton)}
    assert names == {"Back", "Pause", "Skip", "Stop", "Something feels wrong"}
    page.show_guide(PAUSED, False)
    assert button(page, "Resume").isVisible()


def test_controls_take_no_focus_from_a_click(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE, False)
    for control in page.findChildren(GuideControl):
        assert control.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_stop_warns_before_the_second_press(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE, False)
    assert button(page, "Stop").look() is Look.PLAIN
    page.show_guide(replace(CLOCKWISE, stop_armed=True), False)
    assert button(page, "Stop").look() is Look.ARMED


def test_words_keep_their_places_between_cues(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE, False)
    before = {
        type(part).__name__ + str(index): part.geometry()
        for index, part in enumerate(page.findChildren(QWidget))
        if part.parent() is page
    }
    for moment in MOMENTS:
        page.show_guide(replace(moment, paused_lines=()), False)
        after = {
            type(part).__name__ + str(index): part.geometry()
            for index, part in enumerate(page.findChildren(QWidget))
            if part.parent() is page
        }
        assert after == before


@pytest.mark.parametrize("size", [(720, 560), (800, 900), (920, 600), (1280, 800), (2560, 1440)])
@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: str(moment.verb))
def test_no_words_and_no_controls_are_cut(
    page: GuidePage, size: tuple[int, int], moment: GuideScreen
) -> None:
    page.resize(*size)
    page.show_guide(moment, False)
    for label in page.findChildren(QLabel):
        if not label.text() or not label.isVisible() or type(label).__name__ == "CountView":
            continue
        flags = Qt.TextFlag.TextWordWrap
        area = label.fontMetrics().boundingRect(label.contentsRect(), flags, label.text())
        assert area.height() <= label.height() + 2, label.text()
        assert area.width() <= label.width() + 1, label.text()
    for control in page.findChildren(GuideControl):
        assert control.height() >= 32
        place = QRect(control.mapTo(page, QPoint()), control.size())
        assert page.rect().contains(place)


def test_the_four_controls_stand_well_apart(page: GuidePage) -> None:
    page.resize(720, 560)
    page.show_guide(CLOCKWISE, False)
    row = [button(page, words) for words in ("Back", "Pause", "Skip", "Stop")]
    for one, other in pairwise(row):
        assert other.x() - (one.x() + one.width()) >= 23


def test_the_small_body_is_there_only_with_a_place(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE, False)
    (figure,) = page.findChildren(SmallFigure)
    assert figure.isVisible()
    page.show_guide(replace(CLOCKWISE, locator=None), False)
    assert not figure.isVisible()


def test_picture_and_words_change_sides_from_right_to_left(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE, False)
    (verb,) = [label for label in page.findChildren(QLabel) if label.text() == "Turn clockwise"]
    assert verb.x() > 640
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert verb.x() < 640
    assert button(page, "Back").x() < button(page, "Skip").x()


def test_an_announcement_is_said_once(page: GuidePage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def hear(event: object) -> None:
        said.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    page.show_guide(CLOCKWISE, False)
    page.show_guide(replace(CLOCKWISE, announcement="Turn clockwise."), False)
    page.show_guide(replace(CLOCKWISE, announcement="Turn clockwise.", time_left="16 min"), False)
    page.show_guide(replace(BREATHE, announcement="Breathe in."), False)
    assert said == ["Turn clockwise.", "Breathe in."]


def test_a_turning_ring_touches_no_words(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE, False)
    QApplication.processEvents()
    for label in page.findChildren(QLabel):
        label.setText(label.text() + "!")
    before = texts(page)
    page.show_guide(replace(CLOCKWISE, picture=replace(CLOCKWISE.picture, turn=0.9)), False)
    assert texts(page) == before
