"""What the page for a doctor says in words: what was done, where, and what was told of health."""

from collections import Counter
from collections.abc import Iterator, Mapping

from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import Cautions
from tsubo.domain.health import Answer, Reply
from tsubo.domain.journal import MUCH_WORSE, Ending, TooHard
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Summary
from tsubo.domain.journal_sums import PlaceSum, Sums
from tsubo.domain.journal_usual import usual
from tsubo.domain.words import tr, tr_many
from tsubo.session.journal_axis import Axis
from tsubo.session.journal_words import place_words, sessions_words, usual_words
from tsubo.session.parts.report import ReportFacts, ReportTable
from tsubo.session.report_periods import pain_words
from tsubo.session.state import State


def done_facts(sums: Sums, axis: Axis) -> ReportFacts:
    """Return what was done and noted, all sessions taken together."""
    title = tr("What was done and noted")
    if not sums.sessions:
        return ReportFacts(title, ((tr("Sessions"), tr("none in this time")),))
    return ReportFacts(title, tuple(_done(sums, axis)))


def _done(sums: Sums, axis: Axis) -> Iterator[tuple[str, str]]:
    yield tr("Sessions"), _sessions(sums)
    weeks = max(((axis.last - axis.first).days + 1) / 7, 1)
    minutes = sums.seconds / 60
    words = tr("{minutes} minutes, about {each} a week")
    yield tr("Time"), words.format(minutes=round(minutes), each=round(minutes / weeks))
    pairs = [row for row in sums.noted if row.before is not None and row.after is not None]
    before = Counter(row.before for row in pairs if row.before is not None)
    after = Counter(row.after for row in pairs if row.after is not None)
    both = tr_many(
        "{count} session with both numbers", "{count} sessions with both numbers", len(pairs)
    )
    yield tr("Pain before"), _counted(_level(before), both)
    yield tr("Pain after"), _counted(_level(after), both)
    change = Counter((row.after or 0) - (row.before or 0) for row in pairs)
    found = Summary(len(pairs), usual(change))
    yield tr("Change"), _counted(usual_words(found), both)
    steps = tr("Higher by {steps} or more", steps=MUCH_WORSE)
    yield steps, tr("after {sessions}", sessions=sessions_words(sums.worse))
    yield tr("The day after"), _usual(sums.next_day)
    yield tr("Pressure lowered"), tr("in {sessions}", sessions=sessions_words(sums.lowered))
    yield tr("Any pressure too much"), _too_hard(sums.too_hard)


def _sessions(sums: Sums) -> str:
    words = str(sums.sessions)
    stopped = sums.endings.get(Ending.STOPPED, 0)
    wrong = sums.endings.get(Ending.FELT_WRONG, 0)
    if stopped:
        words += tr(", {count} of them stopped early", count=stopped)
    if wrong:
        words += tr(", {count} stopped as something felt wrong", count=wrong)
    return words


def _usual(counts: Mapping[int, int]) -> str:
    many = tr_many("{count} number", "{count} numbers", sum(counts.values()))
    return _counted(_level(counts), many)


def _level(counts: Mapping[int, int]) -> str:
    return pain_words(counts) if usual(counts) else tr("too few to say")


def _counted(words: str, counted: str) -> str:
    return tr("{words}; {counted}", words=words, counted=counted)


def _too_hard(counts: Mapping[TooHard, int]) -> str:
    if not counts:
        return tr("not answered")
    names = ((TooHard.YES, tr("yes")), (TooHard.A_LITTLE, tr("a little")), (TooHard.NO, tr("no")))
    said = [
        tr("{answer} {count}", answer=name, count=counts[one])
        for one, name in names
        if counts.get(one)
    ]
    return ", ".join(said)


def places_table(atlas: Atlas, sums: Sums) -> ReportTable:
    """Return the places in the order of the atlas, and in how many sessions each was pressed."""
    order = [station.id for station in atlas.ordered()]
    unknown = [name for name in sums.places if name not in order]
    rows = [
        (place_words(atlas, name), *_numbers(sums.places[name]))
        for name in (*order, *unknown)
        if name in sums.places
    ]
    return ReportTable(
        tr("Places pressed, and in how many sessions"),
        (tr("Place"), tr("Pressed"), tr("Lowered"), tr("Too hard")),
        tuple(rows),
    )


def _numbers(place: PlaceSum) -> tuple[str, str, str]:
    lowered = str(place.lowered)
    if place.lightest is not None:
        lowered = tr("{count}, to {cap}", count=place.lowered, cap=place.lightest)
    return str(place.done), lowered, str(place.too_hard)


def health_facts(state: State) -> ReportFacts:
    """Return what was answered with yes, and the warning signs that are marked now."""
    cautions, health = state.atlas.cautions(), state.health
    names = [
        _caution(cautions, name, answer)
        for name, answer in health.answers.items()
        if answer.reply is Reply.YES and name in cautions.words.cautions
    ]
    facts = [(tr("Told with yes"), "; ".join(names) or tr("nothing"))]
    if health.signs:
        said = cautions.signs_in(state.atlas.pages["safety"])
        signs = [words for sign, words in said.items() if sign in health.signs]
        facts.append((tr("Warning signs marked now"), " ".join(signs)))
    return ReportFacts(tr("Told about health"), tuple(facts))


def _caution(cautions: Cautions, name: str, answer: Answer) -> str:
    words = cautions.words.cautions[name].name
    regions = cautions.words.regions
    places = [
        regions[one.region][one.side] for one in sorted(answer.affected) if one.region in regions
    ]
    if not places:
        return words
    return tr("{what} ({where})", what=words, where=", ".join(places))


def area_on_paper(area: Area) -> str:
    """Return the name of ``area`` for whoever reads about the person: "lower back, left"."""
    part, _, side = area.value.rpartition("_")
    parts = {
        "": tr("the back as a whole"),
        "upper_back": tr("upper back"),
        "middle_back": tr("middle back"),
        "lower_back": tr("lower back"),
        "buttock": tr("buttock"),
        "thigh": tr("back of the thigh"),
        "calf": tr("calf"),
    }
    sides = {
        "left": tr("{part}, left"),
        "midline": tr("{part}, middle"),
        "right": tr("{part}, right"),
    }
    return sides.get(side, "{part}").format(part=parts[part])
