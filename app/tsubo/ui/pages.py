"""The pages besides the main one, each made and wired when it is first shown."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tsubo.ui import wiring
from tsubo.ui.window import Window

if TYPE_CHECKING:
    from tsubo.ui.about_page import AboutPage
    from tsubo.ui.before_page import BeforePage
    from tsubo.ui.checkup_page import CheckupPage
    from tsubo.ui.data_page import DataPage
    from tsubo.ui.finished_page import FinishedPage
    from tsubo.ui.guide.guide_page import GuidePage
    from tsubo.ui.health_page import HealthPage
    from tsubo.ui.help_page import HelpPage
    from tsubo.ui.history.history_page import HistoryPage
    from tsubo.ui.instead_page import InsteadPage
    from tsubo.ui.pain.pain_page import PainPage
    from tsubo.ui.people_page import PeoplePage
    from tsubo.ui.plan_page import PlanPage
    from tsubo.ui.safety_page import SafetyPage
    from tsubo.ui.settings_page import SettingsPage
    from tsubo.ui.words_page import WordsPage


class Pages:
    """Makes each page once."""

    def __init__(self, window: Window, ask: wiring.Ask) -> None:
        self._window, self._ask = window, ask
        self._about: AboutPage | None = None
        self._checkup: CheckupPage | None = None
        self._guide: GuidePage | None = None
        self._finished: FinishedPage | None = None
        self._before: BeforePage | None = None
        self._history: HistoryPage | None = None
        self._help: HelpPage | None = None
        self._settings: SettingsPage | None = None
        self._health: HealthPage | None = None
        self._instead: InsteadPage | None = None
        self._plan: PlanPage | None = None
        self._pain: PainPage | None = None
        self._data: DataPage | None = None
        self._people: PeoplePage | None = None
        self._safety: SafetyPage | None = None
        self._words: WordsPage | None = None

    @property
    def guide(self) -> "GuidePage":
        """The guide."""
        if self._guide is None:
            from tsubo.ui.guide.guide_page import GuidePage

            self._guide = GuidePage(self._window.art_folder, self._window)
            wiring.wire_guide(self._guide, self._ask)
        return self._guide

    @property
    def finished(self) -> "FinishedPage":
        """The quiet page after a session."""
        if self._finished is None:
            from tsubo.ui.finished_page import FinishedPage

            self._finished = FinishedPage(self._window)
            wiring.wire_finished(self._finished, self._ask)
        return self._finished

    @property
    def settings(self) -> "SettingsPage":
        """The settings."""
        if self._settings is None:
            from tsubo.ui.settings_page import SettingsPage

            self._settings = SettingsPage(self._window)
            wiring.wire_settings(self._settings, self._ask)
        return self._settings

    @property
    def health(self) -> "HealthPage":
        """What the person tells of their health."""
        if self._health is None:
            from tsubo.ui.health_page import HealthPage

            self._health = HealthPage(self._window)
            wiring.wire_health(self._health, self._ask)
        return self._health

    @property
    def instead(self) -> "InsteadPage":
        """What helps where nothing may be pressed."""
        if self._instead is None:
            from tsubo.ui.instead_page import InsteadPage

            self._instead = InsteadPage(self._window)
            wiring.wire_instead(self._instead, self._ask)
        return self._instead

    @property
    def plan(self) -> "PlanPage":
        """What the routine holds, before it starts."""
        if self._plan is None:
            from tsubo.ui.plan_page import PlanPage

            self._plan = PlanPage(self._window)
            wiring.wire_plan(self._plan, self._ask)
        return self._plan

    @property
    def pain(self) -> "PainPage":
        """Where it hurts, drawn on the back."""
        if self._pain is None:
            from tsubo.ui.pain.pain_page import PainPage

            self._pain = PainPage(self._window.art_folder, self._window)
            wiring.wire_pain(self._pain, self._ask)
        return self._pain

    @property
    def data(self) -> "DataPage":
        """What is kept of the person."""
        if self._data is None:
            from tsubo.ui.data_page import DataPage

            self._data = DataPage(self._window)
            wiring.wire_data(self._data, self._ask, self._window.errandAsked.emit)
        return self._data

    @property
    def people(self) -> "PeoplePage":
        """Everyone who uses Tsubo here."""
        if self._people is None:
            from tsubo.ui.people_page import PeoplePage

            self._people = PeoplePage(self._window)
            wiring.wire_people(self._people, self._ask)
        return self._people

    @property
    def before(self) -> "BeforePage":
        """How the back is before a session."""
        if self._before is None:
            from tsubo.ui.before_page import BeforePage

            self._before = BeforePage(self._window)
            wiring.wire_before(self._before, self._ask)
        return self._before

    @property
    def history(self) -> "HistoryPage":
        """The sessions so far."""
        if self._history is None:
            from tsubo.ui.history.history_page import HistoryPage

            self._history = HistoryPage(self._window)
            wiring.wire_history(self._history, self._ask, self._window.errandAsked.emit)
        return self._history

    @property
    def help(self) -> "HelpPage":
        """The help."""
        if self._help is None:
            from tsubo.ui.help_page import HelpPage

            self._help = HelpPage(self._window)
            wiring.wire_help(self._help, self._ask)
        return self._help

    @property
    def checkup(self) -> "CheckupPage":
        """Whether everything works on this computer."""
        if self._checkup is None:
            from tsubo.ui.checkup_page import CheckupPage

            self._checkup = CheckupPage(self._window)
            wiring.wire_checkup(self._checkup, self._ask, self._window.errandAsked.emit)
        return self._checkup

    @property
    def about(self) -> "AboutPage":
        """What Tsubo is made of."""
        if self._about is None:
            from tsubo.ui.about_page import AboutPage

            self._about = AboutPage(self._window)
            wiring.wire_about(self._about, self._ask, self._window.errandAsked.emit)
        return self._about

    @property
    def safety(self) -> "SafetyPage":
        """The warning signs, also as the first run's page."""
        if self._safety is None:
            from tsubo.ui.safety_page import SafetyPage

            self._safety = SafetyPage(self._window)
            wiring.wire_safety(self._safety, self._ask)
        return self._safety

    @property
    def words(self) -> "WordsPage":
        """A page of words."""
        if self._words is None:
            from tsubo.ui.words_page import WordsPage

            self._words = WordsPage(self._window)
            wiring.wire_words(self._words, self._ask)
        return self._words

    def bring(self, page: QWidget, title: str) -> None:
        """Put ``page`` in front and have its title said; a page there already is left alone.

        The focus goes to no button: Space pauses the guide, and arrows scroll a page of words.
        """
        if self._window.page_shown() is page:
            return
        from tsubo.ui.saying import say
        from tsubo.ui.scroll import ScrollColumn

        words = page.focusProxy() or page.findChild(ScrollColumn)
        self._window.show_page(page, page if words is None else words)
        say(page, title)
