"""Nothing polls: where nothing moves, nothing happens."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Visit, still
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.session.actions import Action, Begin, ChooseStation, Steer, Turn

TURNS_OF_THE_LOOP = 40


class Witness(QObject):
    """Counts the events that reach anything in the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.seen: Counter[tuple[str, str]] = Counter()
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let pass."""
        self.seen[type(watched).__name__, event.type().name] += 1
        return False

    def leave(self) -> None:
        """Count no more."""
        self._app.removeEventFilter(self)


@pytest.mark.parametrize("size", [(1280, 800), (720, 560)])
@pytest.mark.parametrize(
    "actions",
    [
        (),
        (ChooseStation("hand"),),
        (ChooseStation("lower_back"),),
        (Turn.SAFETY,),
        (Turn.LEARN,),
        (Turn.SETTINGS,),
        (Begin.ROUTINE, Steer.PAUSE_OR_RESUME),
        (Begin.ROUTINE, Steer.FEELS_WRONG),
        (Begin.ROUTINE, Steer.STOP, Steer.STOP),
    ],
    ids=lambda actions: "-".join(str(getattr(one, "name", one)) for one in actions) or "map",
)
def test_a_still_window_does_nothing(
    visit: Visit, qapp: QApplication, size: tuple[int, int], actions: tuple[Action, ...]
) -> None:
    visitor = visit(Memory(still(), Pain.LEFT, agreed=True), size=size)
    for action in actions:
        visitor.program.ask(action)
        visitor.settle()
    for _ in range(TURNS_OF_THE_LOOP):
        qapp.processEvents()
    witness = Witness(qapp)
    for _ in range(TURNS_OF_THE_LOOP):
        qapp.processEvents()
    witness.leave()
    assert sum(witness.seen.values()) <= 2, witness.seen
