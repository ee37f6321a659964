"""The guide's picture: what it shows, and how little of it is painted anew."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QColor, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tests.session.walking import after, on_the_map, ticking
from tests.ui.guide.seen import image_of
from tests.ui.screens_guide import BREATHE, PICTURE, STOPS, SWITCH
from tsubo.domain.atlas import Atlas
from tsubo.domain.timeline import CueKind
from tsubo.domain.way import Tool
from tsubo.session.actions import Begin
from tsubo.session.parts.guide import RingMotion
from tsubo.session.screen_of import screen_of
from tsubo.ui.colours import MARK
from tsubo.ui.guide import picture_view, ring
from tsubo.ui.guide.picture_view import PictureView


class Paints(QObject):
    """Remembers which rectangles of a widget were painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.areas: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


def test_the_mark_is_about_in_the_middle(view: PictureView) -> None:
    view.show_picture(PICTURE, False)
    centre = view.moving_area().center()
    assert abs(centre.x() - 320) < 40
    assert abs(centre.y() - 312) < 40
    assert image_of(view).pixelColor(centre + QPoint(0, -15)) == QColor(MARK)


def test_only_the_ring_is_painted_while_it_turns(view: PictureView) -> None:
    view.show_picture(PICTURE, False)
    QApplication.processEvents()
    paints = Paints(view)
    view.show_picture(replace(PICTURE, turn=0.7), False)
    QApplication.processEvents()
    assert paints.areas == [view.moving_area()]
    assert paints.areas[0].width() < 320


def test_nothing_is_painted_when_nothing_differs(view: PictureView) -> None:
    view.show_picture(PICTURE, False)
    QApplication.processEvents()
    paints = Paints(view)
    view.show_picture(replace(PICTURE), False)
    view.show_picture(replace(PICTURE, motion=RingMotion.CLOCKWISE), False)
    QApplication.processEvents()
    assert paints.areas == []


def test_the_ring_goes_with_the_turn(view: PictureView) -> None:
    view.show_picture(replace(PICTURE, turn=0.0), False)
    before = image_of(view)
    view.show_picture(replace(PICTURE, turn=0.5), False)
    assert image_of(view) != before


def test_a_pause_dims_the_picture_and_shows_two_bars(view: PictureView) -> None:
    view.show_picture(PICTURE, False)
    running = image_of(view)
    centre = view.moving_area().center()
    view.show_picture(PICTURE, True)
    paused = image_of(view)
    assert paused.pixelColor(centre + QPoint(-26, 0)) == QColor(MARK)
    skin = QPoint(150, 480)
    assert paused.pixelColor(skin) != running.pixelColor(skin)


def test_a_paused_ring_does_not_move(view: PictureView) -> None:
    view.show_picture(PICTURE, True)
    QApplication.processEvents()
    paints = Paints(view)
    view.show_picture(replace(PICTURE, turn=0.1), True)
    QApplication.processEvents()
    assert paints.areas == []


def test_the_breath_grows(view: PictureView) -> None:
    view.show_picture(replace(BREATHE.picture, turn=0.0), False)
    centre = view.moving_area().center()
    small = image_of(view).pixelColor(centre + QPoint(-120, 0))
    view.show_picture(replace(BREATHE.picture, turn=1.0), False)
    assert image_of(view).pixelColor(centre + QPoint(-120, 0)) != small


def test_pressing_shows_where_to(view: PictureView) -> None:
    pressed = replace(PICTURE, motion=RingMotion.PRESS)
    view.show_picture(pressed, False)
    centre = view.moving_area().center()
    left, right = centre + QPoint(-55, 0), centre + QPoint(55, 0)
    image = image_of(view)
    assert image.pixelColor(left) == QColor(MARK)
    assert image.pixelColor(right) != QColor(MARK)


HOLD = replace(PICTURE, motion=RingMotion.HOLD, turn=0.2)
TOOLS = sorted(set(Tool) - {Tool.FINGERS, Tool.BREATH}, key=str)


def test_only_the_ring_is_painted_while_a_hold_fills(view: PictureView) -> None:
    view.show_picture(PICTURE, False)
    turning = view.moving_area()
    view.show_picture(HOLD, False)
    QApplication.processEvents()
    paints = Paints(view)
    view.show_picture(replace(HOLD, turn=0.25), False)
    QApplication.processEvents()
    assert paints.areas == [view.moving_area()]
    assert turning.contains(paints.areas[0])


def test_a_long_hold_is_painted_only_when_the_filling_is_seen_to_grow(view: PictureView) -> None:
    view.show_picture(HOLD, False)
    QApplication.processEvents()
    paints = Paints(view)
    for frame in range(1, 101):
        view.show_picture(replace(HOLD, turn=0.2 + frame * 0.0001), False)
        QApplication.processEvents()
    assert 1 <= len(paints.areas) <= 10


