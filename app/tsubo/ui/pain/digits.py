"""What a digit means on the scale of pain: itself, and 0 for 10, as ten keys have to say eleven."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def intensity_of(event: QKeyEvent) -> int | None:
    """Return the intensity from 1 to 10 that a key stands for, or None where it is no digit."""
    sign = event.text()
    if len(sign) != 1 or not sign.isdecimal() or event.modifiers() & _CHORDS:
        return None
    return int(sign) or 10
