"""The saved track against the timeline: every word and every tone in its place, whole."""

import errno
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import soundfile

from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.preferences import Preferences, Talk
from tsubo.domain.sounds import Sound, Tone, sounds
from tsubo.domain.timeline import CueKind, Timeline, timeline
from tsubo.output.mixing import DUCKED, VOICE, mixed
from tsubo.output.tones import tone
from tsubo.output.track import Cancelled, write_track
from tsubo.output.voice import RATE, BuiltInVoice, Samples

CLOSE = 0.005
"""Seconds a sound may be off its time."""
SEARCHED = round(0.03 * RATE)
"""Samples before and after its time in which a sound is looked for that is not there."""
THE_SAME = 0.99
"""How like each other two sounds are that differ only by how finely they are written."""

LIKE_ENOUGH = 0.85
"""The same where sound is written with loss, as in Ogg."""


class Found(NamedTuple):
    """Where a sound was found, in seconds off its time, and how like it was to the very end."""

    off: float
    likeness: float


class Track(NamedTuple):
    """What was written to a file, and what should be in it."""

    samples: Samples
    compiled: Timeline
    heard: Sequence[Sound]
    voice: BuiltInVoice
    talk: Talk


def written(folder: Path, atlas: Atlas, kind: str, talk: Talk) -> Track:
    """Write the whole routine to a file as the command does, and read it back."""
    own, voice = Preferences(talk=talk), BuiltInVoice()
    speaker = None if talk is Talk.NONE else voice.seconds
    compiled = timeline(atlas, plan(atlas, Pain.RIGHT, own), own, speaker)
    heard = sounds(compiled, own, talk)
    blocks = mixed(heard, compiled.seconds, None if speaker is None else voice)
    file = folder / f"whole{kind}"
    write_track(file, kind, blocks, "Routine", (), lambda _: True)
    samples, rate = soundfile.read(str(file), dtype="float32")
    assert rate == RATE
    return Track(samples, compiled, heard, voice, talk)


def expected(sound: Sound, voice: BuiltInVoice) -> tuple[Samples, Samples]:
    """Return the words and the tone of ``sound`` as loud as they should be."""
    words = voice.say(sound.words) * VOICE if sound.words else np.zeros(0, np.float32)
    played = np.zeros(0, np.float32)
    if sound.tone is not None:
        played = tone(sound.tone, sound.seconds, RATE).copy()
        played[: len(words)] *= DUCKED
    return words, played


def left_over(track: Track) -> Samples:
    """Return the track with everything taken out that should be in it, where it should be."""
    rest = track.samples.copy()
    for sound in track.heard:
        place = round(sound.at * RATE)
        for part in expected(sound, track.voice):
            rest[place : place + len(part)] -= part
    return rest


def found(rest: Samples, wanted: Samples, at: float) -> Found:
    """Return where about ``at`` the sound ``wanted`` is, and how like it is what lies there.

    ``rest`` is what else there is: where ``wanted`` lay elsewhere, its negative is in it too.
    """
    place = round(at * RATE)
    room = np.pad(rest[max(place - SEARCHED, 0) : place + SEARCHED + len(wanted)], SEARCHED)
    before = SEARCHED + min(place, SEARCHED)
    room[before : before + len(wanted)] += wanted
    shift = 0
    likeness = _likeness(room[before : before + len(wanted)], wanted)
    if likeness < THE_SAME:
        near = room[before - SEARCHED : before + len(wanted) + SEARCHED]
        shift = int(np.correlate(near, wanted, "valid").argmax()) - SEARCHED
        likeness = _likeness(room[before + shift :][: len(wanted)], wanted)
    return Found(shift / RATE, likeness)


def _likeness(there: Samples, wanted: Samples) -> float:
    return float(there @ wanted / (np.linalg.norm(there) * np.linalg.norm(wanted) + 1e-9))


@pytest.fixture(scope="module", params=Talk)
def track(
    request: pytest.FixtureRequest, atlas: Atlas, tmp_path_factory: pytest.TempPathFactory
) -> Track:
    """Return the routine as a WAV, for each way of talking."""
    return written(tmp_path_factory.mktemp("track"), atlas, ".wav", request.param)


def test_the_track_is_as_long_as_the_timeline_to_the_sample(track: Track) -> None:
    assert len(track.samples) == round(track.compiled.seconds * RATE)


