"""A person before the real window: sees what is shown, and uses mouse, keyboard or screen reader.

Every press goes through the window itself, as one from outside would. Time is a number that only
the person moves.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from tsubo.commands.program import Program
from tsubo.domain.side import Side, View
from tsubo.session.actions import Steer
from tsubo.session.map_screen import map_screen
from tsubo.session.screen import Page
from tsubo.session.state import State
from tsubo.storage.settings_file import SettingsFile
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.window import Window

BUTTON = QAccessible.Role.Button
RADIO = QAccessible.Role.RadioButton
BOX = QAccessible.Role.CheckBox
GROUP = QAccessible.Role.Grouping
FIELD = QAccessible.Role.EditableText

HAND = "Web of the hand, LI4 Hegu, your left hand"
TICK = 1.7
"""Seconds between two ticks while a person waits; above two the session would pause."""


class Visitor:
    """One start of the program, and somebody using it."""

    def __init__(
        self,
        app: QApplication,
        profile: Path,
        data: Path | None = None,
        size: tuple[int, int] = (1280, 800),
        at: float = 1000.0,
    ) -> None:
        self.app = app
        self.time = at
        self.ready = self.gone = False
        self.program = Program(app, SettingsFile(profile), data, clock=lambda: self.time)
        self.program.ready.connect(self._is_ready)
        self.window: Window = self.program.window
        self.window.resize(*size)
        self.program.start()
        self.window.activateWindow()
        for _ in range(50):
            self.settle()
            if self.ready:
                self.settle()
                return
        raise AssertionError("the points were never ready")

    def _is_ready(self) -> None:
        self.ready = True

    def settle(self) -> None:
        """Let Qt do what it has been asked."""
        for _ in range(3):
            self.app.processEvents()

    def leave(self) -> None:
        """Close the window and let go of it; once is enough."""
        if self.gone:
            return
        self.gone = True
        self.window.close()
        self.window.deleteLater()
        self.program.deleteLater()
        self.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # --- What is there ------------------------------------------------------------------

    @property
    def state(self) -> State:
        """The session's state."""
        return self.program.loop.state

    def on(self, page: Page) -> bool:
        """Say whether ``page`` fills the window."""
        return self.state.page is page

    def shown(self, role: QAccessible.Role | None = None) -> list[str]:
        """Return the names of everything a screen reader finds, in its order."""
        return [name for name in self.names(role) if name]

    def names(self, role: QAccessible.Role | None = None) -> list[str]:
        """Return the same with the empty names of what has none."""
        return [_name(one) for one in self._all() if role in (None, one.role())]

    def sees(self, words: str) -> bool:
        """Say whether some text, name or value on the screen holds ``words``."""
        return any(words in text for one in self._all() for text in _texts(one))

    def find(self, name: str, role: QAccessible.Role | None = None) -> QAccessibleInterface:
        """Return what has exactly this name."""
        for one in self._all():
            if _name(one) == name and role in (None, one.role()):
                return one
        raise AssertionError(f"there is no {name!r} among {self.shown(role)}")

    def _all(self) -> Iterator[QAccessibleInterface]:
        waiting = [QAccessible.queryAccessibleInterface(self.window)]
        while waiting:
            one = waiting.pop()
            if getattr(one.state(), "invisible", True):
                continue
            yield one
            waiting.extend(one.child(index) for index in reversed(range(one.childCount())))

    @property
    def focused(self) -> str:
        """The name of what has the keyboard."""
        widget = self.app.focusWidget()
        return "" if widget is None else widget.accessibleName()

    def begin(self, button: str = "Start the routine") -> None:
        """Click what starts a session, and skip the question how the back is with one key."""
        self.click(button)
        assert self.on(Page.BEFORE)
        self.key(Qt.Key.Key_Return)

    # --- The mouse ----------------------------------------------------------------------

    def click(self, name: str, role: QAccessible.Role | None = None) -> None:
        """Click in the middle of what has this name, after scrolling it into sight."""
        found = self.find(name, role)
        for column in self.window.findChildren(ScrollColumn):
            widget = found.object()
            if isinstance(widget, QWidget) and column.isAncestorOf(widget):
                column.ensureWidgetVisible(widget)
        self.settle()
        self.click_at(self.window.mapFromGlobal(found.rect().center()))

    def click_at(self, place: QPoint) -> None:
        """Click at a place of the window, wherever that leads."""
        QTest.mouseClick(
            self._handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        self.settle()

    def place_of(self, station: str, side: Side, view: View) -> QPoint:
        """Return a place on the map in the part of the body that belongs to a station."""
        body = self.window.browse.map
        region = next(
            region
            for region in map_screen(self.state).regions
            if (region.station, region.side, region.view) == (station, side, view)
        )
        x, y = body.canvas.frames[view].at(region.end)
        return body.canvas.viewport().mapTo(self.window, QPoint(round(x), round(y)))

    # --- The keyboard -------------------------------------------------------------------

    def key(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key, which goes where the window sends it."""
        for _ in range(times):
            QTest.keyClick(self._handle, key)
            self.settle()

    def type(self, words: str) -> None:
        """Type words into whatever has the keyboard."""
        for letter in words:
            QTest.keyClick(self._handle, Qt.Key(ord(letter.upper())))
        self.settle()

    def tab_to(self, name: str) -> None:
        """Press Tab until what has this name has the keyboard."""
        passed = []
        for _ in range(80):
            self.key(Qt.Key.Key_Tab)
            passed.append(self.focused)
            if self.focused == name:
                return
        raise AssertionError(f"Tab never comes to {name!r}, only to {list(dict.fromkeys(passed))}")

    # --- A screen reader ----------------------------------------------------------------

    def press(self, name: str, role: QAccessible.Role = BUTTON) -> None:
        """Have a screen reader press what has this name."""
        self.act("Press", name, role)

    def act(self, action: str, name: str, role: QAccessible.Role) -> None:
        """Have a screen reader do one of the actions offered."""
        found = self.find(name, role)
        actions = found.actionInterface()
        assert actions is not None, f"{name!r} offers no action"
        assert action in actions.actionNames()
        actions.doAction(action)
        button = found.object()
        assert isinstance(button, QAbstractButton)
        released = QDeadlineTimer(5000)
        while isValid(button) and button.isDown():
            assert not released.hasExpired(), f"{name!r} stays down"
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        self.settle()

    # --- Time ---------------------------------------------------------------------------

    def wait(self, seconds: float, tick: float = TICK) -> None:
        """Let time pass, with ticks as the program's own timer would bring them."""
        end = self.time + seconds
        while self.time < end:
            self.time = min(self.time + tick, end)
            self.program.ask(Steer.TICK)
        self.settle()

    def wait_out(self) -> None:
        """Let the whole rest of a session pass."""
        run = self.state.run
        assert run is not None
        self.wait(run.timeline.seconds - run.elapsed(self.time) + 0.01)

    @property
    def _handle(self) -> QWindow:
        return self.window.windowHandle()


def _name(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name)


def _texts(one: QAccessibleInterface) -> tuple[str, ...]:
    text: Any = QAccessible.Text
    return tuple(one.text(kind) for kind in (text.Name, text.Value, text.Description))
