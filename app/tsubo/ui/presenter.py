"""The presenter: it compares a Screen with the last one and has shown what differs.

Screens come down to it; wishes go up through ``ask``. Widgets that are behind are not touched.
"""

from typing import TYPE_CHECKING

from tsubo.session.screen import Page, Screen
from tsubo.ui import wiring
from tsubo.ui.pages import Pages
from tsubo.ui.window import Window

if TYPE_CHECKING:
    from tsubo.session.actions import Action
    from tsubo.session.parts.map import MapScreen
    from tsubo.session.parts.station import CloseupScreen, PanelScreen
    from tsubo.ui.focus import Focus
    from tsubo.ui.keys import Keys
    from tsubo.ui.last_input import LastInput


class Presenter:
    """Shows Screens in a window; ``ask`` takes every action a person asks for."""

    def __init__(self, window: Window, ask: wiring.Ask) -> None:
        self._window = window
        self._ask = ask
        self._last: Screen | None = None
        self._keys: Keys | None = None
        self._pages = Pages(window, ask)
        self._wired: set[str] = set()
        self._stations: dict[str, str] = {}
        self._focus: Focus | None = None
        self._last_input: LastInput | None = None

    def begin_anew(self, ask: wiring.Ask) -> None:
        """Show what comes as if nothing had been shown; ``ask`` takes what is asked from now on."""
        self._ask, self._last = ask, None
        self._pages = Pages(self._window, ask)
        self._wired, self._stations = set(), {}
        if self._last_input is not None:
            from tsubo.ui.focus import Focus

            self._focus = Focus(self._window, self._last_input)

    def _ask_now(self, action: "Action") -> None:
        """Ask whoever has the window when it is asked."""
        self._ask(action)

    def heed_keyboard(self, last_input: "LastInput") -> None:
        """Heed keys and lead the focus from now on; the window is painted and can be clicked."""
        from tsubo.ui.focus import Focus
        from tsubo.ui.keys import Keys

        self._keys = Keys(self._window, self._ask_now, self._see_whole_body)
        self._last_input = last_input
        self._focus = Focus(self._window, last_input)
        if self._last is not None:
            self._keys.show_page(self._last.page)
            self._focus.after(self._last, None)

    def _see_whole_body(self) -> None:
        self._window.browse.map.zoom_back()

    def show(self, screen: Screen) -> None:
        """Show ``screen``."""
        last, self._last = self._last, screen
        if self._focus is not None:
            self._focus.before(screen, last)
        if self._keys is not None and (last is None or last.page is not screen.page):
            self._keys.show_page(screen.page)
        if screen.page is Page.MAP:
            self._show_map(screen, last)
        elif screen.guide is not None:
            self._pages.show_guide(screen.guide)
        elif screen.part is not None:
            self._pages.show(screen.page, screen.part)
        if self._focus is not None:
            self._focus.after(screen, last)

    def _show_map(self, screen: Screen, last: Screen | None) -> None:
        browse = self._window.browse
        if "browse" not in self._wired:
            self._wire_browse()
        if screen.map is not None:
            self._learn_stations(screen.map)
            chosen = None if screen.panel is None else screen.panel.station
            browse.map.show_map(screen.map, chosen, screen.reduced_motion)
        if screen.list is not None:
            browse.list.show_list(screen.list)
        browse.top.show_bar(screen.top, screen.menu)
        if screen.bottom is not None:
            browse.bottom.show_bar(screen.bottom)
        browse.bottom.setVisible(screen.bottom is not None)
        browse.show_notice(screen.notice)
        self._show_station(screen, last)
        self._window.show_page(browse)

    def _show_station(self, screen: Screen, last: Screen | None) -> None:
        browse = self._window.browse
        if screen.panel is not None and screen.closeup is None:
            self._show_held(screen.panel, last)
            return
        if screen.closeup is None or screen.panel is None:
            browse.offer_guide("", "")
            browse.show_whole_body()
            if last is not None and last.closeup is not None:
                browse.map.zoom_back()
            return
        if "closeup" not in self._wired:
            self._wire_closeup()
        browse.panel.show_panel(screen.panel)
        smooth = (
            not browse.shows_closeup
            and last is not None
            and last.page is Page.MAP
            and last.closeup is None
            and screen.map is not None
            and browse.map.isVisible()
        )
        if smooth and screen.map is not None:
            self._zoom_in(screen.map, screen.closeup)
        else:
            self._arrive()

    def _show_held(self, panel: "PanelScreen", last: Screen | None) -> None:
        """Say beside the whole body why a place is not for this person now."""
        browse = self._window.browse
        if "closeup" not in self._wired:
            self._wire_closeup()
        browse.panel.show_panel(panel)
        browse.offer_guide(panel.guide, panel.guide_time)
        browse.show_reason()
        if last is not None and last.closeup is not None:
            browse.map.zoom_back()
        if self._focus is not None:
            self._focus.arrive(panel.station, panel.name)

    def _zoom_in(self, body: "MapScreen", closeup: "CloseupScreen") -> None:
        """Move into the part of the map that the close-up shows, then put it in front."""
        places = [
            place
            for tag in body.tags
            if tag.station == closeup.station and tag.view is closeup.view
            for mark in tag.marks
            if mark.side is closeup.side or closeup.both_sides
            for place in mark.places
        ]
        if not places:
            self._arrive()
            return
        xs, ys = [x for x, _ in places], [y for _, y in places]
        margin = 60.0
        part = (
            min(xs) - margin,
            min(ys) - margin,
            max(xs) - min(xs) + 2 * margin,
            max(ys) - min(ys) + 2 * margin,
        )
        self._window.browse.map.zoom_to(closeup.view, part, self._arrive)

    def _arrive(self) -> None:
        """Put the close-up in front, unless the person has gone elsewhere meanwhile."""
        screen = self._last
        if screen is None or screen.closeup is None or screen.panel is None:
            return
        browse = self._window.browse
        browse.closeup.show_closeup(screen.closeup, screen.reduced_motion)
        browse.offer_guide(screen.panel.guide, screen.panel.guide_time)
        if self._focus is not None:
            self._focus.arrive(screen.closeup.station, screen.closeup.title)
        browse.show_station()

    def _learn_stations(self, body: "MapScreen") -> None:
        self._stations = {mark.point: mark.station for tag in body.tags for mark in tag.marks}

    def _station_of(self, point: str) -> str:
        return self._stations[point]

    def _wire_browse(self) -> None:
        self._wired.add("browse")
        browse, ask = self._window.browse, self._ask
        run = self._window.errandAsked.emit
        wiring.wire_top(browse.top, ask, run, self._window.close)
        wiring.wire_bottom(browse.bottom, ask)
        wiring.wire_map(browse.map, ask, self._station_of)
        wiring.wire_list(browse.list, ask)
        wiring.wire_notices(browse, ask, run)

    def _wire_closeup(self) -> None:
        self._wired.add("closeup")
        wiring.wire_closeup(self._window.browse.closeup, self._ask, self._station_of)
        wiring.wire_panel(self._window.browse.panel, self._ask)
