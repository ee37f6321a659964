"""What lies over a close-up's drawing: title, buttons, side switch, small body, headings, note."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget

from tsubo.domain.words import tr
from tsubo.session.parts.station import CloseupScreen
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.closeup.bands import FADE, draw_foot_band, draw_head_band
from tsubo.ui.closeup.part_art import BodyMask, PartArt
from tsubo.ui.closeup.placing import Box, Spot
from tsubo.ui.closeup.small_figure import SmallFigure
from tsubo.ui.closeup.stage_words import PLAIN, StageWords
from tsubo.ui.colours import Colour
from tsubo.ui.segments import Segments
from tsubo.ui.style import scaled

_CARD = QSize(112, 160)
_EDGE, _TOP = 20, 16
_NOTE_WIDTH = 540
_ZOOM = 36
_CLEAR = 20
_HEADINGS_APART = 12
_NOTE_MOST = 0.3
"""A note taller than this share of the stage would hide the drawing; the panel has it too."""


class Furniture:
    """The widgets over the drawing and their places; mirrored for right-to-left languages."""

    def __init__(self, art: PartArt, stage: QWidget) -> None:
        self._stage = stage
        self.whole_body = Button(Kind.PLAIN, "person", height=40, pixels=15, parent=stage)
        self.switch = Segments(soft=True, parent=stage)
        self.switch.setAccessibleName(tr("Side shown"))
        self.title = StageWords(18, 600, stage)
        self.card = SmallFigure(art, card=True, parent=stage)
        self.smaller = Button(Kind.PLAIN, "minus", height=_ZOOM, parent=stage)
        self.larger = Button(Kind.PLAIN, "plus", height=_ZOOM, parent=stage)
        self.smaller.show_words(tr("Zoom out"))
        self.larger.show_words(tr("Zoom in"))
        for button in (self.smaller, self.larger):
            button.show_bare(True)
        self.headings = (StageWords(16, 650, stage), StageWords(16, 650, stage))
        self.note = StageWords(15, 400, stage)
        self._banded: tuple[StageWords, ...] = ()
        self.note.set_side(Qt.AlignmentFlag.AlignLeft)

    def show_screen(self, screen: CloseupScreen, narrow: bool) -> None:
        """Show the words and hide what this close-up does not have."""
        self.whole_body.show_icon("back-chevron" if narrow else "person")
        self.whole_body.show_words(screen.whole_body)
        self.switch.show_choices(screen.side_choices)
        self.switch.setVisible(bool(screen.side_choices))
        self.title.setText(screen.title)
        self.card.show_places(screen.view, screen.view_name, screen.locator)
        sides = screen.both_sides or ("", "")
        for heading, words in zip(self.headings, sides, strict=True):
            heading.setText(words)
            heading.setVisible(bool(words))
        self.note.setText(screen.note)

    def lay_out(self, narrow: bool) -> None:
        """Put everything in its place for the stage's present size."""
        stage = self._stage.rect()
        edge = 12 if narrow else _EDGE
        top = 12 if narrow else _TOP
        switch = self.switch.sizeHint()
        switch_width = switch.width() if self.switch.isVisibleTo(self._stage) else 0
        self.whole_body.show_bare(False)
        self.whole_body.show_bare(
            self.whole_body.sizeHint().width() + switch_width > stage.width() - 2 * edge - 8
        )
        button = self.whole_body.sizeHint()
        self._put(self.whole_body, QRect(edge, top, button.width(), button.height()))
        room = stage.width() - 2 * edge - button.width() - 8
        switch_width = min(switch_width, room)
        across = (button.height() - switch.height()) // 2
        place = QRect(stage.width() - edge - switch_width, top + across, switch_width, 0)
        place.setHeight(switch.height())
        self._put(self.switch, place)
        low = top + button.height()
        low = self._lay_title(narrow, edge + button.width(), switch_width, low)
        self._lay_bottom(narrow)
        free = stage.height() - low - self.note_height()
        beside = stage.width() * 0.31 - self.headings[0].room(400)[0] / 2
        self.card.setVisible(
            not narrow and free >= _CARD.height() + 80 and beside >= edge + _CARD.width()
        )
        self._put(self.card, QRect(edge, low + 14, _CARD.width(), _CARD.height()))
        self._lay_headings(narrow, low)

    def taken(self) -> list[Box]:
        """Return the areas that words of the drawing keep out of, in pixels.

        Above a note the drawing may fade out, and words would fade with it.
        """
        parts: list[QWidget] = [
            self.whole_body,
            self.switch,
            self.title,
            self.card,
            self.smaller,
            self.larger,
            *self.headings,
        ]
        boxes = [part.geometry() for part in parts if part.isVisibleTo(self._stage)]
        if self.note.isVisibleTo(self._stage):
            boxes.append(self.note.geometry().adjusted(0, -round(FADE * 0.6), 0, 0))
        return [
            (float(box.x()), float(box.y()), float(box.width()), float(box.height()))
            for box in boxes
        ]

    def header_height(self) -> int:
        """Return how far down the row with button, title and switch reaches."""
        return self.whole_body.geometry().bottom() + 12

    def note_height(self) -> int:
        """Return how much of the bottom the note takes, 0 without one."""
        return self.note.height() + 14 if self.note.isVisibleTo(self._stage) else 0

    def give_way(self, marks: list[Spot]) -> None:
        """Hide the small body and the note where they would lie on a mark (spots in pixels)."""
        for part in (self.card, self.note):
            area = part.geometry().adjusted(-_CLEAR, -_CLEAR, _CLEAR, _CLEAR)
            if any(area.contains(round(x), round(y)) for x, y in marks):
                part.hide()

    def head_over(self, marks: list[Spot]) -> None:
        """Put "Your left" and "Your right" over the outermost marks (spots in pixels)."""
        if not marks:
            return
        low, high = min(x for x, _ in marks), max(x for x, _ in marks)
        needed = sum(heading.width() for heading in self.headings) / 2 + _HEADINGS_APART
        push = max(0.0, needed - (high - low)) / 2
        for heading, x in zip(self.headings, (low - push, high + push), strict=True):
            heading.move(round(x - heading.width() / 2), heading.y())

    def take_ground(self, mask: BodyMask, zoomed: bool) -> None:
        """Give the words on the stage the ink of what lies under them.

        Where the edge of the body crosses title or note, the drawing is to fade out under them.
        Anything may lie under the note of a ``zoomed`` drawing, so it gets a plain ground.
        """
        for words in (self.title, *self.headings, self.note):
            area = words.geometry()
            words.set_ground(mask.share((area.x(), area.y(), area.width(), area.height())))
        if zoomed:
            self.note.set_ground(PLAIN)
        faded = (self.title,) if zoomed else (self.title, self.note)
        seen = [words for words in faded if not words.isHidden()]
        self._banded = tuple(words for words in seen if words.is_crossed())
        for words in self._banded:
            words.set_ground(0.0)

    def paint_bands(self, painter: QPainter) -> None:
        """Paint the soft bands under a title or a note that the body's edge crosses."""
        stage, ground = self._stage, Colour.STAGE.of(self._stage)
        for words in self._banded:
            if words is self.title:
                end = max(words.geometry().bottom(), self.whole_body.geometry().bottom())
                draw_head_band(painter, stage.width(), end, ground)
            else:
                start = words.geometry().top() - 4
                draw_foot_band(painter, stage.width(), start, stage.height(), ground)

    def _lay_title(self, narrow: bool, left: int, switch_width: int, low: int) -> int:
        """Centre the title between button and switch, or below them; return where it ends."""
        self.title.setVisible(not narrow)
        if narrow:
            return low
        stage = self._stage.width()
        right = stage - _EDGE - switch_width
        width, height = self.title.room(2000)
        if not switch_width and width < stage - 2 * left:
            left, right = 0, stage
        if width <= right - left:
            top = _TOP + (self.whole_body.height() - height) // 2
            self._put(self.title, QRect((left + right - width) // 2, top, width, height))
            return low
        width, height = self.title.room(stage - 2 * _EDGE)
        self._put(self.title, QRect((stage - width) // 2, low + 8, width, height))
        return low + 8 + height

    def _lay_headings(self, narrow: bool, low: int) -> None:
        """Put "Your left" and "Your right" over their halves of the body, never mirrored."""
        for heading, share in zip(self.headings, (0.31, 0.69), strict=True):
            width, height = heading.room(400)
            x = round(self._stage.width() * share - width / 2)
            y = low - (self.whole_body.height() + height) // 2 if narrow else low + 20
            heading.setGeometry(x, y, width, height)

    def _lay_bottom(self, narrow: bool) -> None:
        stage = self._stage.rect()
        side = scaled(_ZOOM)
        y, x = stage.height() - 16 - side, stage.width() - 16 - side
        for button in (self.larger, self.smaller):
            button.setVisible(not narrow)
            self._put(button, QRect(x, y, side, side))
            x -= side + 8
        width, height = self.note.room(min(scaled(_NOTE_WIDTH), x - 8))
        short = height <= stage.height() * _NOTE_MOST
        self.note.setVisible(bool(self.note.text()) and not narrow and short)
        mirrored = self._stage.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.note.set_side(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        self._put(self.note, QRect(14, stage.height() - 14 - height, width, height))

    def _put(self, part: QWidget, place: QRect) -> None:
        """Set a part's place, mirrored in right-to-left languages."""
        direction = self._stage.layoutDirection()
        part.setGeometry(QStyle.visualRect(direction, self._stage.rect(), place))
