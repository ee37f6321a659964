"""A pain from 0 to 10 as it is typed: digits are themselves, and a 0 soon after a 1 makes it 10."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from tsubo.domain.journal_areas import HIGHEST_PAIN
from tsubo.ui.keys import types_sign

SOON = 1000
"""So long after a 1 a 0 still belongs to it, in milliseconds (our decision)."""
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: HIGHEST_PAIN}


class TypedPain:
    """What the keys of one scale say; it remembers when a 1 was typed."""

    def __init__(self) -> None:
        self._one_at: int | None = None

    def read(self, event: QKeyEvent, shown: int | None) -> int | None:
        """Return the pain that ``event`` says, or None where it says none.

        ``shown`` is what the scale shows: a 1 that a click or another scale has replaced is over.
        """
        sign = event.text()
        if not types_sign(event) or len(sign) != 1 or not sign.isdecimal():
            return _ENDS.get(Qt.Key(event.key()))
        number = int(sign)
        one_at, self._one_at = self._one_at, event.timestamp() if number == 1 else None
        soon = one_at is not None and event.timestamp() - one_at <= SOON
        return HIGHEST_PAIN if number == 0 and shown == 1 and soon else number
