"""The main page: bars above and below, the body or a close-up at the left, words at the right.

It arranges its parts for the window's size and knows no more. Parts that the first picture does not
need are made when they are first shown.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from tsubo.domain.side import View
from tsubo.domain.words import tr
from tsubo.ui.arrangement import arrange
from tsubo.ui.bottom_bar import BottomBar
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.fonts import text_scale
from tsubo.ui.map.body_map import BodyMap
from tsubo.ui.map.figure_art import FigureArt
from tsubo.ui.style import scaled
from tsubo.ui.top_bar import TopBar

if TYPE_CHECKING:
    from tsubo.session.parts.notice import Notice
    from tsubo.ui.closeup.closeup_stage import CloseupStage
    from tsubo.ui.notice import NoticeStrip
    from tsubo.ui.panel import Panel
    from tsubo.ui.point_list import PointList


UNBOUNDED = 16777215
"""Qt's own largest size of a widget (QWIDGETSIZE_MAX)."""
CLOSEUP_MOST, MAP_MOST = 0.62, 0.72
"""How much of the height between the bars a stage over its words may take."""
LEAST_MAP = 230
"""Under this height, which grows with the text, a map over its list is too small to be used: the
two take turns. Where not even a map alone gets so many pixels, there is the list."""
LEAST_ROOM = 160
"""Under this height, with a notice above, the stage over its words waits until that is read."""


