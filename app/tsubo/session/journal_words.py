"""Words of the journal: days, sessions and changes, the same on every page and on paper."""

from datetime import date

from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Ending, Entry, Outcome
from tsubo.domain.journal_numbers import Summary
from tsubo.domain.plan import BREATHING
from tsubo.domain.words import tr, tr_many


def month_words(day: date) -> str:
    """Return the month of ``day`` with its year."""
    return tr("{month} {year}", month=_months()[day.month - 1], year=day.year)


def short_day(day: date) -> str:
    """Return ``day`` as it stands under a picture: "16 Nov"."""
    return tr("{day} {month}", day=day.day, month=_short_months()[day.month - 1])


def day_words(day: date) -> str:
    """Return ``day`` with its weekday: "Mon 16 Nov 2026"."""
    weekday = weekday_words()[day.weekday()]
    return tr("{weekday} {day} {year}", weekday=weekday, day=short_day(day), year=day.year)


def weekday_words() -> tuple[str, ...]:
    """Return the short names of the days from Monday on."""
    return tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")


def title_of(atlas: Atlas, entry: Entry) -> str:
    """Return what was gone through and how long: "Whole routine, 17 min"."""
    session = entry.session
    minutes = tr("{count} min", count=max(1, round(session.spent / 60)))
    match session.ending:
        case Ending.COMPLETE if session.only is None:
            what = tr("Whole routine")
        case Ending.COMPLETE:
            what = place_words(atlas, session.only or "")
        case Ending.STOPPED:
            what = tr("Stopped early")
        case Ending.FELT_WRONG:
            what = tr("Stopped, felt wrong")
    return tr("{what}, {minutes}", what=what, minutes=minutes)


def place_words(atlas: Atlas, name: str) -> str:
    """Return the name of a station, of a point's station, or of breathing without pressing.

    What is not known stays as it is.
    """
    if name == BREATHING:
        return tr("Breathing alone")
    if name in atlas.texts:
        return atlas.texts[name].name
    if name in atlas.points:
        return atlas.texts[atlas.station_of(name).id].name
    return name


def skipped_stations(entry: Entry) -> tuple[str, ...]:
    """Return the stations of a session at which nothing was done, in order."""
    steps = entry.session.steps
    done = {step.station for step in entry.session.done}
    skipped = (step.station for step in steps if step.outcome is Outcome.SKIPPED)
    return tuple(dict.fromkeys(name for name in skipped if name not in done))


def worst_words(entry: Entry) -> str:
    """Return the worst pain before and after: "4 → 3", or nothing where none was noted."""
    before, after = entry.answers.worst
    if before is None and after is None:
        return ""
    return f"{_number(before)} → {_number(after)}"


def change_words(change: float) -> str:
    """Return a change of pain in words; a change of nothing is the same."""
    if change == 0:
        return tr("the same")
    return (tr("{steps} lower") if change < 0 else tr("{steps} higher")).format(
        steps=f"{abs(change):g}"
    )


def usual_words(found: Summary) -> str:
    """Return a usual change with its range, or that there are too few to say."""
    if found.usual is None:
        return tr("too few to say")
    usual = found.usual
    words = change_words(usual.median)
    if usual.low == usual.high:
        return words
    return tr(
        "{words} ({low} to {high})",
        words=words,
        low=change_words(usual.low),
        high=change_words(usual.high),
    )


def sessions_words(count: int) -> str:
    """Return how many sessions there are."""
    return tr_many("{count} session", "{count} sessions", count)


def _number(pain: int | None) -> str:
    return "–" if pain is None else str(pain)


def _months() -> tuple[str, ...]:
    return (
        tr("January"),
        tr("February"),
        tr("March"),
        tr("April"),
        tr("May"),
        tr("June"),
        tr("July"),
        tr("August"),
        tr("September"),
        tr("October"),
        tr("November"),
        tr("December"),
    )


def _short_months() -> tuple[str, ...]:
    return (
        tr("Jan"),
        tr("Feb"),
        tr("Mar"),
        tr("Apr"),
        tr("May"),
        tr("Jun"),
        tr("Jul"),
        tr("Aug"),
        tr("Sep"),
        tr("Oct"),
        tr("Nov"),
        tr("Dec"),
    )
