"""The voices of the system, through Qt: which there are, and one of them made ready to speak.

Everything here may take seconds or never come back, as a speech service that hangs holds up whoever
asks it; so only a process that nobody waits for may call it. Qt for Python 6.11 does not offer
``synthesize``: a voice of the system speaks by itself and gives no samples.
"""

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from tsubo.domain.hearing import SYSTEM, Voice

PRETENDING = "mock"
"""Qt's engine for tests, which only says that it speaks."""

USUAL_PACE, SLOWEST_PACE, FASTEST_PACE = 170, 80, 390
"""Words a minute at Qt's rates 0, -1 and 1, as espeak-ng has them under speech-dispatcher (its
module's own figures); other engines are near that, and what a sentence really takes is learnt."""

VARIANT = "+"
"""espeak-ng lists each voice a hundred times, altered: "English (America)+Adam"."""


def system_voices(language: str) -> tuple[Voice, ...]:
    """Return the voices of all engines for ``language`` ("en"), in order of their names."""
    found: dict[str, Voice] = {}
    for name in QTextToSpeech.availableEngines():
        if name != PRETENDING:
            engine = QTextToSpeech(name)
            for voice in _voices(engine, language):
                choice = f"{SYSTEM}{name}:{voice.name()}"
                found.setdefault(choice, Voice(choice, voice.name()))
            engine.deleteLater()
    return tuple(sorted(found.values(), key=lambda voice: voice.name))


def system_engine(choice: str, language: str, words_per_minute: int) -> QTextToSpeech | None:
    """Return the engine of the voice with the id ``choice``, ready to speak; None without it."""
    name, _, wanted = choice.removeprefix(SYSTEM).partition(":")
    if name not in QTextToSpeech.availableEngines():
        return None
    engine = QTextToSpeech(name)
    voice = next((one for one in _voices(engine, language) if one.name() == wanted), None)
    if voice is None or engine.state() is QTextToSpeech.State.Error:
        engine.deleteLater()
        return None
    engine.setLocale(voice.locale())
    engine.setVoice(voice)
    engine.setRate(qt_rate(words_per_minute))
    return engine


def qt_rate(words_per_minute: int) -> float:
    """Return Qt's rate, from -1 to 1, for a pace."""
    faster = words_per_minute - USUAL_PACE
    reach = FASTEST_PACE - USUAL_PACE if faster > 0 else USUAL_PACE - SLOWEST_PACE
    return min(max(faster / reach, -1.0), 1.0)


def _voices(engine: QTextToSpeech, language: str) -> list[QVoice]:
    wanted = QLocale(language).language()
    found: list[QVoice] = []
    for locale in engine.availableLocales():
        if locale.language() is wanted:
            engine.setLocale(locale)
            found += [voice for voice in engine.availableVoices() if VARIANT not in voice.name()]
    return found
