"""A stranger's first evening: the warning signs, one point, then the whole routine to its end.

The same story three times: with the mouse alone, the keyboard alone, a screen reader alone.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.journeys.conftest import Visit, still
from tests.journeys.hands import Hands, Keyboard, Mouse, Reader
from tests.journeys.visitor import BOX, BUTTON, FIELD, GROUP, HAND, RADIO, Visitor
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.session.screen import Page

ENTER = "Go to the body map"


def sentence_of(visitor: Visitor) -> str:
    """Return the sentence that is to be ticked."""
    (sentence,) = visitor.shown(BOX)
    return sentence


def go_in(visitor: Visitor, hands: Hands) -> None:
    """Go past the warning signs."""
    assert visitor.on(Page.FIRST_RUN)
    hands.tick(sentence_of(visitor))
    hands.press(ENTER)
    assert visitor.on(Page.MAP)


def stations_of(visitor: Visitor) -> list[str]:
    """Return the short names of the stations in the routine's order."""
    atlas = visitor.state.atlas
    return [atlas.texts[station.id].short for station in atlas.ordered()]


def stations_gone_through(visitor: Visitor, hands: Hands) -> list[str]:
    """Skip to the end of a session; return the stations that were named on the way."""
    named: list[str] = []
    for _ in range(400):
        if not visitor.on(Page.GUIDE):
            return named
        for place in stations_of(visitor):
            if place not in named and visitor.sees(f"{place}, {len(named) + 1} of 6"):
                named.append(place)
        hands.press("Skip")
        visitor.wait(20)
    raise AssertionError("skipping never comes to an end")


@pytest.mark.parametrize("way", [Mouse, Keyboard, Reader])
def test_a_stranger_reaches_the_end_of_the_routine(visit: Visit, way: type[Hands]) -> None:
    visitor = visit(Memory(still()))
    hands = way(visitor)
    go_in(visitor, hands)
    hands.hurts_left()
    assert visitor.state.pain is Pain.LEFT

    hands.choose_hand()
    assert visitor.sees("Your left hand first")
    assert visitor.sees("LI4")
    hands.press("Guide me here")
    assert visitor.sees("How is your back now?")
    hands.press("Start")
    assert visitor.on(Page.GUIDE)
    assert visitor.sees("Get ready")
    visitor.wait(10)
    assert visitor.sees("Find the spot")
    visitor.wait_out()
    assert visitor.on(Page.FINISHED)
    assert visitor.sees("That was it.")
    hands.press("Save and close")
    assert visitor.on(Page.MAP)
    hands.press("Whole body")
    assert visitor.state.station is None

    hands.press("Start the routine")
    hands.press("Start the routine")
    hands.press("Pause")
    assert visitor.sees("Paused")
    hands.press("Resume")
    assert not visitor.sees("Paused")
    assert stations_gone_through(visitor, hands) == stations_of(visitor)
    assert visitor.on(Page.FINISHED)
    hands.press("Save and close")
    assert visitor.on(Page.MAP)


def test_time_alone_leads_through_the_whole_routine(visit: Visit) -> None:
    visitor = visit(Memory(still(), Pain.LEFT, agreed=True))
    visitor.begin()
    visitor.wait_out()
    assert visitor.on(Page.FINISHED)
    assert visitor.sees("That was the routine.")
    assert visitor.sees("6 of 6 stations")


def test_nobody_enters_without_the_tick(visit: Visit) -> None:
    visitor = visit(Memory(still()))
    visitor.click(ENTER, BUTTON)
    visitor.key(Qt.Key.Key_Return)
    visitor.key(Qt.Key.Key_Escape)
    with pytest.raises(AssertionError, match="Tab never comes"):
        visitor.tab_to(ENTER)
    assert visitor.on(Page.FIRST_RUN)
    visitor.click(sentence_of(visitor), BOX)
    visitor.click(sentence_of(visitor), BOX)
    visitor.click(ENTER, BUTTON)
    assert visitor.on(Page.FIRST_RUN)


def test_who_has_a_warning_sign_is_led_no_further_and_can_go_back(visit: Visit) -> None:
    visitor = visit(Memory(still()))
    visitor.press("I have one of these")
    assert visitor.on(Page.NO_PRESSING)
    assert visitor.sees(visitor.state.preferences.emergency_number)
    visitor.press("Read the warning signs again")
    assert visitor.on(Page.FIRST_RUN)


def test_everything_is_named_for_a_screen_reader(visit: Visit) -> None:
    visitor = visit(Memory(still(), agreed=True))
    group = visitor.find("Where does your back hurt more?", GROUP)
    choices = [
        group.child(index).text(QAccessible.Text.Name) for index in range(group.childCount())
    ]
    assert choices == ["Your left", "Both or middle", "Your right", "Not sure"]
    assert visitor.shown(RADIO) == choices
    assert visitor.shown(FIELD) == ["Search points"]
    points = [name for name in visitor.shown(BUTTON) if ", your left" in name]
    assert HAND in points
    assert len(points) == len({*points}) == 6
    assert "Below the navel, CV6 to CV4 Dan Tien" in visitor.shown(BUTTON)
    assert "" not in visitor.names(BUTTON)
