"""The pain drawing: how strongly each area hurts, which side follows, and what it makes us ask.

An intensity is a whole number from 1 to 10; an area that is not in a drawing does not hurt. The
shapes of the areas are rules on landmarks, so that they fit every body; left sides are stored, and
of an area on the midline its left half.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tsubo.domain.body import Body, Segment, in_picture
from tsubo.domain.journal_areas import HIGHEST_PAIN, Area, area_words
from tsubo.domain.pain import Pain
from tsubo.domain.rule import Rule, resolve
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.domain.words import tr

Drawing = Mapping[Area, int]
"""The intensity of each area that hurts."""


class Question(NamedTuple):
    """A warning sign to ask about, once some area of every group of ``together`` is marked."""

    sign: str
    together: tuple[frozenset[Area], ...]


class PainMap(NamedTuple):
    """The corners of every area that can be marked, in reading order, and what to ask about."""

    shapes: Mapping[Area, tuple[Rule, ...]]
    questions: tuple[Question, ...]


class Weights(NamedTuple):
    """The intensities of all areas added up for each side."""

    left: int
    middle: int
    right: int


def outline(body: Body, segments: Mapping[str, Segment], area: Area, pain: PainMap) -> list[Spot]:
    """Return the corners of ``area`` in the picture of the back, in figure units.

    Raises KeyError when the area has no shape, or a landmark is missing.
    """
    spots = body.spots()
    stored = [resolve(rule, spots, segments) for rule in pain.shapes[area]]
    if area.side is not Side.MIDLINE:
        return [in_picture(spot, area.side or Side.LEFT, View.BACK) for spot in stored]
    left = [in_picture(spot, Side.LEFT, View.BACK) for spot in stored]
    right = [in_picture(spot, Side.RIGHT, View.BACK) for spot in reversed(stored)]
    return [*left, *(spot for spot in right if spot[0] != 0)]


def marked(areas: Drawing, area: Area, intensity: int) -> Drawing:
    """Return ``areas`` with ``area`` at ``intensity``; 0 takes it away.

    Raises ValueError for another intensity than 0 to 10, and for the back as a whole.
    """
    if area is Area.WHOLE or not 0 <= intensity <= HIGHEST_PAIN:
        raise ValueError(f"{area.value} cannot be marked with {intensity}")
    rest = {other: value for other, value in areas.items() if other is not area}
    return {**rest, area: intensity} if intensity else rest


def weights(areas: Drawing) -> Weights:
    """Return how much is marked on the left, in the middle and on the right."""

    def of(side: Side) -> int:
        return sum(value for area, value in areas.items() if area.side is side)

    return Weights(of(Side.LEFT), of(Side.MIDLINE), of(Side.RIGHT))


def worse(areas: Drawing) -> Pain | None:
    """Return where ``areas`` say that it hurts more, or None where nothing is marked.

    A side is worse when its intensities add up to more than the other side's, and to more than the
    middle's (our decision). Everything else, ties too, is both or middle.
    """
    left, middle, right = weights(areas)
    if not left + middle + right:
        return None
    if left > max(middle, right):
        return Pain.LEFT
    return Pain.RIGHT if right > max(middle, left) else Pain.BOTH


def strongest(areas: Drawing, side: Side) -> Area | None:
    """Return the area of ``side`` that hurts most, the upper one of two alike."""
    order = list(Area)
    here = [area for area in areas if area.side is side]
    return min(here, key=lambda area: (-areas[area], order.index(area)), default=None)


def to_ask(questions: tuple[Question, ...], areas: Drawing) -> Iterator[Question]:
    """Yield the questions about warning signs that lie where pain is marked."""
    for question in questions:
        if all(not group.isdisjoint(areas) for group in question.together):
            yield question


def after_marking(pain: Pain, before: Drawing, areas: Drawing) -> Pain:
    """Return the answer to the pain question after the drawing ``before`` became ``areas``.

    The answer follows the drawing until somebody overrules it; from then on it stays. Once nothing
    is marked, an answer that came from the drawing is no longer known.
    """
    if before and pain is not worse(before):
        return pain
    found = worse(areas)
    if found is not None:
        return found
    return Pain.UNSURE if before else pain


def drawn_reason(areas: Drawing, pain: Pain, *, by_article: bool, by_helper: bool) -> str:
    """Return why the drawing has a side begin, with ``{this}`` for the place that is pressed.

    Empty where nothing is marked, or where the answer to the pain question overrules the drawing.
    ``by_article`` is for the place whose order the article itself gives; ``by_helper`` speaks to
    somebody who presses for the person.
    """
    if worse(areas) is not pain:
        return ""
    if pain is Pain.BOTH:
        if by_helper:
            return tr(
                "**{this}** first: they marked neither side more, so their usual side begins."
            )
        return tr("**{this}** first: you marked neither side more, so your usual side begins.")
    if by_helper:
        if pain is Pain.LEFT:
            return tr("**{this}** first: they marked more pain on their left.")
        return tr("**{this}** first: they marked more pain on their right.")
    area = strongest(areas, Side.LEFT if pain is Pain.LEFT else Side.RIGHT)
    if by_article:
        words = tr("**{this}** first, as the article says: you marked {area}.")
    else:
        words = tr("**{this}** first: you marked {area}.")
    return words.replace("{area}", area_words(area or Area.WHOLE))
