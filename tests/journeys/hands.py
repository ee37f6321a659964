"""Three ways to use the same window, each on its own: mouse, keyboard, screen reader."""

from abc import ABC, abstractmethod

from PySide6.QtCore import Qt

from tests.journeys.visitor import BOX, BUTTON, HAND, RADIO, Visitor
from tsubo.domain.side import Side, View


class Hands(ABC):
    """One way to press things."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    @abstractmethod
    def press(self, button: str) -> None:
        """Press the button of this name."""

    @abstractmethod
    def tick(self, sentence: str) -> None:
        """Tick the box beside a sentence."""

    @abstractmethod
    def hurts_left(self) -> None:
        """Say that the back hurts more on the left."""

    def choose_hand(self) -> None:
        """Choose the left hand on the map."""
        self.press(HAND)


class Mouse(Hands):
    """Sees and clicks."""

    def press(self, button: str) -> None:
        self.visitor.click(button, BUTTON)

    def tick(self, sentence: str) -> None:
        self.visitor.click(sentence, BOX)

    def hurts_left(self) -> None:
        self.visitor.click("Your left", RADIO)

    def choose_hand(self) -> None:
        self.visitor.click_at(self.visitor.place_of("hand", Side.LEFT, View.BACK))


class Keyboard(Hands):
    """Goes everywhere with Tab, arrows, Enter and Space."""

    def press(self, button: str) -> None:
        if self.visitor.focused != button:
            self.visitor.tab_to(button)
        self.visitor.key(Qt.Key.Key_Return)

    def tick(self, sentence: str) -> None:
        self.visitor.tab_to(sentence)
        self.visitor.key(Qt.Key.Key_Space)

    def hurts_left(self) -> None:
        self.visitor.tab_to("Not sure")
        self.visitor.key(Qt.Key.Key_Left, times=3)


class Reader(Hands):
    """Knows names and roles, and presses what it has found."""

    def press(self, button: str) -> None:
        self.visitor.press(button)

    def tick(self, sentence: str) -> None:
        self.visitor.act("Toggle", sentence, BOX)

    def hurts_left(self) -> None:
        self.visitor.act("Toggle", "Your left", RADIO)
