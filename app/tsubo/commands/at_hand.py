"""At hand: the pages still to come, imported in idle moments once the window is open.

An update may replace Tsubo's files while its window is open. A page imported after that is of
another version than the rest, and may stay empty in the middle of a session.
"""

import importlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

FLOORS = ("tsubo.session", "tsubo.ui")
"""The packages that make pages and show them."""
PAUSE_MS = 20
"""Between two modules, so that what the person does goes first."""


class AtHand(QObject):
    """Imports what is missing of ``floors``, one module at a time; it goes with its parent."""

    def __init__(self, parent: QObject, floors: Sequence[str] = FLOORS) -> None:
        super().__init__(parent)
        self._names = missing(floors)
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    @property
    def done(self) -> bool:
        """Whether all is there; then nothing is left that rings."""
        return not self._timer.isActive()

    def _next(self) -> None:
        """Import one module; where that fails, whoever needs it will say so."""
        try:
            name = next(self._names, None)
            if name is not None:
                importlib.import_module(name)
                return
        except ImportError:
            pass
        self._timer.stop()


def missing(floors: Sequence[str]) -> Iterator[str]:
    """Yield what is not imported yet, at the time it is asked for, of the packages ``floors``.

    The files are looked at, as PyInstaller's importer does not list those that lie loose.
    """
    for floor in floors:
        for folder in map(Path, importlib.import_module(floor).__path__):
            for file in sorted(folder.rglob("*.py*")):
                parts = file.relative_to(folder).with_suffix("").parts
                name = ".".join((floor, *parts)).removesuffix(".__init__")
                if "__pycache__" not in parts and name not in sys.modules:
                    yield name
