"""Rehearsal: every sentence a session may need, so that the voice can be timed beforehand.

The timeline gives each cue the room that its sentence takes; so the lengths must be known before
anything is started. What cannot be foreseen, such as a cap that falls later, is estimated.
"""

from collections.abc import Iterator
from dataclasses import replace

from tsubo.domain.pain import Pain
from tsubo.domain.spoken import breath, counted
from tsubo.session.state import State

MOST_COUNTED = 12


def subject(state: State) -> tuple[object, ...]:
    """Return what the sentences of a session depend on; the same subject has the same ones."""
    habits = state.habits
    return state.preferences, habits.eased, habits.ways, habits.met, state.health


def sentences(state: State) -> list[str]:
    """Return all sentences of the routine, whichever side begins, and the words of the counts."""
    found = dict.fromkeys(counted(number) for number in range(1, MOST_COUNTED + 1))
    found |= dict.fromkeys((breath(True), breath(False)))
    for pain in (Pain.LEFT, Pain.RIGHT):
        found |= dict.fromkeys(_said(replace(state, pain=pain)))
    return [words for words in found if words]


def _said(state: State) -> Iterator[str]:
    for only in (None, *state.atlas.stations):
        for cue in state.timeline(only).cues:
            yield cue.spoken
