"""What is asked before and after a session, as parts of the Screen."""

from collections.abc import Iterable

from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Answers, TooHard, much_worse
from tsubo.domain.journal_areas import HIGHEST_PAIN, Area, area_words
from tsubo.domain.plan import capital
from tsubo.domain.pressure import LEAST
from tsubo.domain.words import tr
from tsubo.session.actions import Begin
from tsubo.session.journal_answers import NOTHING_SAID, areas_asked
from tsubo.session.journal_wishes import When
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.rating import AfterPart, BeforeScreen, RatingPart, Scale, Worse
from tsubo.session.run import Run, done_steps
from tsubo.session.state import State


def before_screen(state: State) -> BeforeScreen:
    """Return the page that asks how the back is, before a session begins."""
    answers = state.answers or NOTHING_SAID
    drawn = [area for area, pain in state.areas.items() if answers.before.get(area) == pain]
    scales = tuple(
        _scale(
            When.BEFORE,
            area,
            answers.before.get(area),
            _word(area in drawn) if state.areas else "",
        )
        for area in areas_asked(state)
    )
    lead = tr("A number is enough. You can also start without one.")
    if drawn:
        lead = tr("These numbers are from your pain drawing. Change what is different now.")
    return BeforeScreen(
        title=tr("How is your back now?"),
        lead=lead,
        rating=RatingPart(scales, _lowest(), _highest()),
        start=tr("Start the routine") if state.asking is Begin.ROUTINE else tr("Start"),
        kept=tr("Kept on this computer only."),
        back=tr("Back"),
        bare=tr("Start without numbers (N)") if drawn else "",
    )


def after_part(state: State, run: Run) -> AfterPart:
    """Return what is asked once a session has ended."""
    answers = state.answers or NOTHING_SAID
    asked = tuple(area for area in Area if area in answers.before) or areas_asked(state)
    scales = tuple(
        _scale(
            When.AFTER,
            area,
            answers.after.get(area),
            tr("now") if answers.before else "",
            answers.before.get(area),
            tr("before"),
        )
        for area in asked
    )
    steps = run.timeline.plan.steps
    points = dict.fromkeys(steps[index].point for index in sorted(done_steps(run, state.now)))
    lead = tr("A number is enough; you can skip this.")
    if len(answers.before) == 1:
        number = next(iter(answers.before.values()))
        lead = tr("Before you started you said {number}.", number=number) + " " + lead
    return AfterPart(
        title=tr("How is your back now?"),
        lead=lead,
        rating=rating_part(state.atlas, answers, scales, points, _lighter(state, answers)),
        save=tr("Save and close"),
        skip=tr("Skip"),
        kept=tr("Kept on this computer only."),
    )


def _lighter(state: State, answers: Answers) -> str:
    """Return what follows where it was too hard: how those points are pressed from now on."""
    said = []
    for point in answers.too_hard_at:
        cap = state.habits.eased.get(point)
        if cap is None:
            continue
        words = tr("{place}: pressed more lightly from now on, never above {cap} of 10.")
        if cap <= LEAST:
            words = tr("{place}: only rest there from now on, without pressing.")
        said.append(words.format(place=_point_words(state.atlas, point), cap=cap))
    return " ".join(said)


def edited_part(
    atlas: Atlas, answers: Answers, points: Iterable[str], areas: tuple[Area, ...]
) -> RatingPart:
    """Return everything that was said of a session in the journal, to be changed.

    ``areas`` have their scales, also where their numbers were taken back.
    """
    scales = []
    for area in areas or (Area.WHOLE,):
        before, after = answers.before.get(area), answers.after.get(area)
        scales.append(_scale(When.BEFORE, area, before, None))
        scales.append(_scale(When.AFTER, area, after, None, before))
    scales.append(_scale(When.NEXT_DAY, Area.WHOLE, answers.next_day, None))
    return rating_part(atlas, answers, tuple(scales), points)


def rating_part(
    atlas: Atlas,
    answers: Answers,
    scales: tuple[Scale, ...],
    points: Iterable[str],
    lighter: str = "",
) -> RatingPart:
    """Return ``scales`` with the other questions, and what to do where pain rose much."""
    words = (
        (TooHard.NO, tr("No")),
        (TooHard.A_LITTLE, tr("A little")),
        (TooHard.YES, tr("Yes, tell where")),
    )
    yes = answers.too_hard is TooHard.YES
    places = tuple(
        Choice(point, _point_words(atlas, point), point in answers.too_hard_at)
        for point in dict.fromkeys((*points, *answers.too_hard_at))
    )
    return RatingPart(
        scales=scales,
        lowest=_lowest(),
        highest=_highest(),
        worse=_worse() if much_worse(answers) else None,
        too_hard=tr("Was any pressure too much?"),
        choices=tuple(Choice(one, name, one is answers.too_hard) for one, name in words),
        where=tr("Where was it too much?") if yes and places else "",
        places=places if yes else (),
        lighter=lighter if yes else "",
        note_title=tr("A note, if you like"),
        note=answers.note,
        note_hint=tr("What you noticed"),
    )


def _scale(
    when: When,
    area: Area,
    given: int | None,
    word: str | None,
    other: int | None = None,
    other_word: str = "",
) -> Scale:
    """Return a scale; without ``word``, which may be empty, its title says when it was."""
    place = capital(area_words(area))
    match when:
        case When.BEFORE:
            title = tr("{place}, before", place=place)
        case When.AFTER:
            title = tr("{place}, after", place=place)
        case When.NEXT_DAY:
            title = tr("The day after")
    name = tr("{title}: pain from 0 to {highest}", title=title, highest=HIGHEST_PAIN)
    shown = title if word is None else place
    return Scale(when, area, shown, name, given, word or "", other, other_word)


def _word(drawn: bool) -> str:
    return tr("drawn") if drawn else tr("now")


def _worse() -> Worse:
    return Worse(
        tr("That is a good deal more than before"),
        tr(
            "Leave pressing for today. Rest, and move as far as it is comfortable. If it stays "
            "worse tomorrow, ask a doctor or physiotherapist."
        ),
        tr("See the warning signs"),
    )


def _point_words(atlas: Atlas, point: str) -> str:
    if point not in atlas.points:
        return point
    station = atlas.station_of(point)
    several = len(station.points) > 1
    return atlas.point_names[point] if several else atlas.texts[station.id].name


def _lowest() -> str:
    return tr("0 no pain")


def _highest() -> str:
    return tr("10 worst you can imagine")
