"""Breathing alone: the session that remains for everybody, in which nothing is pressed.

It is a timeline without a single step, so there is no point in it that a caution could hold back.
"""

from tsubo.domain.pain import Pain
from tsubo.domain.plan import BREATHING, Plan
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.spoken import Speaker
from tsubo.domain.timeline import END_SECONDS, SPEECH_GAP, Cue, CueKind, Timeline
from tsubo.domain.words import tr

SECONDS = 180.0
"""Three minutes, as the help of the cautions says (our decision)."""


def breathing(preferences: Preferences, pain: Pain, speaker: Speaker | None = None) -> Timeline:
    """Return about three minutes of breaths at the person's own pace.

    With a ``speaker`` each cue is at least as long as its sentence; without one nothing is said.
    """
    breath = preferences.breath_in_seconds + preferences.breath_out_seconds
    count = max(round(SECONDS / breath), 1)
    cues: list[Cue] = []
    at = 0.0
    for phase, (kind, seconds, breaths, words) in enumerate(
        (
            (CueKind.READY, preferences.ready_seconds, 0, _ready()),
            (CueKind.BREATHE, count * breath, count, _breathe()),
            (CueKind.END, END_SECONDS, 0, _end()),
        )
    ):
        room = speaker(words) + SPEECH_GAP if speaker else 0.0
        lead = room if breaths else 0.0
        length = seconds + lead if breaths else max(seconds, room)
        spoken = words if speaker else ""
        place = ("", "", Side.MIDLINE, breaths, 0, 0, phase)
        cues.append(Cue(at, length, kind, *place, words, spoken, lead))
        at += length
    plan = Plan(pain, preferences.preferred_side, BREATHING, ())
    return Timeline(plan, tuple(cues))


def _ready() -> str:
    return tr("Sit or lie as you like. Lay a hand on your chest.")


def _breathe() -> str:
    return tr("In through the nose, slowly out. Nothing is pressed.")


def _end() -> str:
    return tr("That was it. Take your time to get up.")
