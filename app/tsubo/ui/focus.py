"""Where the keyboard's focus goes when what is in front changes.

Into a station: to "Guide me here". Back to the whole body: to the point or row one came from; with
the mouse to nothing in particular, so that the next Tab begins at the top.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tsubo.session.screen import Page, Screen
from tsubo.ui.last_input import LastInput
from tsubo.ui.window import Window

if TYPE_CHECKING:
    from tsubo.session.parts.station import CloseupScreen

_OTHER = Qt.FocusReason.OtherFocusReason


class Focus:
    """Moves the focus of the window's main page."""

    def __init__(self, window: Window, last_input: LastInput) -> None:
        self._window, self._last_input = window, last_input
        self._came_from: QWidget | None = None
        self._station = ""
        self._fresh = True

    def before(self, screen: Screen, last: Screen | None) -> None:
        """Note where the focus is, or move it from what ``screen`` is about to hide."""
        if last is None or screen.page is not Page.MAP:
            return
        if last.page is not Page.MAP:
            self._fresh = self._window.browse.focusWidget() is None
        elif last.panel is None and screen.panel is not None:
            self._came_from = self._window.focusWidget()
        if screen.panel is None and self._station:
            self._station = ""
            self._return(last.closeup)
        if screen.notice != last.notice and self._last_input.by_pointer:
            self._window.browse.setFocus(_OTHER)

    def after(self, screen: Screen, last: Screen | None) -> None:
        """Begin at no place in particular where the main page is in front for the first time."""
        if screen.page is not Page.MAP:
            return
        browse = self._window.browse
        if last is None:
            browse.setFocus(_OTHER)
            return
        if last.page is not Page.MAP and self._fresh and not self._station:
            browse.setFocus(_OTHER)
            if screen.list is not None:
                self._say(screen.list.title)

    def arrive(self, station: str, title: str) -> None:
        """Go to what starts the station that comes in front, once for each."""
        if station == self._station:
            return
        self._station = station
        self._say(title)
        self._window.browse.guide_button.setFocus(_OTHER)

    def _return(self, closeup: "CloseupScreen | None") -> None:
        """Go to where one came from; failing that, to the point that was shown."""
        browse, goal = self._window.browse, self._came_from
        self._came_from = None
        if self._last_input.by_pointer:
            goal = browse
        elif goal is None or not isValid(goal) or goal.isHidden():
            goal = browse
            marks = () if closeup is None else closeup.marks
            for mark in sorted(marks, key=lambda mark: not mark.chosen):
                button = browse.map.overlay.button(mark.point, mark.side)
                if not button.isHidden():
                    goal = button
                    break
        goal.setFocus(_OTHER)

    def _say(self, words: str) -> None:
        from tsubo.ui.saying import say

        say(self._window.browse, words)
