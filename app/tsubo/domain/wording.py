"""Which sentence a cue has: the one on the screen, and the one that is said.

Sentences come from the texts of the way in which a step is reached. ``words`` names a sentence; a
later point of a station may have its own.
"""

from tsubo.domain.atlas import Atlas
from tsubo.domain.plan import Step, capital, text_at
from tsubo.domain.postures import moving_words
from tsubo.domain.pressure import eased_words
from tsubo.domain.spoken import sentence
from tsubo.domain.way import Posture

_SHOWN = {
    "rest": "release",
    "end": "release",
    "off": "release",
    "lean": "press",
    "next": "stop",
    "hold_on": "hold",
    "first_find": "find",
}
"""Words that are shown with the sentence of others."""

_BEGINNING = frozenset({"press", "lean"})
"""Words with which pressing begins, so that a lower cap is said there."""


def shown(atlas: Atlas, step: Step, words: str) -> str:
    """Return the sentence on the screen for ``words``."""
    text, station = text_at(atlas, step), atlas.stations[step.station]
    name = _SHOWN.get(words, words)
    outer = f"{name}_outer" if station.points.index(step.point) else name
    return text.say(text.guide.get(outer, text.guide[name]), step.side)


def said(atlas: Atlas, step: Step, words: str, moving_to: Posture | None = None) -> str:
    """Return what is said for ``words``; ``moving_to`` is the posture the person changes to."""
    text = text_at(atlas, step)
    if words == "first_find":
        steps = " ".join(text.first_find[step.point])
        return f"{capital(text.word('this', step.side))}. {text.say(steps, step.side)}"
    there = shown(atlas, step, words)
    if step.eased and words in _BEGINNING:
        there = f"{there} {eased_words(step.cap)}"
    if words == "ready" and moving_to is not None:
        there = f"{moving_words(moving_to)} {there}"
    return sentence(text, words, there, step.side)
