"""One question about health: three answers, and with a yes the places and what follows."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tsubo.domain.health import Affected
from tsubo.session.parts.health import PlaceChoice, Question
from tsubo.ui.agreement import Agreement
from tsubo.ui.colours import Colour
from tsubo.ui.labels import Label
from tsubo.ui.page import align_leading
from tsubo.ui.segments import Segments
from tsubo.ui.style import scaled


class QuestionView(QWidget):
    """Shows a ``Question``; its signals carry the caution first, then what was said."""

    replied = Signal(str, object)
    placed = Signal(str, object, bool)
    agreed = Signal(str, bool)

    def __init__(self, caution: str) -> None:
        """Make the controls for the question of ``caution``."""
        super().__init__()
        self._caution = caution
        self._places: dict[Affected, Agreement] = {}
        self._beside: bool | None = None
        self._question = Label(16, 600, line=23)
        self._explain = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._answers = Segments()
        self._answers.chosen.connect(partial(self.replied.emit, caution))
        self._follows = Label(15, 600, Colour.ACCENT, line=22)
        self._places_title = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(20))
        self._grid.setVerticalSpacing(scaled(2))
        self._agreed = Agreement()
        self._agreed.toggled.connect(partial(self.agreed.emit, caution))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(12), 0, scaled(14))
        column.setSpacing(scaled(6))
        column.addWidget(self._question)
        column.addWidget(self._explain)
        align_leading(self._answers, column)
        column.addWidget(self._places_title)
        column.addLayout(self._grid)
        column.addWidget(self._agreed)
        column.addWidget(self._follows)

    def show_question(self, part: Question) -> None:
        """Show ``part``, touching only what differs."""
        self._question.show_words(part.question)
        self._explain.show_words(part.explain)
        self._answers.setAccessibleName(part.question)
        self._answers.setAccessibleDescription(" ".join((part.explain, *part.follows)))
        self._answers.show_choices(part.choices)
        self._places_title.show_words(part.places_title if part.places else "")
        self._show_places(part.places)
        self._agreed.show_words(part.agreed, part.is_agreed)
        self._follows.show_words(" ".join(part.follows))

    def show_beside(self, beside: bool) -> None:
        """Put the boxes of both sides beside each other, or under each other."""
        if beside != self._beside:
            self._beside = beside
            self._lay_places()

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [self._answers, *self._places.values(), self._agreed]

    def _show_places(self, places: tuple[PlaceChoice, ...]) -> None:
        if [choice.place for choice in places] != list(self._places):
            for box in self._places.values():
                self._grid.removeWidget(box)
                box.hide()
                box.deleteLater()
            self._places = {}
            for choice in places:
                box = Agreement(self)
                box.toggled.connect(partial(self.placed.emit, self._caution, choice.place))
                self._places[choice.place] = box
            self._lay_places()
        for choice in places:
            self._places[choice.place].show_words(choice.words, choice.told)

    def _lay_places(self) -> None:
        columns = 2 if self._beside else 1
        row = column = 0
        regions = [place.region for place in self._places]
        for place, box in self._places.items():
            wide = columns == 1 or regions.count(place.region) == 1
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(box, row, column, 1, columns if wide else 1)
            column = 0 if wide else (column + 1) % columns
            row += column == 0
