"""The live stream: every sound at its time, whole, whatever the device's blocks and drift."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsubo.domain.sounds import Sound, Tone
from tsubo.output.device_clock import DeviceClock
from tsubo.output.stream import FADE_SECONDS, LATEST, LOUDEST, Stream
from tsubo.output.tones import Samples

RATE = 22050
LONG = 3000
"""Samples of the sound in these tests: longer than most blocks."""


def ramp(_sound: Sound) -> Samples:
    """Return a sound of which every sample can be told from the others."""
    return np.linspace(0.1, 0.9, LONG, dtype=np.float32)


def beats(*times: float) -> list[Sound]:
    return [Sound(at, "", Tone.BEAT) for at in times]


def streaming(*times: float, moment: float = 0.0, clock: float = 0.0) -> Stream:
    stream = Stream(ramp, RATE)
    stream.play(beats(*times), moment, clock)
    return stream


def heard(stream: Stream, seconds: float, first: float = 0.0) -> Samples:
    return stream.block(first, round(seconds * RATE))


def begins(samples: Samples) -> list[int]:
    """Return where ramps begin."""
    return [int(place) for place in np.flatnonzero(np.isclose(samples, 0.1))]


@given(
    drift=st.floats(-200e-6, 200e-6),
    waits=st.lists(st.integers(5, 60), min_size=40, max_size=80),
    ahead=st.floats(0.07, 0.3),
    first=st.floats(0.0, 1.0),
    between=st.floats(0.15, 0.9),
)
def test_every_sound_is_within_a_sample_of_its_time_and_whole(
    drift: float, waits: list[int], ahead: float, first: float, between: float
) -> None:
    opened, true_rate = 1000.0, RATE * (1 + drift)
    after_first_block = 0.35  # before that nobody knows how fast this device plays
    times = [after_first_block + first + number * between for number in range(8)]
    stream = streaming(*times, clock=opened)
    line, now, written = DeviceClock(RATE), opened, 0
    played: list[Samples] = []
    for wait in waits:
        gone = (now - opened) * true_rate
        line.note(gone, now)
        room = int(gone + ahead * RATE) - written
        if room > 0:
            played.append(stream.block(line.at(written), room))
            written += room
        now += wait / 1000
    whole = np.concatenate(played)
    places = begins(whole)
    due = [at for at in times if at < (written - 2) / true_rate]
    assert len(places) == len(due)
    for place, at in zip(places, due, strict=True):
        assert abs(place / true_rate - at) <= 1 / RATE
        here = whole[place : place + LONG]
        assert np.allclose(here, ramp(Sound(0, "", None))[: len(here)])


def test_two_hours_later_a_sound_is_still_on_time() -> None:
    stream = streaming(7200.0, clock=50_000.0)
    opened, true_rate = 50_000.0, RATE * (1 + 150e-6)
    line, written = DeviceClock(RATE), 0
    found: list[int] = []
    for step in range(72_005):
        now = opened + step / 10
        line.note((now - opened) * true_rate, now)
        room = int((now - opened + 0.2) * true_rate) - written
        block = stream.block(line.at(written), room)
        found += [written + place for place in begins(block)] if block.any() else []
        written += room
    assert [round(place / true_rate - 7200, 4) for place in found] == [0]


def test_what_begins_before_the_moment_is_not_played() -> None:
    stream = streaming(1.0, 2.0, 3.0, moment=2.0, clock=0.5)
    assert begins(heard(stream, 4)) == [round(0.5 * RATE), round(1.5 * RATE)]


def test_a_sound_that_is_a_little_late_is_begun_at_once() -> None:
    stream = streaming(0.0, clock=-LATEST / 2)
    assert begins(heard(stream, 1)) == [0]


def test_a_sound_that_is_much_too_late_is_left_out() -> None:
    stream = streaming(0.0, clock=-LATEST * 1.1)
    assert not heard(stream, 1).any()


def test_blocks_of_any_size_join_without_a_seam() -> None:
    whole = heard(streaming(0.1, 0.16), 1)
    stream = streaming(0.1, 0.16)
    edges = [0, 7, 2400, 2401, 4000, 9000, RATE]
    pieces = [stream.block(start / RATE, end - start) for start, end in pairwise(edges)]
    assert np.allclose(np.concatenate(pieces), whole)


def test_holding_fades_quickly_and_forgets_the_rest() -> None:
    stream = streaming(0.0, 0.3)
    before = heard(stream, 0.02)
    stream.hold()
    after = heard(stream, 2, first=0.02)
    sounding = np.flatnonzero(after)
    assert before.any()
    assert 0 < sounding[-1] < FADE_SECONDS * RATE
    assert np.abs(np.diff(after)).max() < 0.01
    assert stream.silent


def test_going_elsewhere_plays_only_what_is_there() -> None:
    stream = streaming(0.0, 0.5)
    heard(stream, 0.02)
    stream.play(beats(10.0), 10.0, 0.2)
    after = heard(stream, 1, first=0.02)
    assert begins(after) == [round(0.18 * RATE)]


def test_one_more_sound_takes_its_place_among_the_others() -> None:
    stream = streaming(0.0, 0.6)
    stream.add(Sound(0.0, "", Tone.END), 0.3)
    assert begins(heard(stream, 1)) == [0, round(0.3 * RATE), round(0.6 * RATE)]


def test_it_is_silent_only_when_all_was_heard() -> None:
    stream = streaming(0.5)
    assert not stream.silent
    heard(stream, 0.55)
    assert not stream.silent
    heard(stream, 0.2, first=0.55)
    assert stream.silent


def test_sounds_that_fall_together_are_never_too_loud() -> None:
    assert heard(streaming(0.0, 0.0, 0.0), 0.3).max() == pytest.approx(LOUDEST)


def test_silence_is_really_nothing() -> None:
    assert not heard(Stream(ramp, RATE), 1).any()
