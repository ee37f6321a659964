"""The page on which pain is drawn, as part of the Screen: areas, what follows, what to ask."""

from collections.abc import Iterator
from functools import lru_cache

from tsubo.domain.atlas import Atlas
from tsubo.domain.journal_areas import HIGHEST_PAIN, Area, area_words
from tsubo.domain.pain import Pain
from tsubo.domain.pain_drawing import outline, to_ask, weights, worse
from tsubo.domain.plan import capital
from tsubo.domain.spot import Spot
from tsubo.domain.words import tr
from tsubo.session.bars_screen import top_bar
from tsubo.session.parts.pain import AreaPart, PainScreen, SignPart
from tsubo.session.state import State


def pain_screen(state: State) -> PainScreen:
    """Return the page as it stands; the pain question overrules the drawing."""
    chosen, top = state.area, top_bar(state)
    return PainScreen(
        title=tr("Where it hurts"),
        lead=tr(
            "Click where it hurts, or paint over it. Leave empty what does not hurt. "
            "It stays on this computer."
        ),
        keys=tr("Keys: arrows move, Space marks, digits say how strong. Type 1 and 0 for 10."),
        back=tr("Back"),
        figure=tr("Your back"),
        your_left=tr("Your left"),
        your_right=tr("Your right"),
        areas=tuple(_area(state, area) for area in _corners(state.atlas)),
        chosen=chosen,
        scale=_scale(chosen),
        strength=state.areas.get(chosen, 0) if chosen else state.strength,
        lowest=tr("0: no pain"),
        highest=tr("10: the worst you can imagine"),
        verdict=_verdict(state),
        overruled=_overruled(state),
        question=top.question,
        choices=top.choices,
        signs=tuple(_signs(state)),
        forget=tr("Forget the drawing") if state.areas else "",
        done=tr("Done"),
    )


def _area(state: State, area: Area) -> AreaPart:
    intensity = state.areas.get(area, 0)
    said = tr("{intensity} of {most}", intensity=intensity, most=HIGHEST_PAIN)
    return AreaPart(
        area,
        capital(area_words(area)),
        said if intensity else tr("not marked"),
        intensity,
        _corners(state.atlas)[area],
    )


@lru_cache(maxsize=2)
def _corners(atlas: Atlas) -> dict[Area, tuple[Spot, ...]]:
    """Return the corners of every area on the atlas's figure, in reading order."""
    if atlas.pain_map is None:
        return {}
    pain = atlas.pain_map()
    return {area: tuple(outline(atlas.body, atlas.segments, area, pain)) for area in pain.shapes}


def _scale(chosen: Area | None) -> str:
    if chosen is None:
        return tr("How strong is it? Choose here, then mark a place.")
    return tr("How strong is it? **{area}**", area=capital(area_words(chosen)))


def _verdict(state: State) -> str:
    """Return in words what the drawing says about the sides, and why."""
    found = worse(state.areas)
    if found is None:
        return tr("Nothing is marked yet.")
    left, middle, right = weights(state.areas)
    if found is Pain.LEFT:
        words = tr("**Your drawing: worse on your left.**")
    elif found is Pain.RIGHT:
        words = tr("**Your drawing: worse on your right.**")
    elif middle > max(left, right):
        words = tr("**Your drawing: worse in the middle.**")
    else:
        words = tr("**Your drawing: no side is worse.**")
    sums = tr("Added up: your left {left}, middle {middle}, your right {right}.")
    return f"{words} {sums.format(left=left, middle=middle, right=right)}"


def _overruled(state: State) -> str:
    if not state.areas or state.pain is worse(state.areas):
        return ""
    return tr("You say otherwise below. What you say counts.")


def _signs(state: State) -> Iterator[SignPart]:
    """Yield the questions that the drawing raises, and those that were answered with yes."""
    if state.atlas.pain_map is None:
        return
    questions = state.atlas.pain_map().questions
    raised = {question.sign for question in to_ask(questions, state.areas)} - state.denied
    asked = [
        question.sign for question in questions if question.sign in raised | state.health.signs
    ]
    if not asked:
        return
    said = state.atlas.cautions().signs_in(state.atlas.pages["safety"])
    for sign in asked:
        words = said.get(sign, "")
        if sign in state.health.signs:
            title = tr("You said yes to this. Please do not press now.")
            yield SignPart(sign, title, words, tr("See what to do"), tr("No, it is not so"))
        else:
            title = tr("You marked a place where we have to ask. Is this so?")
            yield SignPart(sign, title, words, tr("Yes"), tr("No"))
