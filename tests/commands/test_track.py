"""``tsubo track``: a whole session as sound, with captions, whole or not at all."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from mutagen.flac import FLAC

from tsubo.__main__ import main
from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.preferences import Preferences, Talk
from tsubo.domain.sounds import sounds
from tsubo.domain.timeline import timeline
from tsubo.output.voice import RATE, BuiltInVoice


def saved(folder: Path, name: str, *more: str) -> Path:
    file = folder / name
    words = ["--profile", str(folder), "track", "--pain", "left", "--out", str(file), *more]
    assert main(words) == 0
    return file


def test_the_track_is_sample_accurate_to_the_timeline(
    tmp_path: Path, atlas: Atlas, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice, own = BuiltInVoice(), Preferences()
    monkeypatch.setattr("tsubo.commands.track.BuiltInVoice", lambda **_: voice)
    file = saved(tmp_path, "routine.wav")
    samples, rate = soundfile.read(str(file), dtype="float32")
    compiled = timeline(atlas, plan(atlas, Pain.LEFT, own), own, voice.seconds)
    assert rate == RATE
    assert len(samples) == round(compiled.seconds * RATE)
    checked = 0
    for sound in sounds(compiled, own, Talk.ALL):
        at = round(sound.at * RATE)
        before = samples[max(at - 400, 0) : at]
        if len(before) == 400 and not np.abs(before).max() > 1e-4:
            following = np.flatnonzero(np.abs(samples[at : at + 400]) > 1e-4)
            assert following[0] / RATE < 0.005
            checked += 1
    assert checked > 100


def test_captions_stand_beside_the_track(tmp_path: Path) -> None:
    file = saved(tmp_path, "routine.ogg")
    text = file.with_suffix(".vtt").read_text(encoding="utf-8")
    assert text.startswith("WEBVTT\n\n00:00:00.000 --> ")
    assert "Your left hand." in text
    assert text.index("your left hand") < text.index("Now your right hand")


def test_stations_are_chapters(tmp_path: Path) -> None:
    tags = FLAC(str(saved(tmp_path, "routine.flac")))  # type: ignore[no-untyped-call]
    assert tags["CHAPTER000"] == ["00:00:00.000"]
    assert tags["CHAPTER000NAME"] == ["Web of the hand"]
    assert tags["CHAPTER005NAME"] == ["Below the navel"]


def test_tones_only_needs_no_captions(tmp_path: Path) -> None:
    file = saved(tmp_path, "tones.ogg", "--talk", "none")
    assert soundfile.info(str(file)).duration > 900
    assert not file.with_suffix(".vtt").exists()


@pytest.mark.parametrize(
    ("name", "told"),
    [("routine.mp9", "end the name with"), ("missing/routine.wav", "no such folder")],
)
def test_a_bad_name_is_told_in_one_sentence_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    words = ["--profile", str(tmp_path), "track", "--pain", "left"]
    assert main([*words, "--out", str(tmp_path / name)]) == 2
    message = capsys.readouterr().err
    assert told in message
    assert message.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_track_that_breaks_off_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "routine.wav"
    old.write_bytes(b"the old one")

    def full(*_anything: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tsubo.commands.track.write_track", full)
    words = ["--profile", str(tmp_path), "track", "--pain", "left", "--out", str(old)]
    assert main(words) == 2
    assert old.read_bytes() == b"the old one"
    assert [file.name for file in tmp_path.iterdir()] == ["routine.wav"]
