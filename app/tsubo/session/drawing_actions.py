"""What can be done to the pain drawing: actions of their own, as few pages have so many."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tsubo.domain.journal_areas import Area


class ChooseArea(NamedTuple):
    """Go to an area of the pain drawing, as the keyboard does, without marking it."""

    area: "Area"


class TouchArea(NamedTuple):
    """Press an area: mark it, choose it where it is marked, or unmark it where it is chosen."""

    area: "Area"


class MarkPain(NamedTuple):
    """Mark an area with an intensity of 0 to 10; without one, say it for what is marked next."""

    area: "Area | None"
    intensity: int


class AnswerSign(NamedTuple):
    """Say whether a warning sign is present that the drawing made Tsubo ask about."""

    sign: str
    present: bool


Drew = ChooseArea | TouchArea | MarkPain | AnswerSign
"""What is done to the pain drawing."""
