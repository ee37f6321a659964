"""Reading the licences once somebody opens the page about Tsubo, and not before."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tsubo.session.screen import Page

if TYPE_CHECKING:
    from tsubo.session.actions import Action
    from tsubo.session.state import State


class AboutReading:
    """Follows the State, and tells it what Tsubo is made of."""

    def __init__(self, ask: "Callable[[Action], None]") -> None:
        self._ask = ask

    def follow(self, state: "State") -> None:
        """Take the state after an answer; nothing is read while another page is in front."""
        if state.page is not Page.ABOUT or state.parts:
            return
        from tsubo.session.actions import Learnt
        from tsubo.session.facts import MadeOf
        from tsubo.storage.licence_files import licences

        self._ask(Learnt(MadeOf(licences())))