def test_a_paused_hold_does_not_move(view: PictureView) -> None:
    view.show_picture(HOLD, True)
    QApplication.processEvents()
    paints = Paints(view)
    view.show_picture(replace(HOLD, turn=0.9), True)
    QApplication.processEvents()
    assert paints.areas == []


def test_a_hold_shows_where_to_lean_or_that_one_leans(view: PictureView) -> None:
    view.show_picture(HOLD, False)
    centre = view.moving_area().center()
    assert image_of(view).pixelColor(centre + QPoint(-55, 0)) == QColor(MARK)
    assert image_of(view).pixelColor(centre + QPoint(-70, 0)) == QColor(MARK)
    view.show_picture(replace(HOLD, push=None), False)
    image = image_of(view)
    assert image.pixelColor(centre + QPoint(-55, 0)) != QColor(MARK)
    assert image.pixelColor(centre + QPoint(-62, -62)) == QColor(MARK)


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: str(tool.value))
def test_what_presses_is_seen_and_moves_nothing(view: PictureView, tool: Tool) -> None:
    view.show_picture(PICTURE, False)
    bare, area = image_of(view), view.moving_area()
    view.show_picture(replace(PICTURE, tool=tool), False)
    held = image_of(view)
    assert held != bare
    assert view.moving_area() == area
    mark = area.center()
    assert held.pixelColor(mark + QPoint(0, -15)) == QColor(MARK)
    head = QPoint(round(ring.RADIUS), 0)
    for spot in (mark - head, mark + head):
        assert held.pixelColor(spot) == bare.pixelColor(spot)


def test_a_tool_is_painted_once_and_not_while_the_ring_turns(
    view: PictureView, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[Tool] = []

    def counting(drawn: QPixmap, art: str, tool: Tool, *where: object) -> QPixmap:
        painted.append(tool)
        return drawn

    monkeypatch.setattr(picture_view, "with_tool", counting)
    view.show_picture(replace(PICTURE, tool=Tool.BALL), False)
    for step in range(20):
        view.show_picture(replace(PICTURE, tool=Tool.BALL, turn=step / 20), False)
        QApplication.processEvents()
    assert painted == [Tool.BALL]


def test_a_tool_that_is_lifted_off_is_not_shown(view: PictureView) -> None:
    view.show_picture(PICTURE, False)
    bare = image_of(view)
    view.show_picture(replace(PICTURE, tool=Tool.TABLE), False)
    assert image_of(view) != bare
    view.show_picture(replace(PICTURE, tool=None), False)
    assert image_of(view) == bare


def test_where_only_the_breath_works_there_is_no_dot_to_press(view: PictureView) -> None:
    still = replace(PICTURE, motion=RingMotion.STILL, push=None)
    view.show_picture(still, False)
    centre = view.moving_area().center()
    at_dot = centre + QPoint(0, -15)
    assert image_of(view).pixelColor(at_dot) == QColor(MARK)
    view.show_picture(replace(still, tool=Tool.BREATH), False)
    assert image_of(view).pixelColor(at_dot).lightness() > 200


def test_changing_sides_shows_the_whole_body(view: PictureView) -> None:
    view.show_picture(PICTURE, False)
    before = image_of(view)
    view.show_picture(SWITCH.picture, False)
    after = image_of(view)
    assert after.pixelColor(320, 100) != before.pixelColor(320, 100)


@pytest.mark.parametrize("size", [(640, 624), (720, 180), (340, 500), (1900, 1800)])
def test_the_mark_is_in_sight_at_every_size(view: PictureView, size: tuple[int, int]) -> None:
    view.resize(*size)
    for picture in (PICTURE, BREATHE.picture, STOPS.picture):
        view.show_picture(picture, False)
        assert view.rect().contains(view.moving_area().center())
        image_of(view)


@pytest.mark.parametrize("size", [(640, 624), (720, 186), (1280, 1124)])
def test_the_ring_of_every_station_lies_inside_the_picture(
    view: PictureView, atlas: Atlas, size: tuple[int, int]
) -> None:
    view.resize(*size)
    state = after(on_the_map(atlas), Begin.ROUTINE)
    assert state.run is not None
    cues = [cue for cue in state.run.timeline.cues if cue.kind is CueKind.CLOCKWISE]
    assert {cue.station for cue in cues} == set(atlas.stations)
    for cue in cues:
        state = ticking(state, cue.at + 0.5)
        guide = screen_of(state).guide
        assert guide is not None
        assert guide.picture.motion is RingMotion.CLOCKWISE
        view.show_picture(guide.picture, False)
        assert view.rect().contains(view.moving_area()), cue.station


def test_between_close_marks_the_arc_bends_high_enough_for_its_head(view: PictureView) -> None:
    close = replace(SWITCH.picture, switch_from=(-21.0, 428.0), switch_to=(21.0, 428.0))
    view.show_picture(close, False)
    image = image_of(view)
    marks = round(0.74 * view.height())
    arc = [y for y in range(marks - 30) if image.pixelColor(320, y) == QColor(MARK)]
    assert arc
    assert marks - min(arc) > 70
