"""What a printed sheet holds: one routine on paper, as frozen values without a page's measures."""

from typing import NamedTuple

from tsubo.domain.side import View
from tsubo.session.parts.map import MapTag
from tsubo.session.parts.station import CloseupMark, Picture


class SheetStation(NamedTuple):
    """One station on paper.

    ``steps`` are its two or three short things to do; ``find`` and ``press`` the longer words that
    stand beside its close-up. ``both_sides`` names the sides of a close-up that shows both.
    """

    number: int
    name: str
    short_codes: str
    codes: str
    sides: str
    steps: tuple[str, ...]
    find: tuple[str, ...]
    press: tuple[str, ...]
    not_if: str
    view: View
    picture: Picture
    marks: tuple[CloseupMark, ...]
    both_sides: tuple[str, str] | None


class SheetPart(NamedTuple):
    """A titled passage of the sheet; an ``urgent`` one is about getting help."""

    title: str
    text: str
    urgent: bool = False


class Sheet(NamedTuple):
    """The whole sheet; ``date`` is already in words, and ``**bold**`` marks strong words."""

    title: str
    order: str
    date: str
    length: str
    tags: tuple[MapTag, ...]
    stations: tuple[SheetStation, ...]
    each_place: SheetPart
    stop: SheetPart
    help: SheetPart
    places_title: str
    front: str
    back: str
    your_left: str
    your_right: str
    first_legend: str
    then_legend: str
    about: str
