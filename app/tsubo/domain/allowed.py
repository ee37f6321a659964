"""What is left of a routine for this person, what is left out and why, and which help remains.

Steps are only ever taken away. When one side is left out the other gets its own dose and no more.
"""

from collections.abc import Iterable
from typing import Generic, NamedTuple, Protocol, TypeVar

from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import Tier
from tsubo.domain.health import Health
from tsubo.domain.side import Side
from tsubo.domain.station import Station
from tsubo.domain.verdict import Verdict, remaining, urgency, verdict
from tsubo.domain.way import Way


class Pressing(Protocol):
    """One point on one side in one way, as a step of a plan is."""

    @property
    def point(self) -> str:
        """The point's id."""

    @property
    def side(self) -> Side:
        """The side of the person's body."""

    @property
    def way(self) -> Way:
        """How the point is reached, and with what."""


StepT = TypeVar("StepT", bound=Pressing)


class Judged(NamedTuple, Generic[StepT]):
    """A step and the verdict on it."""

    step: StepT
    verdict: Verdict


class Allowed(NamedTuple, Generic[StepT]):
    """The steps that may be done, in order, and those left out.

    A kept step is done with no more than its verdict's cap. ``help`` holds ids of help and is never
    empty. ``urgency`` says how soon the warning signs told need somebody.
    """

    kept: tuple[Judged[StepT], ...]
    left_out: tuple[Judged[StepT], ...]
    help: tuple[str, ...]
    urgency: Tier | None


def allowed(atlas: Atlas, health: Health, steps: Iterable[StepT]) -> Allowed[StepT]:
    """Return which of ``steps`` this person may do."""
    judged = [
        Judged(step, verdict(atlas, health, step.point, step.side, step.way.tool)) for step in steps
    ]
    left_out = tuple(row for row in judged if not row.verdict.open)
    cautions = atlas.cautions()
    reasons = (reason for row in left_out for reason in row.verdict.reasons)
    return Allowed(
        kept=tuple(row for row in judged if row.verdict.open),
        left_out=left_out,
        help=remaining(cautions, health, reasons),
        urgency=urgency(cautions, health),
    )


def way_for(atlas: Atlas, health: Health, station: Station, wanted: Way) -> Way:
    """Return ``wanted``, or the station's usual way where the tool of ``wanted`` makes it worse."""
    usual = station.usual
    worse = any(
        verdict(atlas, health, point.id, side, wanted.tool).firmness
        > verdict(atlas, health, point.id, side, usual.tool).firmness
        for point in atlas.points_of(station)
        for side in point.sides
    )
    return usual if worse else wanted
