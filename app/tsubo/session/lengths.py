"""Lengths of time in words."""

from tsubo.domain.words import tr


def minutes_words(seconds: float) -> str:
    """Return a length as "about 2 min", never less than one minute."""
    return tr("about {minutes} min").format(minutes=max(1, round(seconds / 60)))
