"""The pages besides the main one, each made and wired when it is first shown."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tsubo.ui import wiring
from tsubo.ui.window import Window

if TYPE_CHECKING:
    from tsubo.ui.finished_page import FinishedPage
    from tsubo.ui.guide.guide_page import GuidePage
    from tsubo.ui.safety_page import SafetyPage
    from tsubo.ui.settings_page import SettingsPage
    from tsubo.ui.words_page import WordsPage


class Pages:
    """Makes each page once."""

    def __init__(self, window: Window, ask: wiring.Ask) -> None:
        self._window, self._ask = window, ask
        self._guide: GuidePage | None = None
        self._finished: FinishedPage | None = None
        self._settings: SettingsPage | None = None
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

        words = page.findChild(ScrollColumn)
        self._window.show_page(page, page if words is None else words)
        say(page, title)
