"""The loop: every action passes through here, once round from the state to the window.

It holds the state, lets time pass while a session is on, and keeps what is to be remembered. The
timer only wakes it; where the session stands is read from the clock.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tsubo.commands.clock import Day, today
from tsubo.desktop.collecting import collect_if_due
from tsubo.domain.memory import Memory
from tsubo.session.actions import Action, Clear, Steer
from tsubo.session.answer import answer
from tsubo.session.screen import Screen
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State, memory_of

FRAME_MS = 16
"""Between two pictures while something turns: about 60 a second."""
QUIET_MS = 200
"""Between two pictures while only seconds are counted."""
KEEP_MS = 200
"""So soon after a change it is kept, with all that changed meanwhile: a slow disk holds up the
window once for a stroke of the pointer, and a kill loses no more than this (our decision)."""

Clock = Callable[[], float]


class Loop(QObject):
    """One person's time before the window; what follows it is its child and goes with it."""

    left = Signal()
    """Everything is kept, and nothing is answered any more; who follows is to end too."""

    def __init__(
        self,
        state: State,
        show: Callable[[Screen], None],
        keep: Callable[[Memory], None],
        clock: Clock,
        parent: QObject | None = None,
        calendar: Callable[[], Day] = today,
    ) -> None:
        super().__init__(parent)
        self._state, self._show, self._keep, self._clock = state, show, keep, clock
        self._calendar, self._day = calendar, calendar()
        self._kept = memory_of(state)
        self._followers: list[Callable[[State], None]] = []
        self._left = False
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self._tick)
        self.keeping = QTimer(self)
        self.keeping.setSingleShot(True)
        self.keeping.setInterval(KEEP_MS)
        self.keeping.timeout.connect(self.remember)

    @property
    def state(self) -> State:
        """The state as it is."""
        return self._state

    def begin(self) -> None:
        """Show the first Screen."""
        self._showed()
        self._follow()

    def follow_with(self, follow: Callable[[State], None]) -> None:
        """Let ``follow`` have every state from now on, beginning with the present one."""
        self._followers.append(follow)
        follow(self._state)

    def ask(self, action: Action) -> None:
        """Answer ``action`` and show what came of it; what held for a day is first put away.

        What comes late, once it was left, belongs to nobody and is dropped. What cannot be shown,
        by a mistake of ours, is not come to: the person stays where presses still count, and where
        they can be told.
        """
        if self._left:
            return
        now, day = self._clock(), self._calendar()
        if day != self._day:
            self._day = day
            self._state = answer(self._state, Clear.PASSED, now)
        before, self._state = self._state, answer(self._state, action, now)
        try:
            self._showed()
        except Exception:
            self._state = before
            raise
        self._follow()
        if not self.keeping.isActive():
            self.keeping.start()
        collect_if_due(thoroughly=not self.timer.isActive())

    def remember(self) -> None:
        """Keep what is to be remembered, unless it is kept already."""
        self.keeping.stop()
        memory = memory_of(self._state)
        if memory != self._kept:
            self._kept = memory
            self._keep(memory)

    def leave(self) -> None:
        """Keep everything, once: the window is about to go, or to be somebody else's."""
        if self._left:
            return
        self.timer.stop()
        self.remember()
        self.keeping.stop()
        self._left = True
        self.left.emit()

    def _tick(self) -> None:
        self.ask(Steer.TICK)

    def _showed(self) -> None:
        screen = screen_of(self._state)
        self._show(screen)
        self._pace(screen)

    def _follow(self) -> None:
        for follow in self._followers:
            follow(self._state)

    def _pace(self, screen: Screen) -> None:
        guide = screen.guide
        if guide is None or (guide.paused and not guide.stop_armed):
            self.timer.stop()
            return
        pace = FRAME_MS if guide.moving else QUIET_MS
        if not self.timer.isActive() or self.timer.interval() != pace:
            self.timer.start(pace)
