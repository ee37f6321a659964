"""Reading the help files once somebody opens the help: not before, and again after a failure."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tsubo.session.screen import Page

if TYPE_CHECKING:
    from tsubo.session.actions import Action
    from tsubo.session.state import State


class HelpReading:
    """Follows the State, and tells it the manual when the help page is opened without one."""

    def __init__(self, ask: "Callable[[Action], None]", folder: Path | None = None) -> None:
        """Tell ``ask``; ``folder`` is the help that was shipped where none is given."""
        self._ask, self._folder = ask, folder
        self._open = False

    def follow(self, state: "State") -> None:
        """Take the state after an answer; nothing is read while the help is not in front."""
        opened, self._open = not self._open, state.page is Page.HELP
        if not (self._open and opened) or state.reading is None:
            return
        if state.reading.manual is None:
            self._tell()

    def _tell(self) -> None:
        from tsubo.session.actions import Consulted
        from tsubo.session.help_actions import ManualTold
        from tsubo.storage.data_files import DataError
        from tsubo.storage.help_files import read_manual
        from tsubo.storage.places import help_folder

        try:
            told = ManualTold(read_manual(self._folder or help_folder()))
        except DataError as error:
            told = ManualTold(None, str(error))
        self._ask(Consulted(told))
