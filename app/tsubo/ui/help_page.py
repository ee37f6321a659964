"""The help page: contents with a topic beside them, or one of both where it is narrow."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.help_actions import Leafing, ReadTopic, SearchHelp
from tsubo.session.parts.help import HelpScreen
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import hairline, lay_ground, tab_through
from tsubo.ui.help_contents import HelpContents
from tsubo.ui.help_text import HelpText
from tsubo.ui.labels import Label
from tsubo.ui.style import scaled

WIDE = 960
"""From this width in pixels the contents stand beside the topic."""
SIDE = 300
"""The width of the contents there."""


class HelpPage(QWidget):
    """Shows a ``HelpScreen``; ``said`` carries what is asked, as a wish.

    ``text`` is the topic, where somebody who comes here begins.
    """

    said = Signal(object)
    backAsked = Signal()
    checkAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.BACKGROUND)
        self._leave = Button(Kind.QUIET, "back-chevron")
        self._leave.clicked.connect(self.backAsked)
        self._title = Label(22, 700)
        self._open = Button(Kind.PLAIN, "menu", height=HEIGHT_SMALL, pixels=15)
        self._open.setCheckable(True)
        self._open.toggled.connect(self._arrange)
        self._back = Button(Kind.PLAIN, "back-chevron", height=HEIGHT_SMALL, pixels=15)
        self._back.clicked.connect(partial(self._say, Leafing.BACK))
        self._on = Button(Kind.PLAIN, "chevron", height=HEIGHT_SMALL, pixels=15)
        self._on.clicked.connect(partial(self._say, Leafing.ON))
        for button in (self._back, self._on):
            button.show_bare(True)
        self._contents = HelpContents()
        self._contents.topicAsked.connect(self._read)
        self._contents.searchChanged.connect(lambda words: self._say(SearchHelp(words)))
        self.text = HelpText()
        self.text.topicAsked.connect(lambda name, heading: self._say(ReadTopic(name, heading)))
        self._problem = Label(16, line=24)
        self._problem.setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(24))
        self._check = Button(Kind.PLAIN, "tick")
        self._check.clicked.connect(self.checkAsked)
        self._foot = QWidget()
        self._line = QWidget()
        self._line.setFixedWidth(1)
        lay_ground(self._line, Colour.HAIRLINE)
        self._lay_out()
        for key, wish in (
            (QKeySequence.StandardKey.Back, Leafing.BACK),
            (QKeySequence.StandardKey.Forward, Leafing.ON),
        ):
            leaf = QShortcut(QKeySequence(key), self)
            leaf.activated.connect(partial(self._say, wish))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._find)

    def _lay_out(self) -> None:
        bar = QWidget()
        lay_ground(bar, Colour.SURFACE)
        head = QHBoxLayout(bar)
        head.setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8))
        head.addWidget(self._leave)
        head.addWidget(self._title)
        head.addStretch(1)
        for button in (self._open, self._back, self._on):
            head.addWidget(button)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._contents)
        body.addWidget(self._line)
        body.addWidget(self.text, 1)
        body.addWidget(self._problem, 1, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(bar)
        outer.addWidget(hairline())
        outer.addLayout(body, 1)
        outer.addWidget(self._foot)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, scaled(12))
        foot.setSpacing(scaled(12))
        foot.addWidget(hairline())
        foot.addWidget(self._check, 0, Qt.AlignmentFlag.AlignHCenter)
        lay_ground(self._foot, Colour.SURFACE)

    def show_help(self, part: HelpScreen) -> None:
        """Show ``part``; what was not read yet takes no room."""
        self._title.show_words(part.title)
        self._leave.show_words("", name=part.leave)
        self._leave.setToolTip(part.leave)
        for button, words, may in (
            (self._back, part.back, part.may_go_back),
            (self._on, part.on, part.may_go_on),
        ):
            button.show_words(words)
            button.setEnabled(may)
        self._problem.show_words(part.problem)
        self._check.show_words(part.check)
        self._foot.setVisible(bool(part.check))
        if part.contents is not None:
            self._open.show_words(part.contents.title)
            self._contents.show_contents(part.contents)
        if part.topic is not None:
            self.text.show_topic(part.topic)
        self._arrange()
        top = (self._leave, self._open, self._back, self._on)
        tab_through(*top, *self._contents.stops(), self.text, self._check)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the contents away where beside them there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= scaled(WIDE)
        there = not self._problem.words
        listed = there and (wide or self._open.isChecked())
        self._open.setVisible(there and not wide)
        self._contents.setVisible(listed)
        self._line.setVisible(there and wide)
        self.text.setVisible(there and (wide or not listed))
        self._contents.setMaximumWidth(scaled(SIDE) if wide else 16_777_215)
        self._contents.setMinimumWidth(scaled(SIDE) if wide else 0)

    def _read(self, name: str) -> None:
        self._open.setChecked(False)
        self._say(ReadTopic(name))
        self.text.setFocus()

    def _find(self) -> None:
        self._open.setChecked(True)
        self._contents.search.setFocus()
        self._contents.search.selectAll()

    def _say(self, wish: object, _checked: bool = False) -> None:
        self.said.emit(wish)