class BrowsePage(QWidget):
    """The map or a close-up beside the list or the panel."""

    noticePressed = Signal(object)

    def __init__(
        self,
        art_folder: Path,
        arts: Mapping[View, FigureArt],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._art_folder = art_folder
        self._narrow: bool | None = None
        self._stacked = False
        self._divided: tuple[bool, int, int] | None = None
        self._guide_words = ("", "")
        self.top = TopBar(self)
        self._list: PointList | None = None
        self._panel: Panel | None = None
        self._closeup: CloseupStage | None = None
        self._notice: NoticeStrip | None = None
        self._turns: Button | None = None
        self._body_wanted = False
        self._stage = QWidget(self)
        self.map = BodyMap(arts, self._stage)
        self._stages = _stack(self._stage)
        self._stages.addWidget(self.map)
        self._side = QWidget(self)
        self._sides = _stack(self._side)
        self.bottom = BottomBar(self)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._stage, 1)
        self._middle.addWidget(self._side)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.top)
        self._rows.addLayout(self._middle, 1)
        self._rows.addWidget(self.bottom)

    @property
    def list(self) -> "PointList":
        """The list of places, made when first asked for."""
        if self._list is None:
            from tsubo.ui.point_list import PointList

            self._list = PointList(self._side)
            self._list.hovered.connect(self.map.light_up)
            self.map.stationHovered.connect(self._list.light_up)
            self._list.set_narrow(bool(self._narrow))
            self._sides.addWidget(self._list)
        return self._list

    @property
    def panel(self) -> "Panel":
        """The panel of a station, made when first asked for."""
        if self._panel is None:
            from tsubo.ui.panel import Panel

            self._panel = Panel(self._side)
            self._panel.set_narrow(bool(self._narrow), self._stacked)
            self._sides.addWidget(self._panel)
        return self._panel

    @property
    def closeup(self) -> "CloseupStage":
        """The close-up, made when first asked for."""
        if self._closeup is None:
            from tsubo.ui.closeup.closeup_stage import CloseupStage

            self._closeup = CloseupStage(self._art_folder, self._stage)
            self._closeup.set_narrow(self._stacked)
            self._stages.addWidget(self._closeup)
        return self._closeup

    @property
    def is_narrow(self) -> bool:
        """Whether the window is too narrow for two figures."""
        return bool(self._narrow)

    @property
    def shows_closeup(self) -> bool:
        """Whether the close-up stands in the map's place."""
        return self._closeup is not None and self._stages.currentWidget() is self._closeup

    def show_whole_body(self) -> None:
        """Put the map and the list in front."""
        self._stages.setCurrentWidget(self.map)
        self._sides.setCurrentWidget(self.list)
        self._arrange()

    def show_station(self) -> None:
        """Put the close-up and the panel in front."""
        self._stages.setCurrentWidget(self.closeup)
        self._sides.setCurrentWidget(self.panel)
        self._arrange()

    def show_reason(self) -> None:
        """Put the panel beside the whole body: of a place held back there is no close-up."""
        self._stages.setCurrentWidget(self.map)
        self._sides.setCurrentWidget(self.panel)
        self._arrange()

    @property
    def guide_button(self) -> QWidget:
        """The button that starts the open station: the panel's, or the bar's in a narrow window."""
        return self.bottom.guide_button if self.is_narrow else self.panel.guide_button

    def offer_guide(self, words: str, time: str) -> None:
        """Let the bottom bar start the open station wherever the panel has no room to."""
        self._guide_words = (words, time)
        self.bottom.set_guide_button(*(self._guide_words if self.is_narrow else ("", "")))

    def lay_out(self) -> None:
        """Give every part its size now, before the page is shown."""
        self._arrange()
        self._rows.activate()

    def put_in_reading_order(self) -> None:
        """Let the Tab key go from above to below, and from the stage to the words beside it."""
        from tsubo.ui.reading_order import read_in_order

        start = None if self._panel is None else self._panel.guide_button
        stages = (self.map.switch, self.map, self._closeup)
        words = (self._list, self._panel, start)
        parts = (self.top, self._notice, self._turns, *stages, *words, self.bottom)
        read_in_order(self, parts, bars=(self.top, self.bottom))

    def show_notice(self, notice: "Notice | None") -> None:
        """Show the strip above the map, or take it away."""
        if self._notice is None:
            if notice is None:
                return
            from tsubo.ui.notice import NoticeStrip

            self._notice = NoticeStrip(self)
            self._notice.stackUnder(self._stage)
            self._notice.pressed.connect(self.noticePressed)
            self._rows.insertWidget(1, self._notice)
        self._notice.show_notice(notice)
        self._notice.setVisible(notice is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the stage in front have every key that nothing else on the page has a use for."""
        stage = self._stages.currentWidget()
        if stage is not None:
            stage.keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts for the new size."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange the parts anew when a bar has changed its height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    @property
    def _tells(self) -> bool:
        """Whether a notice is shown."""
        return self._notice is not None and not self._notice.isHidden()

    def _room(self) -> int:
        """Return the height between the bars, below a notice."""
        told = self._notice.minimumHeight() if self._notice is not None and self._tells else 0
        return self.height() - self.top.height() - self.bottom.height() - told

    def _arrange(self) -> None:
        sizes = arrange(self.width(), self.height(), text_scale(), self.shows_closeup)
        if sizes.narrow != self._narrow:
            self._narrow = sizes.narrow
            self.map.set_narrow(sizes.narrow)
            if self._list is not None:
                self._list.set_narrow(sizes.narrow)
            self.offer_guide(*self._guide_words)
        self._stacked = sizes.stacked
        if self._panel is not None:
            self._panel.set_narrow(sizes.narrow, sizes.stacked)
        if self._closeup is not None:
            self._closeup.set_narrow(sizes.stacked)
        self.top.set_brief(sizes.stacked and self.shows_closeup)
        most = CLOSEUP_MOST if self.shows_closeup else MAP_MOST
        room = self._room()
        height = min(sizes.stage_height, round(room * most))
        waits = sizes.stacked and room < scaled(LEAST_ROOM) and self._tells
        low = sizes.stacked and not self.shows_closeup and height < scaled(LEAST_MAP)
        enough = room - scaled(HEIGHT_SMALL) >= LEAST_MAP
        takes_turns = low and enough and not waits and self._sides.currentWidget() is self._list
        alone = takes_turns and self._body_wanted
        self._stage.setHidden(waits or (low and not alone))
        self._side.setHidden(alone)
        self._offer_turns(takes_turns)
        self._divide(sizes.stacked, sizes.side, 0 if alone else height)

    def _offer_turns(self, offered: bool) -> None:
        """Offer the body in the list's place, or the list in its place, where only one fits."""
        if self._turns is None:
            if not offered:
                return
            self._turns = Button(Kind.QUIET, "person", height=HEIGHT_SMALL, parent=self)
            self._turns.clicked.connect(self._take_turns)
            self._rows.insertWidget(self._rows.count() - 2, self._turns)
        words = tr("Show the list") if self._body_wanted else tr("Show the body")
        self._turns.show_words(words)
        self._turns.show_icon("stations" if self._body_wanted else "person")
        self._turns.setVisible(offered)

    def _take_turns(self) -> None:
        self._body_wanted = not self._body_wanted
        self._arrange()

    def _divide(self, stacked: bool, side: int, height: int) -> None:
        """Give the stage its height and the words their width, once for each new division."""
        if (stacked, side, height) == self._divided:
            return
        self._divided = (stacked, side, height)
        direction = QBoxLayout.Direction
        self._middle.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        self._middle.setStretchFactor(self._side, 1 if stacked else 0)
        self._stage.setMaximumHeight(height or UNBOUNDED)
        self._stage.setMinimumHeight(height)
        self._side.setMinimumWidth(0 if stacked else side)
        self._side.setMaximumWidth(UNBOUNDED if stacked else side)


def _stack(parent: QWidget) -> QStackedLayout:
    stack = QStackedLayout(parent)
    stack.setContentsMargins(0, 0, 0, 0)
    parent.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return stack
