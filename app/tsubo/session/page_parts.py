"""What each page that fills the window shows; its module is imported with its first showing.

The body map and the guide are not here: they are made in ``screen_of`` out of several parts.
"""

from tsubo.session.screen import Page, PagePart
from tsubo.session.state import State


def part_of(state: State) -> PagePart | None:
    """Return what the present page shows, or None where there is nothing to show on it."""
    match state.page:
        case Page.SETTINGS:
            from tsubo.session.settings_screen import settings_screen

            return settings_screen(state)
        case Page.PLAN:
            from tsubo.session.plan_screen import plan_screen

            return plan_screen(state)
        case Page.HEALTH:
            from tsubo.session.health_screen import health_screen

            return health_screen(state)
        case Page.INSTEAD:
            from tsubo.session.held_screen import instead_screen

            return instead_screen(state)
        case Page.PAIN:
            from tsubo.session.pain_screen import pain_screen

            return pain_screen(state)
        case Page.BEFORE:
            from tsubo.session.rating_screen import before_screen

            return before_screen(state)
        case Page.FEELS_WRONG:
            from tsubo.session.guide_wrong import wrong_screen

            return None if state.run is None else wrong_screen(state, state.run)
        case Page.FINISHED:
            from tsubo.session.page_screens import finished_screen

            return None if state.run is None else finished_screen(state, state.run)
        case Page.HISTORY:
            from tsubo.session.history_screen import history_screen

            return history_screen(state)
        case Page.DATA:
            from tsubo.session.data_screen import data_screen

            return data_screen(state)
        case Page.PEOPLE:
            from tsubo.session.people_screen import people_screen

            return people_screen(state)
        case Page.HELP:
            from tsubo.session.help_screen import help_screen

            return help_screen(state)
        case Page.CHECKUP:
            from tsubo.session.checkup_screen import checkup_screen

            return checkup_screen(state)
        case Page.ABOUT:
            from tsubo.session.about_screen import about_screen

            return about_screen(state)
        case _:
            from tsubo.session.page_screens import words_screen

            return words_screen(state)
