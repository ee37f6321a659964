"""The window's end of the sound: what is to be heard, and what is told about it.

What was sent is remembered, so that a new process can take the place of one that died and go on in
the right place.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from tsubo.commands.clock import now
from tsubo.commands.ourselves import ourselves
from tsubo.commands.sound_messages import (
    AskVoices,
    Heard,
    Hold,
    Lengths,
    Load,
    Measure,
    Message,
    Play,
    Say,
    Settings,
    Voices,
)
from tsubo.commands.sound_process import Command, SoundProcess
from tsubo.domain.hearing import BUILT_IN, SYSTEM, Hearing
from tsubo.domain.preferences import Preferences, Talk
from tsubo.domain.sounds import sounds
from tsubo.domain.timeline import Timeline
from tsubo.session.run import Run

LISTING_MS = 15_000
"""A speech service that has not named its voices after this time never will."""

LOOK_AGAIN_MS = 5_000
"""Without a device a new process looks for one so often while a session runs: Qt does not find a
PulseAudio that was started again, and tells of other devices by itself."""


class Sounding(QObject):
    """The sound of the sessions of one window."""

    told = Signal(object)
    """A Hearing: what is to be told about the sound."""
    measured = Signal(object)
    """How long sentences take with the present voice: a dict of seconds."""
    voices = Signal(object)
    """The voices of the system, a tuple of ``domain.hearing.Voice``."""

    def __init__(self, parent: QObject | None = None, command: Command | None = None) -> None:
        super().__init__(parent)
        self._command = command or ourselves("sound")
        self.process = SoundProcess(self._command, self)
        self.process.began.connect(self._tell_everything)
        self.process.came.connect(self._take)
        self.process.lost.connect(self._lost)
        self._lister = SoundProcess(self._command, self)
        self._lister.came.connect(self._take_voices)
        self._lister.lost.connect(self._lister.end)
        self._listing = QTimer(self, singleShot=True, interval=LISTING_MS)
        self._listing.timeout.connect(self._lister.end)
        self._look_again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self.process.replace)
        self._hearing: Hearing | None = None
        self._distrusted = ""
        self._number = 0
        self._preferences: Preferences | None = None
        self._settings: Settings | None = None
        self._measuring: Measure | None = None
        self._loaded: tuple[Timeline, tuple[Talk, float, float]] | None = None
        self._play: Play | None = None
        self._aside: Say | None = None

    def wake(self) -> None:
        """Start the process, if there is none; it tells by itself how things are."""
        self.process.start()

    def prefer(self, preferences: Preferences) -> None:
        """Sound as ``preferences`` say from now on."""
        if preferences is self._preferences:
            return
        self._preferences = preferences
        settings = Settings(
            preferences.voice,
            preferences.speech_rate,
            preferences.voice_volume if preferences.sound else 0,
            preferences.tone_volume if preferences.sound else 0,
        )
        if settings != self._settings:
            if self._settings is not None and settings.voice != self._settings.voice:
                self._distrusted = ""
            self._settings = settings
            self.process.send(self._trusted(settings))

    def measure(self, sentences: Sequence[str]) -> None:
        """Find out how long ``sentences`` take with the present voice; ``measured`` tells it."""
        self._number += 1
        self._measuring = Measure(self._number, list(sentences))
        self.process.send(self._measuring)
        self._expect()

    def follow(self, run: Run | None, preferences: Preferences) -> None:
        """Let sound what ``run`` is at; to be called after every answer, and mostly does nothing.

        The sentence beside the timeline (``run.aside``) is said in a paused session too.
        """
        self.prefer(preferences)
        play = aside = None
        if run is not None:
            self._load(run.timeline, preferences)
            play = None if run.anchor is None else Play(run.moment, run.anchor)
            aside = Say(run.aside, run.aside_at) if run.aside else None
        if play == self._play and aside == self._aside:
            return
        begins = play is not None and self._play is None
        if play is not None and play != self._play:
            self.process.send(play)
        elif play is None:
            self.process.send(Hold())
        new_aside = None if aside == self._aside else aside
        self._play, self._aside = play, aside
        if new_aside is not None:
            self.process.send(new_aside)
        if begins or new_aside is not None:
            self.wake()
        self._expect()

    def try_out(self, words: str, preferences: Preferences) -> None:
        """Say ``words`` now, as ``preferences`` would have them sound."""
        self.prefer(preferences)
        self.wake()
        self.process.send(Hold())
        self.process.send(Say(words, now()))

    def list_voices(self) -> None:
        """Find out which voices the system has; ``voices`` tells it, if ever the system answers.

        Another process asks, since a speech service may hang, and this one is to be heard.
        """
        if self._lister.process is None:
            self._lister.start()
            self._lister.send(AskVoices())
            self._listing.start()

    def leave(self) -> None:
        """End every process at once, and start no other."""
        self._look_again.stop()
        self._lister.leave()
        self.process.leave()

    def _load(self, timeline: Timeline, preferences: Preferences) -> None:
        """Send the sounds anew where they differ: another timeline, more or less talk."""
        breath = preferences.breath_in_seconds, preferences.breath_out_seconds
        loaded = timeline, (preferences.talk, *breath)
        known = self._loaded
        if known is None or known[0] is not timeline or known[1] != loaded[1]:
            self._loaded = loaded
            self._play = None
            self._send_sounds()

    def _send_sounds(self) -> None:
        if self._loaded is not None and self._preferences is not None:
            timeline, (talk, *_) = self._loaded
            self.process.send(Load(list(sounds(timeline, self._preferences, talk))))

    def _tell_everything(self) -> None:
        """Have a new process know all that one before it knew."""
        if self._hearing not in (Hearing.BROKEN, Hearing.NO_DEVICE):
            self._tell(Hearing.STARTING)
        if self._settings is not None:
            self.process.send(self._trusted(self._settings))
        if self._measuring is not None:
            self.process.send(self._measuring)
        self._send_sounds()
        for message in (self._play, self._aside):
            if message is not None:
                self.process.send(message)
        self._expect()

    def _trusted(self, settings: Settings) -> Settings:
        """Return ``settings`` without a voice with which a process died."""
        if settings.voice != self._distrusted:
            return settings
        return settings._replace(voice=BUILT_IN)

    def _lost(self) -> None:
        if self._settings is not None and self._settings.voice.startswith(SYSTEM):
            self._distrusted = self._settings.voice
        self._tell(Hearing.BROKEN)

    def _expect(self) -> None:
        """Ask the process for signs of life only while it has something to do."""
        self.process.expect(self._play is not None or self._measuring is not None)
        if self._play is None or self._hearing is not Hearing.NO_DEVICE:
            self._look_again.stop()
        elif not self._look_again.isActive():
            self._look_again.start()

    def _take(self, message: Message) -> None:
        match message:
            case Heard(hearing):
                self.process.starting = hearing is Hearing.STARTING
                replaced = self._settings is not None and self._settings.voice == self._distrusted
                other = replaced and hearing is Hearing.OK
                self._tell(Hearing.OTHER_VOICE if other else hearing)
                self._expect()
            case Lengths(number, seconds):
                if self._measuring is not None and number == self._measuring.number:
                    self._measuring = None
                    self._expect()
                    self.measured.emit(seconds)

    def _tell(self, hearing: Hearing) -> None:
        if hearing is not self._hearing:
            self._hearing = hearing
            self.told.emit(hearing)

    def _take_voices(self, message: Message) -> None:
        if isinstance(message, Voices):
            self._listing.stop()
            self._lister.end()
            self.voices.emit(tuple(message.voices))
