"""A voice that speaks by itself: asked a little early, and left out where it would come late.

Such a voice gives no samples. So a sentence is asked for ahead of its time by as long as the voice
lately needed to begin; what would begin while another sentence still sounds is not said at all,
for the tones keep the beat; and how long a sentence takes is estimated from how long the
built-in voice takes, by a factor that is learnt from what was really said.
"""

from bisect import insort
from collections import deque
from collections.abc import Callable, Iterable
from statistics import median

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

Clock = Callable[[], float]

LATELY = 9
"""So many utterances are looked back on."""

FIRST_LATENCY, LONGEST_LATENCY = 0.01, 0.5
"""Seconds from asking to beginning, before any is known, and at most (speech-dispatcher's answer
took 1 to 15 ms in most of our trials)."""

FIRST_FACTOR, SLOWEST_FACTOR = 1.2, 3.0
"""How much longer than the built-in voice it speaks, before any is known, and at most."""

PAUSE = 0.45
"""Seconds after the last sound in which an engine still says that it speaks: 0.33 to 0.43 measured
with speech-dispatcher and espeak-ng."""

LEARNT_FROM = 1.0
"""Shorter sentences than this many seconds say nothing of the factor: they are mostly pause."""

PATIENCE = 2.0
"""Seconds over its time after which a sentence counts as stuck: a service without sound never
says that it has come to an end."""

TOO_LATE = 0.2
"""A sentence whose time has passed by more than this many seconds is left out."""


class Speaking(QObject):
    """Sentences waiting for their time, and the engine that says them."""

    stuck = Signal()
    """The engine does not begin, or does not come to an end."""

    def __init__(
        self,
        engine: QTextToSpeech,
        usual_seconds: Callable[[str], float],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine, self._usual, self._clock = engine, usual_seconds, clock
        engine.setParent(self)
        engine.stateChanged.connect(self._changed)
        self._waiting: list[tuple[float, str]] = []
        self._next = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._due)
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self.stuck)
        self._words, self._asked, self._began = "", 0.0, 0.0
        self._latencies: deque[float] = deque([FIRST_LATENCY], LATELY)
        self._factors: deque[float] = deque([FIRST_FACTOR], LATELY)

    def seconds(self, words: str) -> float:
        """Return about how long ``words`` take."""
        return self._usual(words) * median(self._factors) + PAUSE

    def set_volume(self, volume: float) -> None:
        """Speak at ``volume`` from 0 to 1."""
        self._engine.setVolume(volume)

    def play(self, sentences: Iterable[tuple[float, str]]) -> None:
        """Say each of ``sentences`` at its second on the clock, and nothing that waited before."""
        self.hold()
        self._waiting = sorted(sentences)
        self._wait()

    def add(self, clock: float, words: str) -> None:
        """Say one more sentence at ``clock``."""
        insort(self._waiting, (clock, words))
        self._wait()

    def hold(self) -> None:
        """Fall silent, and forget what waits."""
        self.forget()
        if self._engine.state() is not QTextToSpeech.State.Ready:
            self._words = ""
            self._engine.stop()

    def forget(self) -> None:
        """Forget what waits; an engine that is stuck is better not spoken to any more."""
        self._waiting = []
        self._next.stop()
        self._watch.stop()

    def _wait(self) -> None:
        if self._waiting:
            early = self._waiting[0][0] - median(self._latencies)
            self._next.start(max(round((early - self._clock()) * 1000), 0))

    def _due(self) -> None:
        at, words = self._waiting.pop(0)
        now = self._clock()
        talking = self._engine.state() is QTextToSpeech.State.Speaking
        if not talking and now - at < TOO_LATE:
            self._words, self._asked, self._began = words, now, 0.0
            self._watch.start(round((self.seconds(words) + PATIENCE) * 1000))
            self._engine.say(words)
        self._wait()

    def _changed(self) -> None:
        """Learn from the engine when it begins and comes to an end."""
        now = self._clock()
        match self._engine.state():
            case QTextToSpeech.State.Speaking if self._words and not self._began:
                self._began = now
                self._latencies.append(min(now - self._asked, LONGEST_LATENCY))
            case QTextToSpeech.State.Ready:
                self._watch.stop()
                usual = self._usual(self._words) if self._began else 0.0
                if usual >= LEARNT_FROM:
                    spoken = now - self._began - PAUSE
                    self._factors.append(min(spoken / usual, SLOWEST_FACTOR))
                self._words, self._began = "", 0.0
            case QTextToSpeech.State.Error:
                self._watch.stop()
                self.stuck.emit()
