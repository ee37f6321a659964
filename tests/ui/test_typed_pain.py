"""A pain is typed with ten keys, of which only 1 and a 0 soon after it belong together."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from tsubo.ui.typed_pain import SOON, TypedPain

NOTHING, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def key(sign: str, at: int = 0, modifiers: Qt.KeyboardModifier = NOTHING) -> QKeyEvent:
    """Return the press of the key of ``sign``, ``at`` milliseconds of the keyboard's clock."""
    event = QKeyEvent(QEvent.Type.KeyPress, ord(sign), modifiers, sign)
    event.setTimestamp(at)
    return event


def test_every_digit_is_itself() -> None:
    typed = TypedPain()
    assert [typed.read(key(str(number)), None) for number in range(10)] == list(range(10))


def test_digits_of_other_scripts_count_too() -> None:
    assert TypedPain().read(key("\N{ARABIC-INDIC DIGIT SEVEN}"), None) == 7


@pytest.mark.parametrize(("later", "pain"), [(0, 10), (SOON, 10), (SOON + 1, 0)])
def test_a_0_belongs_to_a_1_for_a_moment(later: int, pain: int) -> None:
    typed = TypedPain()
    assert typed.read(key("1", 5000), None) == 1
    assert typed.read(key("0", 5000 + later), 1) == pain


@pytest.mark.parametrize("shown", [None, 5, 10])
def test_a_1_that_is_shown_no_more_is_over(shown: int | None) -> None:
    typed = TypedPain()
    typed.read(key("1"), None)
    assert typed.read(key("0"), shown) == 0


def test_a_1_that_was_not_typed_is_whole() -> None:
    assert TypedPain().read(key("0"), 1) == 0


def test_10_is_typed_once() -> None:
    typed = TypedPain()
    typed.read(key("1"), None)
    typed.read(key("0"), 1)
    assert typed.read(key("0"), 1) == 0


@pytest.mark.parametrize(("end", "pain"), [(Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 10)])
def test_home_and_end_are_the_ends(end: Qt.Key, pain: int) -> None:
    assert TypedPain().read(QKeyEvent(QEvent.Type.KeyPress, end, NOTHING), 5) == pain


@pytest.mark.parametrize("event", [key("n"), key("5", modifiers=CTRL)], ids=["n", "Ctrl+5"])
def test_other_keys_say_no_pain(event: QKeyEvent) -> None:
    assert TypedPain().read(event, None) is None
