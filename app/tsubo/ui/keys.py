"""Keys that work wherever the focus is: steering a session, Esc to go back, and paging.

Page Up and Page Down scroll the words in front, so that a keyboard reaches all of them. In a
session every other key that types a character counts too, as an elbow cannot aim.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QWidget

from tsubo.session.actions import Action, Clear, Steer, Turn
from tsubo.session.screen import Page

_Key = Qt.Key | QKeyCombination
_GUIDE: dict[_Key, Action] = {
    Qt.Key.Key_Space: Steer.PAUSE_OR_RESUME,
    Qt.Key.Key_Right: Steer.SKIP,
    Qt.Modifier.SHIFT | Qt.Key.Key_Right: Steer.LEAVE_OUT,
    Qt.Key.Key_Left: Steer.BACK,
    Qt.Key.Key_Escape: Steer.STOP,
    Qt.Key.Key_H: Steer.TOO_HARD,
    Qt.Key.Key_MediaPlay: Steer.RESUME,
    Qt.Key.Key_MediaPause: Steer.PAUSE,
    Qt.Key.Key_MediaTogglePlayPause: Steer.PAUSE_OR_RESUME,
    Qt.Key.Key_MediaStop: Steer.PAUSE,
    Qt.Key.Key_MediaNext: Steer.SKIP,
    Qt.Key.Key_MediaPrevious: Steer.BACK,
}
_KEYS: dict[Page, dict[_Key, Action]] = {
    **{page: {Qt.Key.Key_Escape: Turn.LEAVE} for page in Page},
    Page.FIRST_RUN: {},
    Page.MAP: {Qt.Key.Key_Escape: Clear.STATION},
    Page.GUIDE: _GUIDE,
}
_PAGING = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class Keys:
    """The keys of the page in front."""

    def __init__(
        self,
        window: QWidget,
        ask: Callable[[Action], None],
        see_whole: Callable[[], None],
    ) -> None:
        """Begin without a page; ``see_whole`` undoes the zooming of the map, as Esc does there."""
        self._window = window
        self._typing = _Typing(window, partial(ask, Steer.ANY_KEY))
        self._shortcuts: dict[tuple[Page, _Key], QShortcut] = {}
        for page, keys in _KEYS.items():
            for key, action in keys.items():
                shortcut = QShortcut(QKeySequence(key), window)
                shortcut.setEnabled(False)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(partial(ask, action))
                self._shortcuts[page, key] = shortcut
        self._shortcuts[Page.MAP, Qt.Key.Key_Escape].activated.connect(see_whole)
        help_key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window)
        help_key.activated.connect(partial(ask, Turn.HELP))
        for key, step in _PAGING.items():
            paging = QShortcut(QKeySequence(key), window)
            paging.activated.connect(partial(self._scroll, step))

    def show_page(self, page: Page) -> None:
        """Let the keys of ``page`` work, and no others."""
        for (owner, _), shortcut in self._shortcuts.items():
            shortcut.setEnabled(owner is page)
        self._window.removeEventFilter(self._typing)
        if page is Page.GUIDE:
            self._window.installEventFilter(self._typing)

    def _scroll(self, step: QAbstractSlider.SliderAction) -> None:
        """Scroll the words in front by a page."""
        from tsubo.ui.scroll import ScrollColumn

        for words in self._window.findChildren(QAbstractScrollArea):
            if words.isVisible() and (isinstance(words, ScrollColumn) or words.property("words")):
                words.verticalScrollBar().triggerAction(step)


class _Typing(QObject):
    """Hears keys that type a character, once nothing else in the window had a use for them."""

    def __init__(self, window: QWidget, typed: Callable[[], None]) -> None:
        super().__init__(window)
        self._typed = typed

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take such a key; a key that is held down counts once."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not types_sign(event):
            return False
        if not event.isAutoRepeat():
            self._typed()
        return True


_CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def types_sign(event: QKeyEvent) -> bool:
    """Say whether a key types a sign of any script, as opposed to a chord such as Ctrl+P."""
    sign = event.text()
    return sign.isprintable() and bool(sign.strip()) and not event.modifiers() & _CHORDS
