"""Somebody tells something of their health in the real window, and takes it back again."""

import pytest
from PySide6.QtCore import Qt

from tests.journeys.conftest import Visit, still
from tests.journeys.visitor import BOX, BUTTON, RADIO, Visitor
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side, View
from tsubo.session.screen import Page

STRUCK = "Not for you now: Web of the hand, LI4 Hegu, your left hand"
OPEN = "Web of the hand, LI4 Hegu, your left hand"


def at_health(visit: Visit) -> Visitor:
    """Return somebody on the page of health, by way of the warning signs."""
    visitor = visit(Memory(still(), Pain.LEFT, agreed=True))
    visitor.click("Warning signs", BUTTON)
    visitor.click("Your health", BUTTON)
    assert visitor.on(Page.HEALTH)
    return visitor


def back_on_the_map(visitor: Visitor) -> None:
    visitor.key(Qt.Key.Key_Escape, times=2)
    assert visitor.on(Page.MAP)


def test_pregnant_the_hand_is_struck_and_cannot_be_started_until_it_is_taken_back(
    visit: Visit,
) -> None:
    visitor = at_health(visit)
    visitor.click("Pregnancy and birth", BOX)
    visitor.click("Yes", RADIO)
    assert visitor.sees("Left out: hand, lower back, belly.")
    visitor.press("A professional who knows me said yes", BOX)
    back_on_the_map(visitor)
    assert STRUCK in visitor.shown(BUTTON)
    visitor.click_at(visitor.place_of("hand", Side.LEFT, View.BACK))
    assert visitor.sees("By convention this place is avoided in pregnancy.")
    assert "Guide me here" not in visitor.shown(BUTTON)
    assert not visitor.window.browse.shows_closeup
    visitor.click("Change my health answers", BUTTON)
    visitor.click("No", RADIO)
    visitor.key(Qt.Key.Key_Escape)
    assert "Guide me here" in visitor.shown(BUTTON)
    visitor.key(Qt.Key.Key_Escape)
    assert OPEN in visitor.shown(BUTTON)


def test_it_is_remembered_at_the_next_start(visit: Visit) -> None:
    visitor = at_health(visit)
    visitor.click("Pregnancy and birth", BOX)
    visitor.click("Yes", RADIO)
    visitor.leave()
    again = visit()
    assert STRUCK in again.shown(BUTTON)
    assert "Start the routine" not in again.shown(BUTTON)


def test_where_nothing_is_left_tsubo_breathes_along(visit: Visit) -> None:
    visitor = at_health(visit)
    visitor.click("Right now", BOX)
    visitor.tab_to("No")
    visitor.key(Qt.Key.Key_Right)
    visitor.key(Qt.Key.Key_Space)
    assert visitor.sees("Left out: every place.")
    back_on_the_map(visitor)
    visitor.click("What helps instead", BUTTON)
    assert visitor.on(Page.INSTEAD)
    visitor.click("Breathe", BUTTON)
    assert visitor.on(Page.GUIDE)
    visitor.wait_out()
    assert visitor.on(Page.FINISHED)


def test_a_warning_sign_stops_everything_until_it_is_over(visit: Visit) -> None:
    visitor = visit(Memory(still(), Pain.LEFT, agreed=True))
    visitor.click("Warning signs", BUTTON)
    visitor.click("I have one of these", BUTTON)
    visitor.press("One calf swollen, hot, red or painful", BOX)
    assert visitor.sees("No pressing today: get advice")
    back_on_the_map(visitor)
    visitor.click("What to do now", BUTTON)
    assert visitor.on(Page.NO_PRESSING)
    visitor.click("I have none of these, or it is over", BUTTON)
    assert visitor.on(Page.MAP)
    visitor.click("Start the routine", BUTTON)
    assert visitor.on(Page.GUIDE) or visitor.on(Page.BEFORE)


@pytest.mark.parametrize("size", [(720, 560), (1280, 800)])
def test_the_reason_is_in_sight_in_small_windows_too(visit: Visit, size: tuple[int, int]) -> None:
    visitor = visit(Memory(still(), Pain.LEFT, agreed=True), size=size)
    visitor.click("Warning signs", BUTTON)
    visitor.click("Your health", BUTTON)
    visitor.click("Pregnancy and birth", BOX)
    visitor.click("Yes", RADIO)
    back_on_the_map(visitor)
    visitor.click(next(name for name in visitor.shown(BUTTON) if name.startswith("Web of")))
    assert visitor.sees("By convention this place is avoided in pregnancy.")
    visitor.click("Back to the list", BUTTON)
    assert not visitor.sees("By convention this place is avoided in pregnancy.")
