"""The page of health, as part of the Screen: the questions, and what follows from each answer."""

from tsubo.domain.cautions import Caution, Cautions
from tsubo.domain.health import Affected, Health, Reply
from tsubo.domain.point import Firmness
from tsubo.domain.side import Side
from tsubo.domain.station import Station
from tsubo.domain.verdict import verdict
from tsubo.domain.words import tr
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.health import HealthScreen, PlaceChoice, Question, QuestionGroup
from tsubo.session.state import State


def health_screen(state: State) -> HealthScreen:
    """Return the questions that can concern a point of the atlas, with their answers."""
    cautions = state.atlas.cautions()
    codes = {point.code for point in state.atlas.points.values()}
    told = any(answer.reply is not Reply.NOT_ASKED for answer in state.health.answers.values())
    return HealthScreen(
        title=tr("Your health"),
        lead=tr(
            "None of this is required, and all of it stays on this computer. A yes leaves out "
            "places, or makes them lighter. “Prefer not to say” changes nothing."
        ),
        outcome=_outcome(state),
        groups=tuple(
            _group(state, cautions, group, asked) for group, asked in cautions.asked(codes)
        ),
        forget=tr("Forget all my answers") if told or state.health.signs else "",
        signs=tr("I have a warning sign now"),
        back=tr("Back"),
    )


def _outcome(state: State) -> str:
    """Return in a line or two what all answers together do to the routine now."""
    if state.health.silent:
        return tr("Now: every place is open.")
    if not state.plan().steps:
        return tr("Now: nothing is pressed. Tsubo shows what helps instead.")
    return " ".join(_consequences(state, state.health)) or tr("Now: no place is left out.")


def _group(
    state: State, cautions: Cautions, group: str, asked: tuple[Caution, ...]
) -> QuestionGroup:
    replies = [state.health.answer(caution.id).reply for caution in asked]
    yes = [
        cautions.words.cautions[caution.id].name
        for caution, reply in zip(asked, replies, strict=True)
        if reply is Reply.YES
    ]
    answered = sum(reply is not Reply.NOT_ASKED for reply in replies)
    summary = tr("{count} of {all} answered", count=answered, all=len(asked))
    if yes:
        summary = tr("Yes: {names}", names=", ".join(yes))
    elif not answered:
        summary = ""
    return QuestionGroup(
        group,
        cautions.words.groups[group],
        summary,
        tuple(_question(state, cautions, caution) for caution in asked),
    )


def _question(state: State, cautions: Cautions, caution: Caution) -> Question:
    text, answer = cautions.words.cautions[caution.id], state.health.answer(caution.id)
    yes = answer.reply is Reply.YES
    words = ((Reply.NO, tr("No")), (Reply.YES, tr("Yes")), (Reply.UNSAID, tr("Prefer not to say")))
    asks = any(rule.firmness is Firmness.ASK for rule in caution.rules)
    explain = text.explain.strip()
    if caution.passing:
        explain = tr("{words} Tsubo forgets this answer tomorrow.", words=explain)
    return Question(
        caution=caution.id,
        question=text.question,
        explain=explain,
        choices=tuple(Choice(reply, name, reply is answer.reply) for reply, name in words),
        places_title=tr("Where? Without a place, the careful choice holds.") if yes else "",
        places=_places(cautions, caution, answer.affected) if yes else (),
        agreed=tr("A professional who knows me said yes") if yes and asks else "",
        is_agreed=answer.agreed,
        follows=_alone(state, caution) if yes else (),
    )


def _places(
    cautions: Cautions, caution: Caution, told: frozenset[Affected]
) -> tuple[PlaceChoice, ...]:
    """Return the regions to choose from, a paired one on each side."""
    found = []
    for region in caution.regions:
        paired = cautions.regions[region].paired
        for side in (Side.LEFT, Side.RIGHT) if paired else (Side.MIDLINE,):
            place = Affected(region, side)
            both = Affected(region) in told
            words = cautions.words.regions[region][side]
            found.append(PlaceChoice(place, words, place in told or both))
    return tuple(found)


def _alone(state: State, caution: Caution) -> tuple[str, ...]:
    """Return what follows from this answer alone."""
    lines = _consequences(state, Health({caution.id: state.health.answer(caution.id)}))
    return lines or (tr("This changes nothing in this routine."),)


def _consequences(state: State, health: Health) -> tuple[str, ...]:
    """Return what follows from ``health``: what is left out, asked about, or lighter."""
    found: dict[Firmness, list[str]] = {}
    for station in state.atlas.ordered():
        for firmness, name in _names(state, health, station):
            found.setdefault(firmness, []).append(name)
    lines = []
    for firmness, words in (
        (Firmness.BLOCK, tr("Left out: {names}.")),
        (Firmness.ASK, tr("Ask first: {names}.")),
        (Firmness.LIGHT, tr("Lightly: {names}.")),
    ):
        names = found.get(firmness, [])
        if names:
            every = sum(map(len, found.values())) == len(names) >= len(state.atlas.routine)
            shown = tr("every place") if every and Firmness.OK not in found else ", ".join(names)
            lines.append(words.format(names=shown))
    return tuple(lines)


def _names(state: State, health: Health, station: Station) -> list[tuple[Firmness, str]]:
    """Return how firmly ``station`` is held back, by side or by point where these differ."""
    text = state.atlas.texts[station.id]
    tool = state.way(station).tool
    points = state.atlas.points_of(station)
    found = {
        (point.id, side): verdict(state.atlas, health, point.id, side, tool).firmness
        for point in points
        for side in point.sides
    }
    if len(set(found.values())) == 1:
        return [(found[points[0].id, points[0].sides[0]], text.short.lower())]
    names = []
    for side in points[0].sides:
        levels = {found[point.id, side] for point in points}
        if len(levels) == 1:
            names.append((levels.pop(), text.word("this", side)))
        else:
            names += [
                (
                    found[point.id, side],
                    f"{state.atlas.point_names[point.id].lower()}, {text.word('this', side)}",
                )
                for point in points
            ]
    return names
