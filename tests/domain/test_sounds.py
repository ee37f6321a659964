"""The sounds of a session: words and tones on the timeline."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tsubo.domain.atlas import Atlas
from tsubo.domain.dose import pressing_seconds
from tsubo.domain.habits import Habits
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.position import position
from tsubo.domain.preferences import LIMITS, Preferences, Talk
from tsubo.domain.sounds import Sound, Tone, sounds
from tsubo.domain.timeline import PRESSING, CueKind, Timeline, timeline


def slow(words: str) -> float:
    """Speak at a calm pace: about twelve letters a second, so that many sentences need room."""
    return 0.2 + len(words) / 12


def said(atlas: Atlas, preferences: Preferences, only: str | None = None) -> Timeline:
    wanted = plan(atlas, Pain.LEFT, preferences, only)
    return timeline(atlas, wanted, preferences, slow)


def heard(atlas: Atlas, talk: Talk, only: str | None = None) -> tuple[Sound, ...]:
    return sounds(said(atlas, Preferences(), only), Preferences(), talk)


def test_without_a_speaker_nothing_is_said_and_no_cue_grows(atlas: Atlas) -> None:
    silent = timeline(atlas, plan(atlas, Pain.LEFT, Preferences()), Preferences())
    assert all(not cue.spoken and not cue.lead for cue in silent.cues)
    assert silent.seconds < said(atlas, Preferences()).seconds


def test_no_words_are_cut_by_the_next(atlas: Atlas) -> None:
    spoken = [sound for sound in heard(atlas, Talk.ALL) if sound.words]
    assert len(spoken) > 100
    for sound, following in pairwise(spoken):
        assert sound.at + slow(sound.words) <= following.at + 1e-9


def test_sounds_come_in_order_and_inside_the_session(atlas: Atlas) -> None:
    for talk in Talk:
        found = heard(atlas, talk)
        assert list(found) == sorted(found, key=lambda sound: sound.at)
        assert found[0].at >= 0
        assert found[-1].at < said(atlas, Preferences()).seconds


def test_each_circle_has_its_beat_and_its_number(atlas: Atlas) -> None:
    numbers = [sound.words for sound in heard(atlas, Talk.ALL, "hand") if sound.tone is Tone.BEAT]
    six = ["One.", "Two.", "Three.", "Four.", "Five.", "Six."]
    assert numbers == six * 4


def test_the_reversal_is_heard_where_the_ring_turns_round(atlas: Atlas) -> None:
    compiled = said(atlas, Preferences())
    turns = [cue.at for cue in compiled.cues if cue.kind is CueKind.COUNTERCLOCKWISE]
    found = sounds(compiled, Preferences(), Talk.NONE)
    assert [sound.at for sound in found if sound.tone is Tone.REVERSAL] == turns


def test_nothing_covers_the_reversal_where_tones_are_alone(atlas: Atlas) -> None:
    own = Preferences()
    silent = timeline(atlas, plan(atlas, Pain.LEFT, own, "hand"), own)
    found = sounds(silent, own, Talk.NONE)
    (first, _) = (sound.at for sound in found if sound.tone is Tone.REVERSAL)
    assert [sound.tone for sound in found if sound.at == first] == [Tone.REVERSAL]
    after = next(sound for sound in found if sound.at > first)
    assert after.tone is Tone.BEAT
    assert after.at == pytest.approx(first + own.seconds_per_circle)


def test_less_talk_says_only_changes_of_place_side_and_direction(atlas: Atlas) -> None:
    words = [sound.words for sound in heard(atlas, Talk.LESS, "hand") if sound.words]
    assert len(words) == 6
    assert words[0].startswith("Web of the hand.")
    assert sum("Now your right hand" in one for one in words) == 1
    assert sum(one == "Other way." for one in words) == 2


def test_tones_only_says_nothing(atlas: Atlas) -> None:
    assert not any(sound.words for sound in heard(atlas, Talk.NONE))


def test_the_ring_waits_while_the_reversal_is_said(atlas: Atlas) -> None:
    compiled = said(atlas, Preferences())
    cue = next(cue for cue in compiled.cues if cue.kind is CueKind.COUNTERCLOCKWISE)
    assert cue.lead > 0
    waiting = position(compiled, cue.at + cue.lead / 2, Preferences())
    assert (waiting.unit, waiting.turn) == (1, 0)
    turning = position(compiled, cue.at + cue.lead + 3, Preferences())
    assert turning.unit == 2
    assert turning.turn == pytest.approx(0.5)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_talking_never_makes_the_pressing_longer_than_its_place_allows(
    atlas: Atlas, data: st.DataObject
) -> None:
    def number(name: str) -> float:
        limits = LIMITS[name]
        return data.draw(st.floats(limits.low, limits.high), label=name)

    own = Preferences(
        circles=round(number("circles")),
        rounds=round(number("rounds")),
        seconds_per_circle=number("seconds_per_circle"),
    )
    compiled = said(atlas, own)
    for index, step in enumerate(compiled.plan.steps):
        pressing = [
            cue
            for cue in compiled.cues
            if cue.step == index and cue.kind in PRESSING and cue.kind is not CueKind.REST
        ]
        station = atlas.stations[step.station]
        least = 2 + pressing_seconds(1, 1, 5 if step.point == "forearm" else 1, own) * 2
        spent = sum(cue.seconds for cue in pressing)
        assert spent <= max(station.longest_side_seconds, least) + 1e-6


def test_holding_still_is_counted_like_circles_without_a_reversal(atlas: Atlas) -> None:
    own = Preferences()
    wall = Habits(ways={"lower_back": "ball_wall"})
    compiled = timeline(atlas, plan(atlas, Pain.LEFT, own, "bl28", wall), own, slow)
    found = sounds(compiled, own, Talk.ALL)
    numbers = [sound.words for sound in found if sound.tone is Tone.BEAT]
    assert len(numbers) == 20
    assert numbers[:3] == ["One.", "Two.", "Three."]
    assert Tone.REVERSAL not in {sound.tone for sound in found}
    hold = next(cue for cue in compiled.cues if cue.kind is CueKind.HOLD)
    beats = [sound.at for sound in found if sound.tone is Tone.BEAT][:10]
    assert beats[0] == pytest.approx(hold.at + hold.lead)
    assert beats[1] - beats[0] == pytest.approx(2.0)


def test_with_less_talk_leaning_is_still_asked_for(atlas: Atlas) -> None:
    own = Preferences()
    wall = Habits(ways={"lower_back": "ball_wall"})
    compiled = timeline(atlas, plan(atlas, Pain.LEFT, own, "bl28", wall), own, slow)
    words = [sound.words for sound in sounds(compiled, own, Talk.LESS) if sound.words]
    lean = "Lean lightly, knees soft. Never on the spine."
    assert words[0].startswith("Lower back")
    assert words[1:] == [
        lean,
        "Now your right side. Move the ball across. Never lean on the spine.",
        lean,
    ]
