"""The tags on the canvas: which there are, where they stand, and what is on them."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.session.parts.map import MapRegion, MapScreen, MapTag
from tsubo.ui.colours import Colour
from tsubo.ui.map.canvas import Canvas
from tsubo.ui.map.figure_art import FigureArt
from tsubo.ui.map.hit import Hit, hit
from tsubo.ui.map.mark_painting import OUTERMOST, Look
from tsubo.ui.map.overlay import Key, key_of
from tsubo.ui.map.pointer_items import NameChip, TouchedPart, part_box
from tsubo.ui.map.stage import Box
from tsubo.ui.map.tag_item import TagItem
from tsubo.ui.map.tag_layout import PlacedTag, place_tags

POINTER = 18.0
"""Room between the pointer's tip and a name beside it, in pixels."""


class TagLayer:
    """Keeps one item a tag in step with the Screen, the camera, the pointer and the keys."""

    def __init__(self, canvas: Canvas, arts: Mapping[View, FigureArt]) -> None:
        self._canvas = canvas
        self._arts = arts
        self._tags: tuple[MapTag, ...] = ()
        self._regions: tuple[MapRegion, ...] = ()
        self._chosen: str | None = None
        self._items: dict[tuple[str, Side, View], TagItem] = {}
        self._hovered: Hit | None = None
        self._focused: Key | None = None
        self._lit = ""
        self._part, self._chip = TouchedPart(), NameChip()
        self._scene = canvas.scene()
        self._scene.addItem(self._part)
        self._scene.addItem(self._chip)

    @property
    def placed(self) -> tuple[PlacedTag, ...]:
        """The tags of the figures shown, with their pixels."""
        return tuple(item.placed for item in self._items.values())

    @property
    def hovered(self) -> Hit | None:
        """What the pointer is on."""
        return self._hovered

    def take(self, screen: MapScreen, chosen: str | None) -> None:
        """Take the tags and regions of a Screen; ``place`` puts them down."""
        self._tags, self._regions, self._chosen = screen.tags, screen.regions, chosen

    def place(self, radius: float, taken: Box | None) -> None:
        """Put every tag where the camera has it now, but not on the box that is ``taken``.

        ``radius`` is a tag's.
        """
        left = dict(self._items)
        self._items = {}
        for placed in place_tags(self._tags, self._canvas.frames, radius, taken):
            key = (placed.tag.station, placed.tag.side, placed.tag.view)
            item = left.pop(key, None)
            if item is None:
                item = TagItem(placed)
                self._scene.addItem(item)
            item.place(placed)
            self._items[key] = item
        for item in left.values():
            self._scene.removeItem(item)
        self._show_looks()

    def light_up(self, station: str) -> None:
        """Show the tags of ``station`` as if the pointer were on them; "" for none."""
        if station != self._lit:
            self._lit = station
            self._show_looks()

    def focus(self, key: Key | None) -> None:
        """Show the keyboard's ring on a point, or nowhere."""
        self._focused = key
        self._show_looks()

    def find(self, at: Spot) -> Hit | None:
        """Return what lies at a pixel."""
        return hit(at, self.placed, self._regions, self._canvas.frames)

    def point(self, at: Spot | None) -> Hit | None:
        """Show what lies under the pointer: ring, name, and a tint on a part of the body."""
        found = None if at is None else self.find(at)
        before, self._hovered = self._hovered, found
        if found is None or at is None:
            self._chip.hide()
            self._part.hide()
            if before is not None:
                self._show_looks()
            return found
        if found == before and self._chip.isVisible():
            return found
        self._show_looks()
        self._name(found, at)
        if found.region is None:
            self._part.hide()
        else:
            self._tint(found.region)
        return found

    def unpoint(self) -> None:
        """Forget the pointer, as the camera moves beneath it."""
        self.point(None)

    def _show_looks(self) -> None:
        under = None if self._hovered is None else self._hovered.station[:2]
        for (station, side, _), item in self._items.items():
            marks = item.placed.marks
            focus = next(
                (index for index, one in enumerate(marks) if key_of(one.mark) == self._focused),
                None,
            )
            chosen = item.placed.tag.chosen or self._chosen == station
            lit = (station, side) == under or station == self._lit
            item.take_look(Look(lit, chosen, focus))

    def _name(self, found: Hit, at: Spot) -> None:
        station, side, view = found.station
        words = next(
            (tag.name for tag in self._tags if (tag.station, tag.side) == (station, side)), ""
        )
        if found.mark is not None:
            words = found.mark.name
        if not words:
            self._chip.hide()
            return
        room = QRectF(self._canvas.viewport().rect())
        item = self._items.get((station, side, view))
        if item is None or not room.contains(QPointF(*item.placed.centre)):
            self._chip.name(words, at, POINTER, False, room)
            return
        placed = item.placed
        leftwards = placed.anchor[0] > placed.centre[0]
        self._chip.name(words, placed.centre, placed.radius + OUTERMOST, leftwards, room)

    def _tint(self, region: MapRegion) -> None:
        canvas = self._canvas
        frame = canvas.frames[region.view]
        line = (frame.at(region.start), frame.at(region.end))
        radius = region.radius * frame.scale
        seen = QRectF(canvas.viewport().rect())
        box = part_box(line, radius).intersected(seen)
        if box.isEmpty():
            return
        box = QRectF(box.toAlignedRect())
        ratio = canvas.devicePixelRatioF()
        figure = QPixmap((box.size() * ratio).toSize())
        figure.setDevicePixelRatio(ratio)
        figure.fill(Qt.GlobalColor.transparent)
        with QPainter(figure) as painter:
            painter.translate(-box.topLeft())
            rest = canvas.rest[region.view].scale
            self._arts[region.view].draw(painter, frame, rest, seen)
        edge = Colour.ACCENT.of(canvas.viewport())
        self._part.show_part(figure, box.topLeft(), line, radius, edge)
