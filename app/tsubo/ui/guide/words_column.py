"""The guide's words: side, verb, count, sentence and what comes next, each in its own place."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget

from tsubo.session.parts.guide import GuideScreen
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.closeup.small_figure import SmallFigure
from tsubo.ui.colours import Colour
from tsubo.ui.guide.count_view import CountView, PipRow
from tsubo.ui.guide.fit_label import FitLabel
from tsubo.ui.guide.measures import SMALLEST_LINE, Measures


class WordsColumn:
    """The labels of the guide page; they are the page's own children."""

    def __init__(self, art: PartArt, page: QWidget) -> None:
        self._page = page
        self._measures: Measures | None = None
        self._with_figure = False
        self.figure = SmallFigure(art, card=False, parent=page)
        self.side = FitLabel(700, Colour.INK, page)
        self.verb = FitLabel(650, Colour.INK, page)
        self.count = CountView(page)
        self.pips = PipRow(page)
        self.sentence = FitLabel(450, Colour.INK, page)
        self.why = FitLabel(400, Colour.INK, page)
        self.where = FitLabel(600, Colour.INK, page)
        self.hint = FitLabel(400, Colour.INK_SECONDARY, page)
        self.next = FitLabel(400, Colour.INK_SECONDARY, page)
        for label in (self.sentence, self.why, self.where, self.hint, self.next):
            label.stand_at_top()

    def show_guide(self, screen: GuideScreen) -> None:
        """Show the words of this moment, touching only what differs."""
        self.side.show_words(screen.side)
        self.verb.show_words(screen.verb)
        count = None if screen.paused_lines else screen.count
        self.count.show_count(count)
        self.pips.show_pips(count.done if count else 0, count.total if count else 0)
        why, where, hint = _paused_words(screen.paused_lines)
        self.why.show_words(why)
        self.where.show_words(where)
        self.hint.show_words(hint)
        self.sentence.show_words("" if screen.paused_lines else screen.sentence)
        self.next.show_words(screen.next)
        if screen.locator is not None:
            self.figure.show_places(screen.locator[1], ((screen.locator[0], True),))
        with_figure = screen.locator is not None
        if with_figure != self._with_figure:
            self._with_figure = with_figure
            self._lay_side()

    def lay_out(self, measures: Measures) -> None:
        """Put every part in its place."""
        self._measures = measures
        self._lay_side()
        self.verb.lie(self._placed(measures.verb), measures.verb_size, SMALLEST_LINE)
        self.count.setGeometry(self._placed(measures.count))
        self.count.set_size(measures.count_size)
        self.pips.setGeometry(self._placed(measures.pips))
        self.pips.set_size(34 * measures.unit * (0.72 if measures.narrow else 1.0))
        self.sentence.lie(self._placed(measures.sentence), measures.sentence_size)
        self._lay_paused(measures)
        self.next.lie(self._placed(measures.next), measures.next_size)

    def _lay_side(self) -> None:
        if self._measures is None:
            return
        measures = self._measures
        self.figure.setVisible(self._with_figure)
        self.figure.setGeometry(self._placed(measures.figure))
        place = measures.side if self._with_figure else measures.side_alone
        self.side.lie(self._placed(place), measures.side_size, SMALLEST_LINE)

    def _lay_paused(self, measures: Measures) -> None:
        """Give each line its place: why the session waits, where it was, how it goes on."""
        whole = measures.paused
        tall = round(measures.next_size * 1.4)
        half = (whole.height() - tall) // 2
        why = QRect(whole.left(), whole.top(), whole.width(), half)
        where = QRect(whole.left(), whole.top() + half, whole.width(), half)
        hint = QRect(whole.left(), whole.top() + 2 * half, whole.width(), tall)
        self.why.lie(self._placed(why), measures.paused_size)
        self.where.lie(self._placed(where), measures.paused_size)
        self.hint.lie(self._placed(hint), measures.next_size)

    def _placed(self, place: QRect) -> QRect:
        """Return a place, mirrored in right-to-left languages."""
        return QStyle.visualRect(self._page.layoutDirection(), self._page.rect(), place)


def _paused_words(lines: tuple[str, ...]) -> tuple[str, str, str]:
    """Return why, where and how to go on; a single line is the strong one."""
    if len(lines) < 2:
        return "", "".join(lines), ""
    return lines[0], lines[1], " ".join(lines[2:])
