"""The sound: device and voices, whose names are not told, and what is missing is a calm line."""

import sys

import pytest
from PySide6.QtWidgets import QApplication

from tsubo.commands.checkup_sound import sound_checkup
from tsubo.domain.checkup import Finding, Level
from tsubo.domain.hearing import Voice
from tsubo.output import player, system_voice, voice


@pytest.fixture
def heard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a device, and two voices."""
    two = (Voice("a", "Anna's voice"), Voice("b", "Bert's voice"))
    monkeypatch.setattr(player, "is_there", lambda _: True)
    monkeypatch.setattr(system_voice, "system_voices", lambda _: two)


def found() -> dict[str, Finding]:
    return {finding.id: finding for finding in sound_checkup()}


@pytest.mark.usefixtures("heard")
def test_a_device_and_voices_are_fine_and_not_named() -> None:
    seen = found()
    assert {one.level for one in seen.values()} == {Level.FINE}
    assert "2" in seen["voices"].words
    assert "Anna" not in "".join(one.words for one in seen.values())


@pytest.mark.usefixtures("heard")
def test_no_voice_of_the_system_is_no_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_voice, "system_voices", lambda _: ())
    assert found()["voices"].level is Level.FINE


@pytest.mark.usefixtures("heard")
def test_a_missing_device_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player, "is_there", lambda _: False)
    assert found()["device"].level is Level.PROBLEM


@pytest.mark.usefixtures("heard")
def test_a_built_in_voice_that_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise voice.VoiceError("gone")

    monkeypatch.setattr(voice, "_engine", fail)
    assert found()["voice"].level is Level.PROBLEM


@pytest.mark.usefixtures("heard")
def test_without_qts_sound_the_voice_is_still_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    seen = found()
    assert set(seen) == {"voice", "sound"}
    assert seen["sound"].level is Level.PROBLEM
