"""The voices of the system: found by language, named by an id, and set to a pace."""

from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from tsubo.domain.hearing import Voice
from tsubo.output import system_voice
from tsubo.output.system_voice import qt_rate, system_engine, system_voices


class FakeVoice:
    def __init__(self, name: str, locale: str) -> None:
        self._name, self._locale = name, QLocale(locale)

    def name(self) -> str:
        return self._name

    def locale(self) -> QLocale:
        return self._locale


class FakeEngine(QObject):
    """A speech service with voices for three countries."""

    voices = (
        FakeVoice("Ada", "en_US"),
        FakeVoice("Ada+Robot", "en_US"),
        FakeVoice("Cleo", "en_GB"),
        FakeVoice("Dora", "de_DE"),
    )

    def __init__(self, name: str) -> None:
        super().__init__()
        assert name == "service"
        self.locale_now, self.voice_now, self.rate_now = QLocale("de_DE"), "", 0.0
        self.now = QTextToSpeech.State.Ready

    @staticmethod
    def availableEngines() -> list[str]:
        return ["mock", "service"]

    State = QTextToSpeech.State

    def availableLocales(self) -> list[QLocale]:
        return [QLocale(name) for name in ("en_US", "de_DE", "en_GB")]

    def availableVoices(self) -> list[FakeVoice]:
        return [voice for voice in self.voices if voice.locale() == self.locale_now]

    def setLocale(self, locale: QLocale) -> None:
        self.locale_now = locale

    def setVoice(self, voice: FakeVoice) -> None:
        self.voice_now = voice.name()

    def setRate(self, rate: float) -> None:
        self.rate_now = rate

    def state(self) -> QTextToSpeech.State:
        return self.now


@pytest.fixture(autouse=True)
def service(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    assert qtbot
    monkeypatch.setattr(system_voice, "QTextToSpeech", FakeEngine)


def test_all_voices_of_the_language_are_listed_without_altered_ones() -> None:
    assert system_voices("en") == (
        Voice("system:service:Ada", "Ada"),
        Voice("system:service:Cleo", "Cleo"),
    )


def test_a_voice_is_made_ready_with_its_country_and_pace() -> None:
    engine: Any = system_engine("system:service:Cleo", "en", 225)
    assert engine.voice_now == "Cleo"
    assert engine.locale_now == QLocale("en_GB")
    assert engine.rate_now == pytest.approx(0.25)


@pytest.mark.parametrize("choice", ["system:service:Dora", "system:gone:Ada", "system:nonsense"])
def test_a_voice_that_is_not_there_gives_none(choice: str) -> None:
    assert system_engine(choice, "en", 150) is None


def test_a_service_that_fails_gives_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeEngine, "state", lambda _self: QTextToSpeech.State.Error)
    assert system_engine("system:service:Ada", "en", 150) is None


@pytest.mark.parametrize(
    ("pace", "rate"), [(170, 0), (80, -1), (60, -1), (125, -0.5), (280, 0.5), (500, 1)]
)
def test_a_pace_becomes_qts_rate(pace: int, rate: float) -> None:
    assert qt_rate(pace) == pytest.approx(rate)
