"""Every sentence a session can need is known before it begins."""

import pytest

from tests.session.walking import after, on_the_map
from tsubo.commands.rehearsal import sentences, subject
from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.session.actions import ChangeSetting, ChoosePain, ChooseWay, Steer


@pytest.mark.parametrize("pain", Pain)
@pytest.mark.parametrize("only", [None, "lower_back", "belly"])
def test_whatever_is_started_its_sentences_are_among_them(
    atlas: Atlas, pain: Pain, only: str | None
) -> None:
    state = on_the_map(atlas, Pain.LEFT, aloud=True)
    known = set(sentences(state))
    started = after(state, ChoosePain(pain)).timeline(only)
    assert {cue.spoken for cue in started.cues if cue.spoken} <= known


def test_the_subject_changes_with_what_is_said_and_with_nothing_else(atlas: Atlas) -> None:
    state = on_the_map(atlas, aloud=True)
    assert subject(after(state, Steer.TICK, ChoosePain(Pain.RIGHT), now=9.0)) == subject(state)
    assert subject(after(state, ChangeSetting("helper", True))) != subject(state)
    assert subject(after(state, ChooseWay("hand", "table_edge"))) != subject(state)


def test_where_nothing_is_said_only_the_counts_are_left(atlas: Atlas) -> None:
    assert "One." in sentences(on_the_map(atlas))
    assert len(sentences(on_the_map(atlas))) < 20
