"""How the session answers what is asked of the help."""

from dataclasses import replace
from typing import assert_never

from tsubo.domain.manual import START
from tsubo.session.help_actions import HelpWish, Leafing, ManualTold, ReadTopic, SearchHelp
from tsubo.session.reading import Reading
from tsubo.session.screen import Page
from tsubo.session.state import State

TOPICS = {
    Page.FIRST_RUN: "first-session",
    Page.SAFETY: "first-session",
    Page.NO_PRESSING: "first-session",
    Page.BEFORE: "first-session",
    Page.GUIDE: "first-session",
    Page.FEELS_WRONG: "first-session",
    Page.FINISHED: "first-session",
    Page.PLAN: "first-session",
    Page.PAIN: "first-session",
    Page.HEALTH: "health",
    Page.INSTEAD: "health",
    Page.LEARN: "evidence",
    Page.SETTINGS: "settings",
    Page.HISTORY: "history",
    Page.DATA: "your-data",
    Page.PEOPLE: "several-people",
    Page.CHECKUP: "something-wrong",
    Page.ABOUT: START,
}
"""The topic that fits each page."""
ABOUT_A_PLACE = "how-a-place-is-found"


def helped(before: State, opened: State) -> State:
    """Return ``opened``, which shows the help, at the topic that fits the page of ``before``.

    Where the help was open already, this leads to its contents.
    """
    if before.page is Page.HELP:
        return consulted(before, ReadTopic(START))
    if before.page is Page.MAP:
        name = START if before.station is None else ABOUT_A_PLACE
    else:
        name = TOPICS[before.page]
    kept = before.reading.manual if before.reading is not None else None
    return replace(opened, reading=Reading((ReadTopic(name),), manual=kept))


def consulted(state: State, wish: HelpWish) -> State:
    """Return ``state`` after ``wish``; while the help was never open, nothing changes."""
    reading = state.reading
    if reading is None:
        return state
    match wish:
        case ReadTopic():
            reading = _read(reading, wish)
        case Leafing.BACK:
            reading = replace(reading, at=max(0, reading.at - 1))
        case Leafing.ON:
            reading = replace(reading, at=min(len(reading.trail) - 1, reading.at + 1))
        case SearchHelp(text):
            reading = replace(reading, search=text)
        case ManualTold(manual, problem):
            reading = replace(reading, manual=manual, problem=problem)
        case _:
            assert_never(wish)
    return replace(state, reading=reading)


def _read(reading: Reading, wish: ReadTopic) -> Reading:
    """Go to a topic; what was ahead on the trail is forgotten, as in any reader of pages."""
    if wish == reading.now:
        return reading
    trail = (*reading.trail[: reading.at + 1], wish)
    return replace(reading, trail=trail, at=len(trail) - 1)
