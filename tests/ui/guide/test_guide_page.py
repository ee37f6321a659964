"""The guide's page: words and controls follow the screen, and touch only what differs."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_closeup import ART
from tests.ui.screens_guide import BREATHE, CLOCKWISE, NOTES, PAUSED, PRESS, STOPS, SWITCH
from tsubo.session.parts.guide import GuideScreen
from tsubo.ui.closeup.small_figure import SmallFigure
from tsubo.ui.guide import guide_page
from tsubo.ui.guide.controls import GuideControl, Look
from tsubo.ui.guide.fit_label import FitLabel
from tsubo.ui.guide.guide_page import GuidePage
from tsubo.ui.guide.notes_card import NotesCard
from tsubo.ui.guide.picture_view import PictureView

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
    page.show_guide(CLOCKWISE)
    assert texts(page) == {
        "Hand, 1 of 6",
        "17 min left",
        "Your LEFT hand",
        "Turn clockwise",
        "4 of 6",
        "Towards the finger bone. Breathe evenly.",
        "Next: 6 circles the other way",
    }


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: str(moment.verb))
def test_a_screen_reader_comes_upon_no_empty_words(page: GuidePage, moment: GuideScreen) -> None:
    page.show_guide(CLOCKWISE)
    page.show_guide(moment)
    assert not [one for one in page.findChildren(QLabel) if one.isVisible() and not one.text()]
    assert [one for one in page.findChildren(QLabel) if one.isVisible()]


def test_a_pause_says_why_and_where_in_place_of_the_count(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE)
    page.show_guide(PAUSED)
    shown = texts(page)
    assert set(PAUSED.paused_lines) <= shown
    assert not any(words.startswith("Next") for words in shown)
    assert "4 of 6" not in shown
    assert PAUSED.sentence not in shown


@pytest.mark.parametrize("size", [(720, 560), (1280, 800), (2560, 1440)])
@pytest.mark.parametrize("why", ["Take your time.", PAUSED.paused_lines[0] * 2])
def test_the_lines_of_a_pause_stand_under_each_other_with_air(
    page: GuidePage, size: tuple[int, int], why: str
) -> None:
    page.resize(*size)
    lines = (why, *PAUSED.paused_lines[1:])
    page.show_guide(replace(PAUSED, paused_lines=lines))

    def label(words: str) -> FitLabel:
        found = [one for one in page.findChildren(FitLabel) if one.words() == words]
        return found[0]

    for one, other in pairwise(label(words) for words in lines):
        air = other.y() - one.y() - one.taken_height()
        assert 8 <= air <= 0.04 * page.height()


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Back", "backAsked"),
        ("Pause", "pauseAsked"),
        ("Skip", "skipAsked"),
        ("Too hard?", "tooHardAsked"),
        ("Stop", "stopAsked"),
        ("Something feels wrong", "feelsWrongAsked"),
    ],
)
def test_each_control_asks(page: GuidePage, qtbot: QtBot, words: str, signal: str) -> None:
    page.show_guide(CLOCKWISE)
    with qtbot.waitSignal(getattr(page, signal), timeout=500):
        QTest.mouseClick(button(page, words), Qt.MouseButton.LeftButton)


def test_controls_are_named_as_the_screen_says(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE)
    names = {one.accessibleName() for one in page.findChildren(QAbstractButton)}
    steering = {"Back", "Pause", "Skip", "Too hard?", "Stop"}
    assert names == steering | {"Sound off", "Something feels wrong"}
    page.show_guide(PAUSED)
    assert button(page, "Resume").isVisible()


def test_controls_take_no_focus_from_a_click(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE)
    for control in page.findChildren(GuideControl):
        assert control.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_stop_warns_before_the_second_press(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE)
    assert button(page, "Stop").look() is Look.PLAIN
    page.show_guide(replace(CLOCKWISE, stop="Again\nto stop", stop_armed=True))
    assert button(page, "Again to stop").look() is Look.ARMED


def test_with_large_text_what_comes_next_is_not_shown(
    page: GuidePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_guide(CLOCKWISE)
    (following,) = [one for one in page.findChildren(QLabel) if one.text() == CLOCKWISE.next]
    assert following.isVisible()
    monkeypatch.setattr(guide_page, "text_scale", lambda: 1.5)
    page.resize(1281, 800)
    assert not following.isVisible()


def test_words_keep_their_places_between_cues(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE)
    before = {
        type(part).__name__ + str(index): part.geometry()
        for index, part in enumerate(page.findChildren(QWidget))
        if part.parent() is page
    }
    for moment in MOMENTS:
        page.show_guide(replace(moment, paused_lines=()))
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
    page.show_guide(moment)
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


@pytest.mark.parametrize("size", [(720, 560), (1280, 800)])
def test_the_five_controls_stand_well_apart(page: GuidePage, size: tuple[int, int]) -> None:
    page.resize(*size)
    page.show_guide(CLOCKWISE)
    row = [button(page, words) for words in ("Back", "Pause", "Skip", "Too hard?", "Stop")]
    for one, other in pairwise(row):
        assert other.x() - (one.x() + one.width()) >= 23


@pytest.mark.parametrize("sound_on", [True, False])
def test_the_switch_asks_for_the_other_of_sound_and_silence(
    page: GuidePage, qtbot: QtBot, sound_on: bool
) -> None:
    words = "Sound off" if sound_on else "Sound on"
    page.show_guide(replace(CLOCKWISE, sound=words, sound_on=sound_on))
    switch = button(page, words)
    assert switch.toolTip() == words
    with qtbot.waitSignal(page.soundChosen, timeout=0) as caught:
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert caught.args == [not sound_on]


def test_the_switch_looks_different_without_sound(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE)
    heard = button(page, "Sound off").grab().toImage()
    page.show_guide(replace(CLOCKWISE, sound="Sound on", sound_on=False))
    assert button(page, "Sound on").grab().toImage() != heard


@pytest.mark.parametrize("size", [(720, 560), (720, 1000), (1280, 800), (3840, 2160)])
def test_the_switch_is_large_enough_for_a_finger(page: GuidePage, size: tuple[int, int]) -> None:
    page.resize(*size)
    page.show_guide(CLOCKWISE)
    switch, wrong = button(page, "Sound off"), button(page, "Something feels wrong")
    assert min(switch.width(), switch.height()) >= 36
    assert not switch.geometry().intersects(wrong.geometry())


def note_card(page: GuidePage) -> NotesCard:
    (card,) = page.findChildren(NotesCard)
    return card


BRIEF = {note.brief for note in NOTES}


def test_notes_come_and_go_and_move_nothing(page: GuidePage) -> None:
    page.resize(720, 560)
    page.show_guide(CLOCKWISE)
    parts = [part for part in page.findChildren(QWidget) if part.parent() is page]
    others = [part for part in parts if not isinstance(part, NotesCard)]
    before = [part.geometry() for part in others]
    assert not note_card(page).isVisible()
    page.show_guide(replace(CLOCKWISE, notes=NOTES))
    assert note_card(page).isVisible()
    assert texts(page) >= BRIEF
    assert [part.geometry() for part in others] == before
    page.show_guide(CLOCKWISE)
    assert not note_card(page).isVisible()


@pytest.mark.parametrize("size", [(720, 560), (720, 1000), (899, 600)])
@pytest.mark.parametrize("moment", [CLOCKWISE, BREATHE, PRESS], ids=lambda one: str(one.verb))
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_notes_lie_in_the_picture_clear_of_what_moves(
    page: GuidePage, size: tuple[int, int], moment: GuideScreen, direction: Qt.LayoutDirection
) -> None:
    page.setLayoutDirection(direction)
    page.resize(*size)
    page.show_guide(replace(moment, notes=NOTES))
    (picture,) = page.findChildren(PictureView)
    card = note_card(page).geometry()
    assert picture.geometry().contains(card)
    assert not card.intersects(picture.moving_area().translated(picture.pos()))
    for label in note_card(page).findChildren(QLabel):
        flags = Qt.TextFlag.TextWordWrap
        area = label.fontMetrics().boundingRect(label.contentsRect(), flags, label.text())
        assert area.height() <= label.height() + 1
        assert note_card(page).rect().contains(label.geometry())


def test_a_turning_ring_paints_no_note(page: GuidePage, qtbot: QtBot) -> None:
    page.show_guide(replace(CLOCKWISE, notes=NOTES))
    qtbot.waitExposed(page)
    QApplication.processEvents()
    painted: list[QWidget] = []

    class _Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
                painted.append(watched)
            return False

    watch = _Watch()
    for part in page.findChildren(QWidget):
        part.installEventFilter(watch)
    turned = replace(CLOCKWISE.picture, turn=0.9)
    page.show_guide(replace(CLOCKWISE, notes=NOTES, picture=turned))
    QApplication.processEvents()
    assert [type(part) for part in painted] == [PictureView]


def test_the_small_body_is_there_only_with_a_place(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE)
    (figure,) = page.findChildren(SmallFigure)
    assert figure.isVisible()
    page.show_guide(replace(CLOCKWISE, locator=None))
    assert not figure.isVisible()


def test_picture_and_words_change_sides_from_right_to_left(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE)
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
    page.show_guide(CLOCKWISE)
    page.show_guide(replace(CLOCKWISE, announcement="Turn clockwise."))
    page.show_guide(replace(CLOCKWISE, announcement="Turn clockwise.", time_left="16 min"))
    page.show_guide(replace(BREATHE, announcement="Breathe in."))
    assert said == ["Turn clockwise.", "Breathe in."]


def test_a_note_is_said_when_it_comes_and_not_again(
    page: GuidePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: object) -> None:
        said.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    page.show_guide(replace(CLOCKWISE, announcement="Turn clockwise."))
    lighter = replace(CLOCKWISE, announcement="Press.", notes=NOTES[1:])
    page.show_guide(lighter)
    page.show_guide(replace(lighter, time_left="16 min"))
    page.show_guide(replace(lighter, notes=NOTES))
    assert said == ["Turn clockwise.", f"Press. {NOTES[1].words}", NOTES[0].words]


def test_a_stop_that_waits_for_a_second_press_is_said(
    page: GuidePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: object) -> None:
        said.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    armed = replace(CLOCKWISE, announcement="Turn.", stop="Again\nto stop", stop_armed=True)
    page.show_guide(replace(CLOCKWISE, announcement="Turn."))
    page.show_guide(armed)
    page.show_guide(replace(armed, time_left="16 min"))
    assert said == ["Turn.", "Again to stop."]


def test_a_turning_ring_touches_no_words(page: GuidePage) -> None:
    page.show_guide(CLOCKWISE)
    QApplication.processEvents()
    for label in page.findChildren(QLabel):
        label.setText(label.text() + "!")
    before = texts(page)
    page.show_guide(replace(CLOCKWISE, picture=replace(CLOCKWISE.picture, turn=0.9)))
    assert texts(page) == before
