"""The performer: plays a session by its own clock, and tells whether it can be heard.

It gets the whole list of sounds and where the session stands on the clock, and needs nobody
afterwards. Words are made ahead one at a time, in the pauses of everything else.
"""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from tsubo.domain.hearing import SYSTEM, Hearing
from tsubo.domain.sounds import Sound
from tsubo.output.mixing import NOTHING, VOICE, blended
from tsubo.output.player import Player
from tsubo.output.speaking import Speaking
from tsubo.output.stream import LATEST, Stream
from tsubo.output.tones import tone
from tsubo.output.voice import RATE, BuiltInVoice, Samples, VoiceError

LANGUAGE = "en"

Clock = Callable[[], float]


class Performer(QObject):
    """One voice, the tones, and the device they are heard from."""

    told = Signal(object)
    """A Hearing: what is to be told from now on."""
    measured = Signal(int, object)
    """The number of a measuring, and the seconds of each of its sentences."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._stream = Stream(self._made, RATE)
        self._player = Player(self._stream, clock, self)
        self._player.found.connect(self._tell)
        self._choice: tuple[str, int] | None = None
        self._voice: BuiltInVoice | None = None
        self._speaking: Speaking | None = None
        self._fell_back = False
        self._voice_level = self._tone_level = 1.0
        self._sounds: Sequence[Sound] = ()
        self._asked: tuple[int, Sequence[str]] | None = None
        self._unmade: deque[str] = deque()
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make)
        self._hearing = Hearing.STARTING

    def set(self, voice: str, rate: int, voice_volume: int, tone_volume: int) -> None:
        """Sound like this from now on: ``rate`` in words a minute, volumes from 0 to 100."""
        self._voice_level, self._tone_level = voice_volume / 100, tone_volume / 100
        if self._choice != (voice, rate):
            self._choice = voice, rate
            self._choose(voice, rate)
        if self._speaking:
            self._speaking.set_volume(self._voice_level)
        self._tell()

    def measure(self, number: int, sentences: Sequence[str]) -> None:
        """Find out how long ``sentences`` take, and tell it as ``number``.

        Without a voice there is nothing to tell of any of them.
        """
        self._asked = number, sentences
        self._unmade = deque([*sentences, *self._unmade])
        self._making.start()

    def load(self, sounds: Sequence[Sound]) -> None:
        """Take these as the sounds of the session, and begin to make their words."""
        self._sounds = sounds
        self._unmade.extend(sound.words for sound in sounds)
        self._making.start()

    def play(self, moment: float, clock: float) -> None:
        """Sound from ``moment`` on, which lies at ``clock``.

        Where that is long past, what began before now is left out.
        """
        late = self._clock() - clock
        start = moment + late if late > LATEST else moment
        zero = clock - moment
        self._stream.play(self._sounds, start, zero + start)
        if self._speaking:
            said = ((zero + sound.at, sound) for sound in self._sounds if sound.at >= start)
            self._speaking.play([(at, sound.words) for at, sound in said if sound.words])
        self._player.wake()

    def say(self, words: str, clock: float) -> None:
        """Say ``words`` at ``clock``, beside everything else."""
        if self._speaking:
            self._speaking.add(clock, words)
            return
        self._stream.add(Sound(0.0, words, None), clock)
        self._player.wake()

    def hold(self) -> None:
        """Fall silent."""
        self._stream.hold()
        if self._speaking:
            self._speaking.hold()

    def _choose(self, choice: str, rate: int) -> None:
        if self._speaking:
            self._speaking.hold()
            self._speaking.deleteLater()
        self._speaking, self._fell_back = None, False
        try:
            self._voice = BuiltInVoice(LANGUAGE, rate)
        except VoiceError:
            self._voice = None
        if choice.startswith(SYSTEM):
            self._tell_now(Hearing.STARTING)
            self._speaking = self._speaker(choice, rate)
            self._fell_back = self._speaking is None

    def _speaker(self, choice: str, rate: int) -> Speaking | None:
        from tsubo.output.system_voice import system_engine

        engine = system_engine(choice, LANGUAGE, rate)
        if engine is None:
            return None
        speaking = Speaking(engine, self._usual_seconds, self._clock, self)
        speaking.stuck.connect(self._fall_back)
        return speaking

    def _fall_back(self) -> None:
        """Speak with the built-in voice, since the chosen one does not answer."""
        if self._speaking:
            self._speaking.forget()
            self._speaking.deleteLater()
        self._speaking, self._fell_back = None, True
        self._tell()

    def _make(self) -> None:
        """Make the words of one sentence; once all are made, tell their lengths."""
        if self._unmade:
            self._usual_seconds(self._unmade.popleft())
            return
        self._making.stop()
        if self._asked:
            (number, sentences), self._asked = self._asked, None
            said = sentences if self._voice else ()
            self.measured.emit(number, {words: self._seconds(words) for words in said})

    def _usual_seconds(self, words: str) -> float:
        return self._voice.seconds(words) if self._voice else 0.0

    def _seconds(self, words: str) -> float:
        return self._speaking.seconds(words) if self._speaking else self._usual_seconds(words)

    def _made(self, sound: Sound) -> Samples:
        """Return the samples of ``sound``: a tone gives way while words are said."""
        words = NOTHING
        if self._voice and not self._speaking and sound.words:
            words = self._voice.say(sound.words) * (VOICE * self._voice_level)
        played = NOTHING
        if sound.tone:
            played = tone(sound.tone, sound.seconds, RATE) * self._tone_level
        talking = round(self._seconds(sound.words) * RATE) if self._voice_level else 0
        return blended(words, played, talking)

    def _tell(self) -> None:
        if not self._voice_level and not self._tone_level:
            self._tell_now(Hearing.SILENT)
        elif not self._player.has_device:
            self._tell_now(Hearing.NO_DEVICE)
        elif self._fell_back:
            self._tell_now(Hearing.OTHER_VOICE)
        else:
            self._tell_now(Hearing.OK if self._voice else Hearing.NO_VOICE)

    def _tell_now(self, hearing: Hearing) -> None:
        if hearing is not self._hearing:
            self._hearing = hearing
            self.told.emit(hearing)
