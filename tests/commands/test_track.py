"""``tsubo track``: a whole session as sound, with captions, whole or not at all."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
import soundfile
from mutagen.flac import FLAC

from tests.commands.asking import ROOT, Tsubo
from tests.output.vtt import Caption, read_captions
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Preferences, Talk
from tsubo.output.voice import VoiceError
from tsubo.storage.settings_file import SettingsFile


def saved(tsubo: Tsubo, file: Path, *more: str) -> list[Caption]:
    """Write a track to ``file``, alone in its folder, and return its captions."""
    file.parent.mkdir(exist_ok=True)
    heard = tsubo("track", "--pain", "left", "--out", file, *more)
    assert (heard.code, heard.err) == (0, "")
    assert heard.out.endswith(f"minutes are in {file}, captions in {file.stem}.vtt\n")
    beside = file.with_suffix(".vtt")
    assert sorted(path for path in file.parent.iterdir() if path.is_file()) == sorted(
        [file, beside]
    )
    return read_captions(beside.read_text(encoding="utf-8"))


def all_words(captions: list[Caption]) -> str:
    return "\n".join(caption.words for caption in captions)


def test_captions_stand_beside_the_track(tsubo: Tsubo, tmp_path: Path) -> None:
    file = tmp_path / "routine.flac"
    captions = saved(tsubo, file)
    words = all_words(captions)
    assert "Your left hand." in words
    assert words.index("your left hand") < words.index("Now your right hand")
    assert captions[-1].end <= soundfile.info(str(file)).duration


def test_stations_are_chapters_that_begin_with_their_first_words(
    tsubo: Tsubo, tmp_path: Path
) -> None:
    file = tmp_path / "routine.flac"
    captions = saved(tsubo, file)
    tags = FLAC(str(file))  # type: ignore[no-untyped-call]
    assert tags["TITLE"] == ["Tsubo routine, your left first"]
    names = [tags[f"CHAPTER{number:03d}NAME"][0] for number in range(6)]
    assert (names[0], names[5]) == ("Web of the hand", "Below the navel")
    for number, name in enumerate(names):
        hours, minutes, seconds = tags[f"CHAPTER{number:03d}"][0].split(":")
        at = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
        (first,) = (caption for caption in captions if abs(caption.start - at) < 0.002)
        assert first.words.startswith(name)


def test_it_is_as_the_person_has_set_it(tsubo: Tsubo, tmp_path: Path) -> None:
    fast = saved(tsubo, tmp_path / "usual" / "x.flac")[0]
    SettingsFile(tsubo.profile).write(Memory(Preferences(speech_rate=100, talk=Talk.LESS)))
    own = saved(tsubo, tmp_path / "own" / "x.flac")
    assert own[0].words.startswith("Web of the hand.")
    assert "Breathe in." not in all_words(own)
    slow = saved(tsubo, tmp_path / "slow" / "x.flac", "--talk", "all")[0]
    assert slow.words == fast.words
    assert slow.end > fast.end * 1.2


def test_the_command_line_may_ask_for_something_else(tsubo: Tsubo, tmp_path: Path) -> None:
    SettingsFile(tsubo.profile).write(Memory(Preferences(talk=Talk.NONE, speech_rate=80)))
    first = saved(tsubo, tmp_path / "asked.flac", "--talk", "all", "--rate", "260")[0]
    assert not first.words.startswith("♪")
    assert first.end < 4


def test_without_words_the_captions_say_what_the_tones_mean(tsubo: Tsubo, tmp_path: Path) -> None:
    captions = saved(tsubo, tmp_path / "tones.ogg", "--talk", "none")
    assert {caption.words[0] for caption in captions} == {"♪"}
    assert "♪ other way" in all_words(captions)
    assert soundfile.info(str(tmp_path / "tones.ogg")).duration > 900


def test_captions_of_something_else_are_never_replaced(tsubo: Tsubo, tmp_path: Path) -> None:
    (tmp_path / "x.vtt").write_text("WEBVTT\n\n", encoding="utf-8")
    heard = tsubo("track", "--pain", "left", "--talk", "none", "--out", tmp_path / "x.ogg")
    assert heard.out.endswith("captions in x.ogg.vtt\n")
    assert (tmp_path / "x.vtt").read_text(encoding="utf-8") == "WEBVTT\n\n"
    assert (tmp_path / "x.ogg.vtt").exists()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("routine.mp9", "end the name with"),
        ("missing/routine.wav", "no such folder"),
        ("folder.wav", "is a folder"),
    ],
)
def test_a_bad_name_is_told_in_one_sentence_and_leaves_nothing(
    tsubo: Tsubo, tmp_path: Path, name: str, told: str
) -> None:
    (tmp_path / "folder.wav").mkdir()
    heard = tsubo("track", "--pain", "left", "--out", tmp_path / name)
    assert (heard.code, heard.out) == (2, "")
    assert told in heard.err
    assert heard.err.count("\n") == 1
    assert [file.name for file in tmp_path.iterdir()] == ["folder.wav"]


def test_a_track_that_breaks_off_leaves_the_old_one(
    tsubo: Tsubo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "routine.wav"
    old.write_bytes(b"the old one")

    def full(*_anything: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tsubo.commands.track.write_track", full)
    heard = tsubo("track", "--pain", "left", "--out", old)
    assert heard.code == 2
    assert "No space left on device" in heard.err
    assert old.read_bytes() == b"the old one"
    assert [file.name for file in tmp_path.iterdir()] == ["routine.wav"]


def test_a_voice_that_is_missing_is_told_in_its_own_sentence(
    tsubo: Tsubo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(**_anything: object) -> None:
        raise VoiceError("The built-in voice is missing; install Tsubo again.")

    monkeypatch.setattr("tsubo.commands.track.BuiltInVoice", missing)
    heard = tsubo("track", "--pain", "left", "--out", tmp_path / "x.wav")
    assert (heard.code, heard.err) == (
        2,
        "tsubo: The built-in voice is missing; install Tsubo again.\n",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to be caught")
def test_a_wish_to_end_in_the_middle_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "app"))
    profile, out = tmp_path / "profile", tmp_path / "out"
    out.mkdir()
    words = ["--profile", profile, "track", "--pain", "left", "--out", out / "x.ogg", "--progress"]
    command = [sys.executable, "-m", "tsubo", *map(str, words)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().strip().isdigit()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 130
        assert process.stderr.read() == b""
    assert list(out.iterdir()) == []
