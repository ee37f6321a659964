"""The sounds of a session: every spoken word and every tone, with its time.

The saved track is a player of this list, and so are the captions beside it; both come from the one
timeline. Times are seconds from the beginning.
"""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from tsubo.domain.preferences import Preferences, Talk
from tsubo.domain.spoken import breath, counted
from tsubo.domain.timeline import Cue, CueKind, Timeline


class Tone(Enum):
    """The tones, each telling one thing."""

    READY = "ready"
    BEAT = "beat"
    REVERSAL = "reversal"
    BREATHE_IN = "breathe in"
    BREATHE_OUT = "breathe out"
    SWITCH = "switch"
    END = "end"


class Sound(NamedTuple):
    """Something to hear at ``at``: words, a tone (``seconds`` long where it lasts), or both."""

    at: float
    words: str
    tone: Tone | None
    seconds: float = 0.0


_TONES = {
    CueKind.READY: Tone.READY,
    CueKind.COUNTERCLOCKWISE: Tone.REVERSAL,
    CueKind.SWITCH: Tone.SWITCH,
    CueKind.END: Tone.END,
}
_SAID_IN_SHORT = frozenset({CueKind.READY, CueKind.SWITCH, CueKind.PRESS, CueKind.COUNTERCLOCKWISE})


def sounds(timeline: Timeline, preferences: Preferences, talk: Talk) -> tuple[Sound, ...]:
    """Return all sounds of ``timeline`` in order; tones are always there, words as ``talk`` says.

    With less talk only changes of place, side and direction are said.
    """
    found: list[Sound] = []
    for cue in timeline.cues:
        said = talk is Talk.ALL or (talk is Talk.LESS and cue.kind in _SAID_IN_SHORT)
        words = cue.spoken if said else ""
        tone = _TONES.get(cue.kind)
        if words or tone is not None:
            found.append(Sound(cue.at, words, tone))
        found += _beats(cue, preferences, talk is Talk.ALL)
    return tuple(found)


def _beats(cue: Cue, preferences: Preferences, aloud: bool) -> Iterator[Sound]:
    if not cue.count:
        return
    start, length = cue.at + cue.lead, (cue.seconds - cue.lead) / cue.count
    for unit in range(cue.count):
        at = start + unit * length
        if at == cue.at and cue.kind in _TONES:
            continue  # the tone of the cue itself is the first beat; a second would hide it
        if cue.kind is not CueKind.BREATHE:
            yield Sound(at, counted(unit + 1) if aloud else "", Tone.BEAT)
            continue
        inwards, outwards = preferences.breath_in_seconds, preferences.breath_out_seconds
        yield Sound(at, breath(True) if aloud else "", Tone.BREATHE_IN, inwards)
        yield Sound(at + inwards, breath(False) if aloud else "", Tone.BREATHE_OUT, outwards)
