"""The page before a routine starts: its stations by position, in their order, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.session.parts.plan import LeftOut, PlanScreen
from tsubo.ui.buttons import HEIGHT_PRIMARY, HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import tab_through
from tsubo.ui.labels import Label
from tsubo.ui.page import ReadingPage, align_leading, cleared
from tsubo.ui.plan_part import PlanPartView
from tsubo.ui.settings_group import SettingsCard
from tsubo.ui.settings_page import BESIDE
from tsubo.ui.style import scaled


class PlanPage(ReadingPage):
    """Shows the plan; ``wayChosen`` carries a station and one of its ways."""

    settingChanged = Signal(str, object)
    wayChosen = Signal(str, object)
    forgetAsked = Signal(str)
    startAsked = Signal()
    healthAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: PlanScreen | None = None
        self._card: SettingsCard | None = None
        self._views: list[PlanPartView] = []
        self._settings, self._parts, self._doses = (QVBoxLayout() for _ in range(3))
        self._doses.setSpacing(scaled(6))
        for layout in (self._settings, self._parts):
            layout.setSpacing(0)
        self.content.addLayout(self._settings)
        self.content.addLayout(self._parts)
        self._left_title = Label(18, 600, line=26)
        self._left_out = QVBoxLayout()
        self._left_out.setSpacing(scaled(8))
        self._health = Button(Kind.PLAIN, "person", height=HEIGHT_SMALL, pixels=15)
        self._health.clicked.connect(self.healthAsked)
        self.content.addWidget(self._left_title)
        self.content.addLayout(self._left_out)
        align_leading(self._health, self.content)
        self.content.addSpacing(scaled(8))
        self.content.addLayout(self._doses)
        self._start = Button(Kind.PRIMARY, "play", height=HEIGHT_PRIMARY, pixels=17)
        self._start.clicked.connect(self.startAsked)
        self.make_foot(self._start)

    def show_plan(self, part: PlanScreen) -> None:
        """Show ``part``; controls stay, with the focus, while the same stations come."""
        before, self._part = self._part, part
        if part == before:
            return
        self.show_head(part.title, part.lead, part.back)
        self._start.show_words(part.start)
        self._show_settings(part)
        if before is None or _shape(before) != _shape(part):
            self._make_parts(part)
        for view, group in zip(self._views, part.parts, strict=True):
            view.show_part(group)
        self._align_lists()
        self._left_title.show_words(part.left_out_title)
        self._health.show_words(part.health)
        self._health.setVisible(bool(part.health))
        if before is None or before.left_out != part.left_out:
            self._show_left_out(part.left_out)
        if before is None or before.doses != part.doses:
            self._show_doses(part.doses)

    def _show_settings(self, part: PlanScreen) -> None:
        if self._card is None:
            self._card = SettingsCard(part.settings)
            self._card.changed.connect(self.settingChanged)
            self._settings.addWidget(self._card)
        self._card.show_settings(part.settings)

    def _make_parts(self, part: PlanScreen) -> None:
        """Make the cards anew; the list that was just used keeps the focus."""
        used = self._station_in_use()
        column = cleared(self._parts)
        self._views = [PlanPartView(group) for group in part.parts]
        for view in self._views:
            view.wayChosen.connect(self.wayChosen)
            view.forgetAsked.connect(self.forgetAsked)
            column.addWidget(view)
        self._lay_rows()
        settings = [] if self._card is None else self._card.stops()
        stops = [stop for view in self._views for stop in view.stops()]
        tab_through(self._back, *settings, *stops, self._health, self._start)
        for ways in (view.list_of(used) for view in self._views):
            if ways is not None:
                ways.setFocus(Qt.FocusReason.OtherFocusReason)

    def _station_in_use(self) -> str:
        """Return the station whose list has the focus, or nothing."""
        focused = self.focusWidget()
        stations = (view.station_of(focused) for view in self._views)
        return next(filter(None, stations), "")

    def _align_lists(self) -> None:
        """Let all lists of ways begin and end at the same places."""
        lists = [ways for view in self._views for ways in view.lists()]
        widest = max((ways.sizeHint().width() for ways in lists), default=0)
        for ways in lists:
            ways.setMinimumWidth(widest)

    def _show_left_out(self, rows: tuple[LeftOut, ...]) -> None:
        column = cleared(self._left_out)
        for row in rows:
            words = Label(15, line=22)
            words.show_words(f"**{row.name}.** {' '.join(row.reasons)}")
            column.addWidget(words)

    def _show_doses(self, doses: tuple[str, ...]) -> None:
        column = cleared(self._doses)
        for line in doses:
            words = Label(15, colour=Colour.INK_SECONDARY, line=22)
            words.show_words(line)
            column.addWidget(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put each control under its words where beside them there is no room."""
        super().resizeEvent(event)
        self._lay_rows()

    def _lay_rows(self) -> None:
        stacked = self.width() < scaled(BESIDE)
        if self._card is not None:
            self._card.show_stacked(stacked)
        for view in self._views:
            view.show_stacked(stacked)


def _shape(part: PlanScreen) -> tuple[object, ...]:
    """Return which stations come in which position, apart from the words about them."""
    return tuple((group.posture, *(row.station for row in group.rows)) for group in part.parts)
