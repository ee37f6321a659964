"""The close-up stage: what it shows, what it asks for, and how it is zoomed."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui import screens_closeup as screens
from tsubo.domain.side import Side
from tsubo.domain.way import Tool
from tsubo.session.parts.station import CalloutScreen, CloseupScreen, ScaleScreen
from tsubo.ui.closeup.closeup_stage import CloseupStage
from tsubo.ui.closeup.fitting import fitted_in_strip
from tsubo.ui.closeup.mark_button import MarkButton
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.ruler import FINGER
from tsubo.ui.closeup.small_figure import SmallFigure
from tsubo.ui.closeup.stage_words import StageWords
from tsubo.ui.closeup.tool_parts import OTHER_SHADE, OTHER_SKIN
from tsubo.ui.colours import DARK, LIGHT, Colour, palette_of


@pytest.fixture
def stage(qtbot: QtBot) -> CloseupStage:
    stage = CloseupStage(screens.ART)
    qtbot.addWidget(stage)
    stage.resize(848, 652)
    stage.show()
    return stage


def picture(stage: CloseupStage) -> QImage:
    return stage.grab().toImage()


def named(stage: CloseupStage, words: str) -> QAbstractButton:
    QApplication.sendPostedEvents()
    (found,) = [
        button
        for button in stage.findChildren(QAbstractButton)
        if words in (button.accessibleName(), button.text()) and button.isVisible()
    ]
    return found


def labels(stage: CloseupStage) -> list[str]:
    return [label.text() for label in stage.findChildren(QLabel) if label.isVisible()]


ALL = [screens.hand, screens.forearm, screens.lower_back, screens.foot, screens.knee, screens.belly]


@pytest.mark.parametrize("screen", [make() for make in ALL], ids=lambda one: str(one.station))
@pytest.mark.parametrize("size", [(848, 652), (600, 480), (1700, 1100), (320, 250)])
def test_every_mark_lies_on_the_stage(
    stage: CloseupStage, screen: CloseupScreen, size: tuple[int, int]
) -> None:
    stage.resize(*size)
    stage.show_closeup(screen, False)
    buttons = stage.findChildren(MarkButton)
    assert len(buttons) == len(screen.marks)
    for button in buttons:
        for place in button.places():
            assert stage.rect().contains(place.toPoint())


def test_the_left_hand_has_its_thumb_at_the_right(stage: CloseupStage) -> None:
    stage.show_closeup(screens.hand(), False)
    (mark,) = stage.findChildren(MarkButton)
    assert mark.geometry().center().x() > stage.width() / 2


def test_whole_body_is_asked_by_button_and_escape(stage: CloseupStage, qtbot: QtBot) -> None:
    stage.show_closeup(screens.hand(), False)
    with qtbot.waitSignal(stage.wholeBodyAsked, timeout=500):
        named(stage, "Whole body").click()
    with qtbot.waitSignal(stage.wholeBodyAsked, timeout=500):
        QTest.keyClick(stage, Qt.Key.Key_Escape)


def test_the_other_side_is_asked_for(stage: CloseupStage, qtbot: QtBot) -> None:
    stage.show_closeup(screens.hand(), False)
    with qtbot.waitSignal(stage.sideChosen, timeout=500) as asked:
        named(stage, "Your right hand").click()
    assert asked.args == [Side.RIGHT]


def test_a_dot_is_pressed_with_the_mouse(stage: CloseupStage, qtbot: QtBot) -> None:
    stage.show_closeup(screens.lower_back(), False)
    button = named(stage, "bl53 your right")
    with qtbot.waitSignal(stage.pointChosen, timeout=500) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["bl53", Side.RIGHT]


def test_a_dot_is_reached_with_arrows_and_pressed_with_enter(
    stage: CloseupStage, qtbot: QtBot
) -> None:
    stage.show_closeup(screens.lower_back(), False)
    stage.activateWindow()
    start = named(stage, "bl28 your left")
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert isinstance(focused, MarkButton)
    assert focused.mark.name == "bl28 your right"
    with qtbot.waitSignal(stage.pointChosen, timeout=500) as asked:
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert asked.args == ["bl28", Side.RIGHT]


def test_a_press_beside_a_path_is_not_on_it(stage: CloseupStage) -> None:
    stage.show_closeup(screens.forearm(), False)
    (path,) = stage.findChildren(MarkButton)
    assert path.hitButton(path.mapFromParent(path.places()[2].toPoint()))
    assert not path.hitButton(QPoint(1, path.height() + 40))


def test_tab_goes_through_the_marks_before_the_zoom(stage: CloseupStage) -> None:
    stage.show_closeup(screens.lower_back(), False)
    stage.activateWindow()
    named(stage, "bl28 your left").setFocus()
    passed = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert passed[1:] == ["bl28 your right", "bl53 your left", "bl53 your right", "Zoom out"]


def test_focus_is_drawn_round_the_mark(stage: CloseupStage) -> None:
    stage.show_closeup(screens.hand(), False)
    stage.activateWindow()
    before = picture(stage)
    (mark,) = stage.findChildren(MarkButton)
    mark.setFocus(Qt.FocusReason.TabFocusReason)
    corner = mark.places()[0].toPoint() + QPoint(-32, 0)
    assert picture(stage).pixelColor(corner) != before.pixelColor(corner)


def test_marks_of_the_same_place_keep_their_focus(stage: CloseupStage) -> None:
    screen = screens.lower_back()
    stage.show_closeup(screen, False)
    stage.activateWindow()
    button = named(stage, "bl53 your left")
    button.setFocus()
    marks = tuple(replace(mark, chosen=mark.number == 3) for mark in screen.marks)
    stage.show_closeup(replace(screen, marks=marks), False)
    assert QApplication.focusWidget() is button


def test_the_first_side_is_filled_and_the_other_hollow(stage: CloseupStage) -> None:
    stage.show_closeup(screens.lower_back(), False)
    image = picture(stage)

    def beside_number(name: str) -> int:
        button = named(stage, name)
        assert isinstance(button, MarkButton)
        return image.pixelColor(button.places()[0].toPoint() + QPoint(0, -11)).lightness()

    assert beside_number("bl53 your left") < 80
    assert beside_number("bl53 your right") > 200


def test_the_sides_are_named_where_both_are_shown(stage: CloseupStage) -> None:
    stage.show_closeup(screens.lower_back(), False)
    assert {"Your left", "Your right"} <= set(labels(stage))
    stage.show_closeup(screens.hand(), False)
    assert "Your left" not in labels(stage)


def test_title_and_note_are_shown(stage: CloseupStage) -> None:
    screen = screens.forearm()
    stage.show_closeup(screen, False)
    assert screen.title in labels(stage)
    assert screen.note in labels(stage)


def test_names_and_measures_are_said_to_screen_readers(stage: CloseupStage) -> None:
    stage.show_closeup(screens.forearm(), False)
    assert "Four fingers reach stop 4" in stage.accessibleDescription()
    assert stage.accessibleName() == "Your forearm, thumb up"


def test_zoom_buttons_and_wheel_enlarge_and_home_goes_back(stage: CloseupStage) -> None:
    stage.show_closeup(screens.hand(), False)
    named(stage, "Zoom in").click()
    assert stage.zoom() > 1.0
    wheel = QWheelEvent(
        QPointF(400, 300),
        QPointF(400, 300),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = stage.zoom()
    QApplication.sendEvent(stage, wheel)
    assert stage.zoom() > before
    QTest.keyClick(stage, Qt.Key.Key_Home)
    assert stage.zoom() == 1.0


def test_home_on_a_fitted_drawing_leads_back_to_the_body(stage: CloseupStage, qtbot: QtBot) -> None:
    stage.show_closeup(screens.hand(), False)
    with qtbot.waitSignal(stage.wholeBodyAsked, timeout=500):
        QTest.keyClick(stage, Qt.Key.Key_Home)


def test_marks_go_along_with_a_drag(stage: CloseupStage) -> None:
    stage.show_closeup(screens.hand(), False)
    named(stage, "Zoom in").click()
    (mark,) = stage.findChildren(MarkButton)
    before = mark.geometry().center()
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=QPoint(60, 400))
    QTest.mouseMove(stage, QPoint(90, 400))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=QPoint(90, 400))
    assert mark.geometry().center().x() == pytest.approx(before.x() + 30, abs=1)


def test_another_picture_starts_fitted(stage: CloseupStage) -> None:
    stage.show_closeup(screens.hand(), False)
    named(stage, "Zoom in").click()
    stage.show_closeup(screens.foot(), False)
    assert stage.zoom() == 1.0


def test_a_narrow_stage_is_a_strip_without_small_body(stage: CloseupStage) -> None:
    stage.show_closeup(screens.hand(), False)
    (card,) = stage.findChildren(SmallFigure)
    assert card.isVisible()
    stage.set_narrow(True)
    stage.resize(720, 250)
    assert not card.isVisible()
    stage.set_narrow(False)
    stage.resize(848, 652)
    assert card.isVisible()


def test_controls_change_sides_from_right_to_left_but_the_body_does_not(
    stage: CloseupStage,
) -> None:
    stage.show_closeup(screens.hand(), False)
    (mark,) = stage.findChildren(MarkButton)
    place = mark.places()[0]
    assert named(stage, "Whole body").x() < 100
    stage.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert named(stage, "Whole body").geometry().right() > 748
    assert mark.places()[0] == place
    left, right = named(stage, "Your left hand"), named(stage, "Your right hand")
    assert left.mapTo(stage, QPoint()).x() < right.mapTo(stage, QPoint()).x()


def test_the_stage_follows_a_dark_palette(stage: CloseupStage) -> None:
    stage.show_closeup(screens.hand(), False)
    light = picture(stage).pixelColor(5, 400)
    stage.setPalette(palette_of(DARK))
    assert picture(stage).pixelColor(5, 400).lightness() < light.lightness() / 3


def test_showing_the_same_again_changes_nothing(stage: CloseupStage) -> None:
    stage.show_closeup(screens.hand(), False)
    before = stage.findChildren(MarkButton)
    stage.show_closeup(screens.hand(), False)
    assert stage.findChildren(MarkButton) == before


@pytest.mark.parametrize("make", [screens.foot, screens.knee])
def test_the_drawing_fades_out_under_a_title_that_it_would_cross(
    stage: CloseupStage, make: Callable[[], CloseupScreen]
) -> None:
    screen = make()
    stage.show_closeup(screen, False)
    (title,) = [one for one in stage.findChildren(StageWords) if one.text() == screen.title]
    assert not title.is_crossed()
    title.hide()
    image = picture(stage)
    row = {
        image.pixelColor(x, title.y()).name()
        for x in range(title.geometry().left(), title.geometry().right(), 4)
    }
    assert row == {Colour.STAGE.of(stage).name()}


def test_a_note_has_a_plain_ground_while_the_drawing_is_zoomed(
    qtbot: QtBot, stage: CloseupStage
) -> None:
    def ground() -> QColor:
        note = next(one for one in stage.findChildren(StageWords) if "region" in one.text())
        place = note.geometry()
        return picture(stage).pixelColor(place.left() + 8, place.center().y())

    stage.show_closeup(screens.belly(), True)
    named(stage, "Zoom in").click()
    named(stage, "Zoom in").click()
    qtbot.waitUntil(lambda: ground() == Colour.STAGE.of(stage))


def test_headings_stand_over_the_outermost_marks(stage: CloseupStage) -> None:
    stage.show_closeup(screens.lower_back(), False)
    marks = [mark.places()[0].x() for mark in stage.findChildren(MarkButton)]
    left, right = (
        label.geometry().center().x()
        for words in ("Your left", "Your right")
        for label in stage.findChildren(QLabel)
        if label.text() == words
    )
    assert left == pytest.approx(min(marks), abs=2)
    assert right == pytest.approx(max(marks), abs=2)


@pytest.mark.parametrize("make", ALL)
@pytest.mark.parametrize("size", [(720, 205), (720, 250), (1280, 375)])
def test_every_mark_is_seen_in_a_strip_of_any_height(
    stage: CloseupStage, make: Callable[[], CloseupScreen], size: tuple[int, int]
) -> None:
    stage.set_narrow(True)
    stage.resize(*size)
    stage.show_closeup(make(), False)
    assert (stage.width(), stage.height()) == size
    for mark in stage.findChildren(MarkButton):
        for place in mark.places():
            assert stage.rect().adjusted(20, 20, -20, -20).contains(place.toPoint())


def test_a_scale_is_drawn_and_said(stage: CloseupStage) -> None:
    plain = screens.forearm()
    stage.show_closeup(plain, False)
    without = picture(stage)
    scale = ScaleScreen(
        (1.2, -7.3), (-144.1, -13.1), (0, 45), 12, 4, 0.0, False, "one third", ("Elbow crease", "")
    )
    stage.show_closeup(replace(plain, scales=(scale,)), False)
    assert picture(stage) != without
    assert "one third; Elbow crease" in stage.accessibleDescription()


def test_the_body_is_a_little_dimmer_on_a_dark_stage(stage: CloseupStage) -> None:
    stage.show_closeup(screens.belly(), False)
    bright = picture(stage).pixelColor(424, 200)
    QApplication.setPalette(palette_of(DARK))
    try:
        QApplication.processEvents()
        dim = picture(stage).pixelColor(424, 200)
    finally:
        QApplication.setPalette(palette_of(LIGHT))
    assert 0.85 * bright.lightness() < dim.lightness() < 0.98 * bright.lightness()


@pytest.mark.parametrize("make", [screens.hand, screens.foot, screens.lower_back])
def test_what_presses_is_seen_below_the_mark(
    stage: CloseupStage, make: Callable[[], CloseupScreen]
) -> None:
    screen = make()
    stage.show_closeup(screen, False)
    bare = picture(stage)
    stage.show_closeup(replace(screen, tool=Tool.HELPER), False)
    held = picture(stage)
    assert held != bare
    chosen = next(mark for mark in stage.findChildren(MarkButton) if mark.mark.chosen)
    at_mark = chosen.places()[0].toPoint() + QPoint(0, -11)
    assert held.pixelColor(at_mark) == bare.pixelColor(at_mark)

    def of_a_helper(image: QImage) -> int:
        tones = {QColor(OTHER_SKIN).rgb(), QColor(OTHER_SHADE).rgb()}
        columns, rows = range(0, image.width(), 4), range(0, image.height(), 4)
        return sum(image.pixel(x, y) in tones for x in columns for y in rows)

    assert of_a_helper(bare) == 0
    assert of_a_helper(held) > 200


def test_words_keep_off_a_tool(stage: CloseupStage) -> None:
    on_the_fist = CalloutScreen((-60.0, 380.0), (-76.0, 452.0), "Here")

    def has_words_there(tool: Tool) -> bool:
        silent = replace(screens.lower_back(), tool=tool, callouts=(), rulers=())
        shown = []
        for screen in (silent, replace(silent, callouts=(on_the_fist,))):
            stage.show_closeup(screen, False)
            shown.append(picture(stage))
        marks = [button.places()[0] for button in stage.findChildren(MarkButton)]
        scale = (marks[3].x() - marks[2].x()) / 84
        fist = (marks[0] + QPointF(-55 * scale, 24 * scale)).toPoint()
        around = QRect(fist - QPoint(60, 20), fist + QPoint(60, 20))
        return shown[0].copy(around) != shown[1].copy(around)

    assert has_words_there(Tool.FINGERS)
    assert not has_words_there(Tool.HELPER)


def test_a_tool_moves_no_mark(stage: CloseupStage) -> None:
    stage.show_closeup(screens.lower_back(), False)
    before = [button.geometry() for button in stage.findChildren(MarkButton)]
    stage.show_closeup(replace(screens.lower_back(), tool=Tool.BALL), False)
    assert [button.geometry() for button in stage.findChildren(MarkButton)] == before


def test_a_ruler_gives_way_to_what_presses(stage: CloseupStage) -> None:
    """Below the marks of the lower back lie the drawn fingers, or the helper's hand."""
    stage.show_closeup(screens.lower_back(), False)
    bare = picture(stage)
    (mark,) = [button for button in stage.findChildren(MarkButton) if button.mark.number == 3]
    nail = mark.places()[0].toPoint() + QPoint(10, 60)
    paper = QColor(FINGER).name()
    assert bare.pixelColor(nail).name() == paper
    stage.show_closeup(replace(screens.lower_back(), tool=Tool.HELPER), False)
    assert picture(stage).pixelColor(nail).name() != paper


def test_where_only_the_breath_works_there_is_no_dot_to_press(stage: CloseupStage) -> None:
    screen = replace(screens.belly(), callouts=(), rulers=())
    stage.show_closeup(screen, False)
    (mark,) = stage.findChildren(MarkButton)
    at_mark = mark.places()[0].toPoint() + QPoint(0, -11)
    assert picture(stage).pixelColor(at_mark).lightness() < 80
    stage.show_closeup(replace(screen, tool=Tool.BREATH), False)
    assert picture(stage).pixelColor(at_mark).lightness() > 200
    assert mark.isVisible()


def test_a_strip_shows_the_whole_belly_where_only_the_breath_works(qtbot: QtBot) -> None:
    screen = replace(screens.belly(), callouts=(), rulers=())
    art, size = PartArt(screens.ART), (720.0, 250.0)
    close = fitted_in_strip(screen, art, size)
    whole = fitted_in_strip(replace(screen, tool=Tool.BREATH), art, size)
    assert whole.scale * screen.picture.frame[3] <= 250 < close.scale * screen.picture.frame[3]
