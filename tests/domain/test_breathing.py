"""Breathing alone is about three minutes of breaths in which nothing is pressed."""

import pytest

from tsubo.domain.breathing import SECONDS, breathing
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.domain.timeline import PRESSING, CueKind


def test_there_is_no_step_and_nothing_that_presses() -> None:
    timeline = breathing(Preferences(), Pain.LEFT)
    assert timeline.plan.steps == ()
    assert not {cue.kind for cue in timeline.cues} & PRESSING


@pytest.mark.parametrize("breath", [2.0, 4.0, 8.0])
def test_it_lasts_about_three_minutes_at_any_pace(breath: float) -> None:
    own = Preferences(breath_in_seconds=breath, breath_out_seconds=breath)
    breaths = next(c for c in breathing(own, Pain.LEFT).cues if c.kind is CueKind.BREATHE)
    assert abs(breaths.seconds - SECONDS) <= breath
    assert breaths.seconds == pytest.approx(breaths.count * 2 * breath)


def test_cues_follow_each_other_and_are_as_long_as_their_sentences() -> None:
    timeline = breathing(Preferences(), Pain.LEFT, lambda _: 9.0)
    for before, after in zip(timeline.cues, timeline.cues[1:], strict=False):
        assert after.at == pytest.approx(before.end)
    assert all(cue.spoken and cue.seconds >= 9.0 for cue in timeline.cues)
    assert not any(cue.spoken for cue in breathing(Preferences(), Pain.LEFT).cues)