@pytest.mark.parametrize("part", ["words", "tone"])
def test_everything_is_heard_in_time_and_to_its_end(track: Track, part: str) -> None:
    rest, checked = left_over(track), 0
    for sound in track.heard:
        wanted = expected(sound, track.voice)[part == "tone"]
        if len(wanted):
            off, likeness = found(rest, wanted, sound.at)
            assert abs(off) < CLOSE, sound
            assert likeness > THE_SAME, sound
            checked += 1
    silent = track.talk is Talk.NONE and part == "words"
    assert checked == 0 if silent else checked > 30


def test_each_beat_and_reversal_of_the_timeline_is_there(track: Track) -> None:
    cues = track.compiled.cues
    circling = [cue for cue in cues if cue.kind in (CueKind.CLOCKWISE, CueKind.COUNTERCLOCKWISE)]
    tones = [sound.tone for sound in track.heard]
    turns = [cue for cue in cues if cue.kind is CueKind.COUNTERCLOCKWISE]
    own_beat = sum(not cue.lead for cue in turns)  # the reversal is the first beat
    assert tones.count(Tone.BEAT) == sum(cue.count for cue in circling) - own_beat
    assert tones.count(Tone.REVERSAL) == len(turns) > 0


def test_no_sentence_begins_before_the_last_one_has_ended(track: Track) -> None:
    end = 0.0
    for sound in track.heard:
        if sound.words:
            assert sound.at >= end, sound
            end = sound.at + track.voice.seconds(sound.words)
    assert end <= track.compiled.seconds


def test_nothing_is_heard_where_nothing_should_be(track: Track) -> None:
    loud = np.ones(len(track.samples), bool)
    for sound in track.heard:
        words = track.voice.say(sound.words) if sound.words else ()
        played = () if sound.tone is None else tone(sound.tone, sound.seconds, RATE)
        place = round(sound.at * RATE)
        loud[place : place + max(len(words), len(played))] = False
    assert loud.any()
    assert not track.samples[loud].any()


def test_a_flac_holds_the_very_samples_of_the_wav(track: Track, tmp_path: Path) -> None:
    for kind in (".wav", ".flac"):
        blocks = np.array_split(track.samples[: 60 * RATE], 7)
        write_track(tmp_path / f"same{kind}", kind, blocks, "Routine", (), lambda _: True)
    wav, flac = (soundfile.read(str(tmp_path / f"same{kind}"))[0] for kind in (".wav", ".flac"))
    assert np.array_equal(wav, flac)


def test_an_ogg_keeps_every_sound_in_its_time(tmp_path: Path, atlas: Atlas) -> None:
    track = written(tmp_path, atlas, ".ogg", Talk.ALL)
    rest, checked = left_over(track), 0
    assert len(track.samples) == round(track.compiled.seconds * RATE)
    for sound in track.heard:
        for wanted in expected(sound, track.voice):
            if len(wanted):
                off, likeness = found(rest, wanted, sound.at)
                assert abs(off) < CLOSE, sound
                assert likeness > LIKE_ENOUGH, sound
                checked += 1
    assert checked > 300


def test_it_stops_as_soon_as_it_is_not_wanted(tmp_path: Path) -> None:
    told: list[int] = []

    def wanted(done: int) -> bool:
        told.append(done)
        return len(told) < 2

    blocks = [np.zeros(100, np.float32)] * 10
    with pytest.raises(Cancelled):
        write_track(tmp_path / "x.wav", ".wav", blocks, "Routine", (), wanted)
    assert told == [100, 200]


def test_a_place_that_cannot_be_written_is_an_ordinary_error(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        write_track(tmp_path / "none" / "x.wav", ".wav", (), "Routine", (), lambda _: True)


class Usage(NamedTuple):
    """What is told of a disk."""

    free: int


@pytest.mark.parametrize(("free", "reason"), [(0, errno.ENOSPC), (1 << 30, None)])
def test_a_full_disk_is_told_although_libsndfile_does_not_tell_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, reason: int | None
) -> None:
    def fail(*_: object) -> None:
        raise soundfile.LibsndfileError(1)

    monkeypatch.setattr(soundfile.SoundFile, "write", fail)
    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage(free))
    with pytest.raises(OSError) as raised:
        write_track(tmp_path / "x.wav", ".wav", [np.zeros(9, np.float32)], "", (), lambda _: True)
    assert raised.value.errno == reason
