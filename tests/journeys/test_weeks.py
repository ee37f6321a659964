"""Ten sessions over five weeks, as somebody new would have them, each in a start of its own."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Visit, still
from tests.journeys.visitor import BOX, HAND, RADIO, Visitor
from tsubo.commands.followers import bring_journal
from tsubo.commands.journaling import Journaling
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.session.screen import Page

FIRST = datetime(2026, 9, 7, 19, tzinfo=UTC)
WEEKS = (
    *((0, 6, 5), (1, 6, 5), (4, 5, 4), (7, 5, 7), (8, 5, 4)),
    *((11, 4, 4), (14, 6, 5), (18, 5, 4), (25, 4, 3), (32, 3, 3)),
)
"""Each session: days since the first one, and the pain before and after it."""
TOLD_MS = 5000
"""The journal's thread answers within this; it is only waited for as long as it takes."""

Come = Callable[[int], Visitor]


@pytest.fixture
def come(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> Come:
    """Return a way to start Tsubo so many days after the first time."""

    def on_day(days: int) -> Visitor:
        today = FIRST + timedelta(days=days)
        monkeypatch.setattr(Journaling.__init__, "__defaults__", (lambda: today,))
        visitor = visit(Memory(still(), Pain.LEFT, agreed=True) if days == 0 else None)
        bring_journal(visitor.program)
        return visitor

    return on_day


def rate(visitor: Visitor, pain: int) -> None:
    """Give a number from 0 to 9 with one key."""
    visitor.key(Qt.Key(ord(str(pain))))


def press_the_hand(visitor: Visitor, before: int) -> float:
    """Go through the web of the hand with a number before; return how long it took."""
    visitor.press(HAND)
    visitor.click("Guide me here")
    assert visitor.on(Page.BEFORE)
    rate(visitor, before)
    visitor.key(Qt.Key.Key_Return)
    run = visitor.state.run
    assert run is not None
    visitor.wait_out()
    assert visitor.on(Page.FINISHED)
    assert visitor.sees(f"Before you started you said {before}.")
    return run.timeline.seconds


def cap_of(visitor: Visitor) -> int:
    """Return the highest pressure planned for the hand."""
    return visitor.state.plan("hand").steps[0].cap


def look_back(visitor: Visitor, qtbot: QtBot) -> None:
    """Open the history and wait until the journal has told it."""
    visitor.click("History")
    qtbot.waitUntil(
        lambda: (
            visitor.state.history is not None
            and visitor.state.history.told is not None
            and visitor.state.history.pictures is not None
        ),
        timeout=TOLD_MS,
    )
    visitor.settle()


def hear_of_the_last(visitor: Visitor, qtbot: QtBot) -> None:
    """Wait until the journal has told the last session, of which the day after is asked."""
    qtbot.waitUntil(lambda: visitor.state.last is not None, timeout=TOLD_MS)
    visitor.settle()


def test_five_weeks_of_a_person_who_is_new_here(come: Come, qtbot: QtBot) -> None:
    lengths, usual_cap, asked_after = [], 0, []
    for number, (days, before, after) in enumerate(WEEKS):
        visitor = come(days)
        if number in (1, 4):
            hear_of_the_last(visitor, qtbot)
        if visitor.sees("How was your back after the session?"):
            asked_after.append(days)
            visitor.click("Give a number")
            rate(visitor, after)
            visitor.click("Back")
            visitor.key(Qt.Key.Key_Escape)
        usual_cap = usual_cap or cap_of(visitor)
        assert cap_of(visitor) == usual_cap or number > 4
        lengths.append(press_the_hand(visitor, before))
        visitor.click(f"{after}, before" if after == before else str(after), RADIO)
        much_more = "That is a good deal more than before"
        assert visitor.sees(much_more) is (after - before >= 2)
        if number == 4:
            visitor.click("Yes, tell where", RADIO)
            visitor.click("Web of the hand", BOX)
        visitor.click("Save and close")
        if number == 3:
            look_back(visitor, qtbot)
            assert visitor.sees("too few to say")
        visitor.leave()
    assert lengths[0] > lengths[1] == lengths[2], "the first time takes longer to find the place"
    assert asked_after == [1, 8], "only the day after or the one after that"

    visitor = come(WEEKS[-1][0] + 1)
    assert cap_of(visitor) < usual_cap, "too hard was heard, and the hand is pressed more lightly"
    look_back(visitor, qtbot)
    assert visitor.sees("10 sessions")
    assert not visitor.sees("too few to say")
    told = visitor.state.history
    assert told is not None
    assert told.told is not None
    assert told.told.total == len(WEEKS)
