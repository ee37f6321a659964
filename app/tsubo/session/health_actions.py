"""Actions about health: answers to questions, the places they are about, and warning signs."""

from typing import NamedTuple

from tsubo.domain.health import Affected, Reply


class TellReply(NamedTuple):
    """Answer the question of a caution."""

    caution: str
    reply: Reply


class TellPlace(NamedTuple):
    """Say that a yes is about a region on a side, or that it is not."""

    caution: str
    place: Affected
    told: bool


class TellAgreed(NamedTuple):
    """Say whether a professional has said yes in spite of a caution."""

    caution: str
    agreed: bool


class TellSign(NamedTuple):
    """Tick or untick a warning sign."""

    sign: str
    present: bool


HealthTold = TellReply | TellPlace | TellAgreed | TellSign
"""What a person can tell of their health."""
