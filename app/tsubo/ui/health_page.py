"""The page of health: groups of questions that fold, with what was answered on each fold."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.session.parts.health import HealthScreen, QuestionGroup
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.fold import FoldRow
from tsubo.ui.grounds import Card, hairline, tab_through
from tsubo.ui.health_question import QuestionView
from tsubo.ui.labels import Label
from tsubo.ui.page import ReadingPage, align_leading
from tsubo.ui.saying import say
from tsubo.ui.style import scaled

BESIDE = 620
"""From this width at 100 % text the boxes of both sides stand beside each other."""


class HealthPage(ReadingPage):
    """Shows all questions; its signals carry a caution and what was said about it."""

    replied = Signal(str, object)
    placed = Signal(str, object, bool)
    agreed = Signal(str, bool)
    forgetAsked = Signal()
    signsAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: HealthScreen | None = None
        self._groups: list[_Group] = []
        self._outcome = Label(16, 600, line=24)
        self._column = QVBoxLayout()
        self._column.setSpacing(scaled(10))
        self._signs = Button(Kind.WARNING, "warning")
        self._signs.clicked.connect(self.signsAsked)
        self._forget = Button(Kind.PLAIN)
        self._forget.clicked.connect(self.forgetAsked)
        self.content.addWidget(self._outcome)
        self.content.addLayout(self._column)
        self.content.addSpacing(scaled(8))
        align_leading(self._signs, self.content)
        align_leading(self._forget, self.content)

    def show_health(self, part: HealthScreen) -> None:
        """Show ``part``; groups stay open, and the focus where it is."""
        before, self._part = self._part, part
        if part == before:
            return
        self.show_head(part.title, part.lead, part.back)
        self._outcome.show_words(part.outcome)
        if before is not None and part.outcome != before.outcome:
            say(self, part.outcome)
        if [group.id for group in part.groups] != [view.id for view in self._groups]:
            self._make_groups(part.groups)
        for view, group in zip(self._groups, part.groups, strict=True):
            view.show_group(group)
        self._signs.show_words(part.signs)
        self._forget.show_words(part.forget)
        self._forget.setVisible(bool(part.forget))
        self._order()

    def _make_groups(self, groups: tuple[QuestionGroup, ...]) -> None:
        for group in groups:
            view = _Group(group.id)
            view.replied.connect(self.replied)
            view.placed.connect(self.placed)
            view.agreed.connect(self.agreed)
            view.opened.connect(self._order)
            self._column.addWidget(view)
            self._groups.append(view)
        self._lay()

    def _order(self) -> None:
        """Let the Tab key go down the page as it stands now."""
        stops = [stop for view in self._groups for stop in view.stops()]
        tab_through(self._back, *stops, self._signs, self._forget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the boxes of both sides under each other where beside there is no room."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        for view in self._groups:
            view.show_beside(self.width() >= scaled(BESIDE))


class _Group(Card):
    """One fold of questions, which are made when it is opened for the first time."""

    replied = Signal(str, object)
    placed = Signal(str, object, bool)
    agreed = Signal(str, bool)
    opened = Signal()

    def __init__(self, group: str) -> None:
        super().__init__(Colour.SURFACE, Colour.HAIRLINE)
        self.id = group
        self._part: QuestionGroup | None = None
        self._views: list[QuestionView] = []
        self._beside = True
        self._row = FoldRow()
        self._row.toggled.connect(self._on_toggled)
        self._summary = Label(14, 600, Colour.ACCENT, line=20)
        self._summary.setContentsMargins(0, 0, 0, scaled(8))
        self._inside = QWidget()
        self._questions = QVBoxLayout(self._inside)
        self._questions.setContentsMargins(0, 0, 0, 0)
        self._questions.setSpacing(0)
        self._inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(8), scaled(20), scaled(8))
        column.setSpacing(scaled(2))
        column.addWidget(self._row)
        column.addWidget(self._summary)
        column.addWidget(self._inside)

    def show_group(self, part: QuestionGroup) -> None:
        """Show ``part``; a group with an answer begins open."""
        before, self._part = self._part, part
        if part == before:
            return
        if before is None:
            self._row.show_words(part.title)
        self._summary.show_words(part.summary)
        self._row.setAccessibleDescription(part.summary)
        if before is None and any(question.follows for question in part.questions):
            self._row.setChecked(True)
        self._show_questions()

    def show_beside(self, beside: bool) -> None:
        """Put the boxes of both sides beside each other, or under each other."""
        self._beside = beside
        for view in self._views:
            view.show_beside(beside)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        inside = self._views if self._row.isChecked() else []
        return [self._row, *(stop for view in inside for stop in view.stops())]

    def _on_toggled(self, opened: bool) -> None:
        if opened:
            self._make_questions()
        self._inside.setVisible(opened)
        self.opened.emit()

    def _make_questions(self) -> None:
        if self._views or self._part is None:
            return
        for question in self._part.questions:
            self._questions.addWidget(hairline())
            view = QuestionView(question.caution)
            view.replied.connect(self.replied)
            view.placed.connect(self.placed)
            view.agreed.connect(self.agreed)
            view.show_beside(self._beside)
            self._questions.addWidget(view)
            self._views.append(view)
        self._show_questions()

    def _show_questions(self) -> None:
        if self._part is not None and self._views:
            for view, question in zip(self._views, self._part.questions, strict=True):
                view.show_question(question)
