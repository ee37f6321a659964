"""The pages besides the main one, each made and wired when it is first shown.

Who adds a page adds one function here and its line in ``_MAKERS``.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QWidget

from tsubo.session.screen import Page
from tsubo.ui import wiring
from tsubo.ui.window import Window

if TYPE_CHECKING:
    from tsubo.session.parts.guide import GuideScreen
    from tsubo.session.screen import PagePart
    from tsubo.ui.guide.guide_page import GuidePage


class _Made(NamedTuple):
    """A page, what shows its part of the Screen on it, and where the keyboard begins.

    Without a ``start`` that is the first words that can be scrolled.
    """

    widget: QWidget
    show: Callable[[Any], None]
    start: QWidget | None = None


class Pages:
    """Makes each page once."""

    def __init__(self, window: Window, ask: wiring.Ask) -> None:
        self._window, self._ask = window, ask
        self._guide: GuidePage | None = None
        self._made: dict[_Maker, _Made] = {}

    def show_guide(self, screen: "GuideScreen") -> None:
        """Show a moment of a session."""
        if self._guide is None:
            from tsubo.ui.guide.guide_page import GuidePage

            self._guide = GuidePage(self._window.art_folder, self._window)
            wiring.wire_guide(self._guide, self._ask)
        self._guide.show_guide(screen)
        self._bring(self._guide, "")

    def show(self, page: Page, part: "PagePart") -> None:
        """Show ``part`` on ``page``."""
        maker = _MAKERS[page]
        if maker not in self._made:
            self._made[maker] = maker(self._window, self._ask)
        made = self._made[maker]
        made.show(part)
        self._bring(made.widget, part.title, made.start)

    def _bring(self, page: QWidget, title: str, start: QWidget | None = None) -> None:
        """Put ``page`` in front and have its title said; a page there already is left alone.

        The focus goes to no button: Space pauses the guide, and arrows scroll a page of words.
        """
        if self._window.page_shown() is page:
            return
        from tsubo.ui.saying import say
        from tsubo.ui.scroll import ScrollColumn

        words = start or page.findChild(ScrollColumn)
        self._window.show_page(page, page if words is None else words)
        say(page, title)


def _safety(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.safety_page import SafetyPage

    page = SafetyPage(window)
    wiring.wire_safety(page, ask)
    return _Made(page, page.show_words)


def _words(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.words_page import WordsPage

    page = WordsPage(window)
    wiring.wire_words(page, ask)
    return _Made(page, page.show_words)


def _wrong(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.guide.wrong_page import WrongPage

    page = WrongPage(window)
    wiring.wire_wrong(page, ask)
    return _Made(page, page.show_wrong)


def _settings(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.settings_page import SettingsPage

    page = SettingsPage(window)
    wiring.wire_settings(page, ask)
    return _Made(page, page.show_settings)


def _health(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.health_page import HealthPage

    page = HealthPage(window)
    wiring.wire_health(page, ask)
    return _Made(page, page.show_health)


def _instead(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.instead_page import InsteadPage

    page = InsteadPage(window)
    wiring.wire_instead(page, ask)
    return _Made(page, page.show_instead)


def _plan(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.plan_page import PlanPage

    page = PlanPage(window)
    wiring.wire_plan(page, ask)
    return _Made(page, page.show_plan)


def _pain(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.pain.pain_page import PainPage

    page = PainPage(window.art_folder, window)
    wiring.wire_pain(page, ask)
    return _Made(page, page.show_pain)


def _before(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.before_page import BeforePage

    page = BeforePage(window)
    wiring.wire_before(page, ask)
    return _Made(page, page.show_before)


def _finished(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.finished_page import FinishedPage

    page = FinishedPage(window)
    wiring.wire_finished(page, ask)
    return _Made(page, page.show_finished)


def _history(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.history.history_page import HistoryPage

    page = HistoryPage(window)
    wiring.wire_history(page, ask, window.errandAsked.emit)
    return _Made(page, page.show_history)


def _data(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.data_page import DataPage

    page = DataPage(window)
    wiring.wire_data(page, ask, window.errandAsked.emit)
    return _Made(page, page.show_data)


def _people(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.people_page import PeoplePage

    page = PeoplePage(window)
    wiring.wire_people(page, ask)
    return _Made(page, page.show_people)


def _help(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.help_page import HelpPage

    page = HelpPage(window)
    wiring.wire_help(page, ask)
    return _Made(page, page.show_help, page.text)


def _checkup(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.checkup_page import CheckupPage

    page = CheckupPage(window)
    wiring.wire_checkup(page, ask, window.errandAsked.emit)
    return _Made(page, page.show_checkup)


def _about(window: Window, ask: wiring.Ask) -> _Made:
    from tsubo.ui.about_page import AboutPage

    page = AboutPage(window)
    wiring.wire_about(page, ask, window.errandAsked.emit)
    return _Made(page, page.show_about)


_Maker = Callable[[Window, wiring.Ask], _Made]

_MAKERS: dict[Page, _Maker] = {
    Page.FIRST_RUN: _safety,
    Page.SAFETY: _safety,
    Page.LEARN: _words,
    Page.FEELS_WRONG: _wrong,
    Page.NO_PRESSING: _words,
    Page.SETTINGS: _settings,
    Page.HEALTH: _health,
    Page.INSTEAD: _instead,
    Page.PLAN: _plan,
    Page.PAIN: _pain,
    Page.BEFORE: _before,
    Page.FINISHED: _finished,
    Page.HISTORY: _history,
    Page.DATA: _data,
    Page.PEOPLE: _people,
    Page.HELP: _help,
    Page.CHECKUP: _checkup,
    Page.ABOUT: _about,
}
