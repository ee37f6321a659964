"""Lengths of time, and what they are spent in, in words."""

from collections.abc import Iterable

from tsubo.domain.postures import posture_words
from tsubo.domain.way import Posture
from tsubo.domain.words import tr


def minutes_words(seconds: float) -> str:
    """Return a length as "about 2 min", never less than one minute."""
    return tr("about {minutes} min", minutes=max(1, round(seconds / 60)))


def postures_words(postures: Iterable[Posture]) -> str:
    """Return the postures of a routine, each once: "Sitting, lying"."""
    words = ", ".join(posture_words(posture) for posture in dict.fromkeys(postures))
    return words[:1].upper() + words[1:]
