"""Stations: the stops of a routine, with the bounds of pressing and the words about them."""

from collections.abc import Mapping
from typing import NamedTuple

from tsubo.domain.rule import Rule
from tsubo.domain.side import Side, View
from tsubo.domain.way import Way

Sided = Mapping[Side, str]
"""A phrase for each of the person's sides."""


class Touch(NamedTuple):
    """A part of the picture that chooses the station: a capsule around two landmarks.

    ``radius`` is in figure units. ``across`` makes one capsule from the left landmark to its
    mirror image instead of one a side.
    """

    view: View
    start: str
    end: str
    radius: float
    across: bool


class Pressure(NamedTuple):
    """Pressure from 0 to 10: aim for, fine if comfortable, and never above."""

    aim: int
    comfortable: int
    cap: int


class Callout(NamedTuple):
    """A name in a close-up: the place it points at and where its words stand.

    ``label`` is the offset of the words from the place, in the drawing's units.
    """

    id: str
    at: Rule
    label: tuple[float, float]


class Ruler(NamedTuple):
    """Finger-widths shown between two places of a close-up: how many fingers, and from where."""

    fingers: int
    start: Rule
    end: Rule


class Scale(NamedTuple):
    """A stretch of a close-up in equal parts, the first ``shaded`` of them heavy.

    ``offset`` shifts it beside the stretch and ``strip`` is the width of the bone under it, in the
    drawing's units. ``each`` puts its words at every part instead of at the shaded ones.
    """

    start: Rule
    end: Rule
    parts: int
    shaded: int
    offset: tuple[float, float]
    strip: float
    each: bool


class Line(NamedTuple):
    """A dashed or dotted line through places of a close-up; ``knobs`` are soft marks on them."""

    through: tuple[Rule, ...]
    dashed: bool
    knobs: bool


class Landmarks(NamedTuple):
    """What the guide names while a point is looked for: ``callouts`` of the close-up, two at most.

    ``slide_from`` is where the finger slides to the point from, where it does.
    """

    callouts: tuple[str, ...]
    slide_from: Rule | None


NO_LANDMARKS = Landmarks((), None)


class Station(NamedTuple):
    """One stop of the routine: its points and how Tsubo has them pressed.

    ``massage`` warms the part up first; ``breathe_first`` begins with breaths and stays light.
    ``article_circles`` is what the article counts, or None where it does not say;
    ``article_names_side`` says that the article itself has the more painful side begin.
    ``landmarks`` are those of its points; ``ways`` are the ways to reach it, the usual one first.
    """

    id: str
    number: int
    points: tuple[str, ...]
    closeup: str
    touches: tuple[Touch, ...]
    article_pressure: str
    article_circles: tuple[int, int] | None
    article_names_side: bool
    pressure: Pressure
    longest_side_seconds: float
    most_rounds: int
    massage: bool
    breathe_first: bool
    callouts: tuple[Callout, ...]
    rulers: tuple[Ruler, ...]
    scales: tuple[Scale, ...]
    lines: tuple[Line, ...]
    landmarks: Mapping[str, Landmarks]
    ways: tuple[Way, ...]

    @property
    def usual(self) -> Way:
        """The way in which the station is usually reached."""
        return self.ways[0]

    def way(self, name: str) -> Way:
        """Return the way with the id ``name``, or the usual one where there is none."""
        return next((way for way in self.ways if way.id == name), self.usual)


class StationText(NamedTuple):
    """Everything the person reads about a station, in one language.

    Texts may hold ``{this}``, ``{presser}`` and other names of ``words``: phrases for a side.
    ``first_find`` is said, by point, to somebody who looks for it for the first time.
    ``ways`` holds the words of every way by its id.
    """

    name: str
    short: str
    closeup_title: str
    words: Mapping[str, Sided]
    find: tuple[str, ...]
    finger: str
    dose_note: str
    article_asks: str
    tsubo_advises: str
    why: str
    not_if_short: str
    not_if: tuple[str, ...]
    position: str
    reach: tuple[str, ...]
    feel: str
    mistakes: tuple[str, ...]
    from_article: str
    from_who: str
    how_sure: str
    stage_note: str
    guide: Mapping[str, str]
    callouts: Mapping[str, str]
    first_find: Mapping[str, tuple[str, ...]]
    ways: Mapping[str, "WayText"]

    def in_way(self, name: str) -> "StationText":
        """Return the texts for somebody who reaches the station by the way ``name``."""
        way = self.ways.get(name)
        return way.text if way else self

    def word(self, name: str, side: Side) -> str:
        """Return the phrase ``name`` for ``side``, or nothing where the text has none."""
        return self.words.get(name, {}).get(side, "")

    def say(self, text: str, side: Side) -> str:
        """Return ``text`` with its placeholders filled for ``side``."""
        for name in self.words:
            text = text.replace("{" + name + "}", self.word(name, side))
        return text


class WayText(NamedTuple):
    """The words about one way: its name, what one does, and all texts of the station with it."""

    name: str
    what: str
    text: StationText
