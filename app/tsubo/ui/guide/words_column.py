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

_AIR = 16.0
"""Between the lines of a pause, in design pixels."""


class WordsColumn:
    """The labels of the guide page; they are the page's own children."""

    def __init__(self, art: PartArt, page: QWidget) -> None:
        self._page = page
        self._measures: Measures | None = None
        self._with_figure = False
        self._paused = "", "", ""
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
        if self._measures is not None and (why, where, hint) != self._paused:
            self._paused = why, where, hint
            self._lay_paused(self._measures)
        self.sentence.show_words("" if screen.paused_lines else screen.sentence)
        self.next.show_words(screen.next)
        if screen.locator is not None:
            place = screen.locator
            self.figure.show_places(place.view, place.name, ((place.spot, True),))
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
        """Put under each other why the session waits, where it was, and how it goes on."""
        whole = measures.paused
        air = round(_AIR * measures.unit)
        last = round(measures.next_size * 1.4)
        half = (whole.height() - last - 2 * air) // 2
        top = whole.top()
        for label, size, tall in (
            (self.why, measures.paused_size, half),
            (self.where, measures.paused_size, half),
            (self.hint, measures.next_size, last),
        ):
            label.lie(self._placed(QRect(whole.left(), top, whole.width(), tall)), size)
            taken = label.taken_height()
            top += min(taken, tall) + air if taken else 0

    def _placed(self, place: QRect) -> QRect:
        """Return a place, mirrored in right-to-left languages."""
        return QStyle.visualRect(self._page.layoutDirection(), self._page.rect(), place)


def _paused_words(lines: tuple[str, ...]) -> tuple[str, str, str]:
    """Return why, where and how to go on; a single line is the strong one."""
    if len(lines) < 2:
        return "", "".join(lines), ""
    return lines[0], lines[1], " ".join(lines[2:])
