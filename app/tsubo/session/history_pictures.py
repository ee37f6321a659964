"""The pictures of the history page: pain over weeks, minutes, and before and after.

Wording: these are numbers the person gave, and no cause is named (the dossier, D4). What rests on
fewer than five numbers says so instead of a number.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from tsubo.domain.journal_areas import area_words
from tsubo.domain.journal_numbers import Summary
from tsubo.domain.pain import Pain
from tsubo.domain.plan import capital
from tsubo.domain.side import Side
from tsubo.domain.words import tr
from tsubo.session.journal_wishes import Pictures, ShowSpan, Span
from tsubo.session.journal_words import (
    change_words,
    day_words,
    sessions_words,
    short_day,
    usual_words,
)
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.history import (
    Bar,
    ChangePicture,
    ChangeRow,
    MinutesPicture,
    PainMark,
    PainPicture,
    Table,
)

WEEKS = 6
"""So many weeks have their bar."""

TICKS = 6
"""About so many days stand below a picture."""

YEARS_FROM = 800
"""From so many days on the years stand below a picture instead."""


def pain_picture(pictures: Pictures, span: Span) -> PainPicture:
    """Return pain before and after: every session, or of longer times what was usual."""
    single = not pictures.groups
    marks, ticks, note = _single(pictures) if single else _groups(pictures)
    names = (
        (Span.SIX_WEEKS, tr("6 weeks")),
        (Span.SIX_MONTHS, tr("6 months")),
        (Span.ALL, tr("All time")),
    )
    return PainPicture(
        title=tr("Pain you noted, 0 to 10"),
        spans=tuple(Choice(ShowSpan(one), words, one is span) for one, words in names),
        before=tr("before"),
        after=tr("after"),
        marks=tuple(marks),
        ticks=tuple(ticks),
        note=note,
        table=Table(
            tr("Pain you noted"),
            (tr("When"), tr("Before"), tr("After")),
            tuple(_rows_of(pictures)),
        ),
    )


def _single(pictures: Pictures) -> tuple[list[PainMark], list[tuple[float, str]], str]:
    rows = pictures.noted
    if not rows:
        return [], [], tr("No numbers were given in this time.")
    first, last = rows[0].day, max(rows[-1].day, pictures.today)
    many: dict[date, int] = {}
    for row in rows:
        many[row.day] = many.get(row.day, 0) + 1
    seen: dict[date, int] = {}
    marks = []
    for row in rows:
        seen[row.day] = seen.get(row.day, 0) + 1
        within = (seen[row.day] - 0.5) / many[row.day]
        marks.append(PainMark(_at(row.day, first, last, within), row.before, row.after))
    return marks, _ticks(first, last), tr("Each pair is one session.")


def _groups(pictures: Pictures) -> tuple[list[PainMark], list[tuple[float, str]], str]:
    first, last = pictures.groups[0].first, pictures.groups[-1].last
    marks = [
        PainMark(
            (_at(group.first, first, last) + _at(group.last, first, last, 1.0)) / 2,
            None if group.before is None else group.before.median,
            None if group.after is None else group.after.median,
        )
        for group in pictures.groups
    ]
    words = tr(
        "Each pair shows what was usual in one {period}; with fewer than 5 numbers, nothing."
    )
    days = (pictures.groups[0].last - first).days
    period = tr("week") if days < 7 else tr("month") if days < 31 else tr("quarter")
    if days > 100:
        period = tr("year")
    return marks, _ticks(first, last), words.format(period=period)


def _at(day: date, first: date, last: date, within: float = 0.0) -> float:
    """Return the place of ``day`` between the two others, 0 to 1; ``within`` is the time of day."""
    return ((day - first).days + within) / ((last - first).days + 1)


def _ticks(first: date, last: date) -> list[tuple[float, str]]:
    days = (last - first).days + 1
    if days > YEARS_FROM:
        return _years(first, last)
    step = max(-(-days // TICKS), 1)
    if step > 1 and days > 14:
        step = -(-step // 7) * 7
    wanted = [first + timedelta(days=number) for number in range(0, days, step)]
    return [(_at(day, first, last, 0.5), short_day(day)) for day in wanted]


def _years(first: date, last: date) -> list[tuple[float, str]]:
    """Return the beginnings of years, not too many."""
    years = range(first.year + 1, last.year + 1)
    step = max(-(-len(years) // TICKS), 1)
    return [(_at(date(year, 1, 1), first, last), str(year)) for year in years[::step]]


def _rows_of(pictures: Pictures) -> Iterator[tuple[str, ...]]:
    for row in pictures.noted:
        yield day_words(row.day), _pain(row.before), _pain(row.after)
    for group in pictures.groups:
        when = tr("{first} to {last}").format(
            first=day_words(group.first), last=day_words(group.last)
        )
        usual = [
            tr("too few to say") if one is None else f"{one.median:g}"
            for one in (group.before, group.after)
        ]
        yield when, *usual


def _pain(number: int | None) -> str:
    return tr("not given") if number is None else str(number)


def minutes_picture(pictures: Pictures) -> MinutesPicture:
    """Return the minutes of the last weeks, those without a session too."""
    monday = pictures.today - timedelta(days=pictures.today.weekday())
    known = {week.monday: week for week in pictures.weeks}
    mondays = [monday - timedelta(weeks=number) for number in reversed(range(WEEKS))]
    minutes = [round(known[one].minutes) if one in known else 0 for one in mondays]
    return MinutesPicture(
        title=tr("Minutes each week"),
        bars=tuple(
            Bar(many, short_day(one) if not index or one.day <= 7 else str(one.day))
            for index, (many, one) in enumerate(zip(minutes, mondays, strict=True))
        ),
        note=tr(
            "For scale: one small trial asked for 27 to 30 minutes a day, for six weeks (S23)."
        ),
        table=Table(
            tr("Minutes each week"),
            (tr("Week from"), tr("Minutes")),
            tuple((day_words(one), str(many)) for one, many in zip(mondays, minutes, strict=True)),
        ),
    )


def change_picture(pictures: Pictures) -> ChangePicture:
    """Return the usual change from before to after, of all sessions and of some."""
    rows = [_change(tr("All sessions"), pictures.change)]
    sides = (
        (Pain.LEFT, tr("When your left hurt more")),
        (Pain.RIGHT, tr("When your right hurt more")),
        (Pain.BOTH, tr("When both sides or the middle hurt")),
    )
    rows += [
        _change(words, pictures.by_pain[pain])
        for pain, words in sides
        if pictures.by_pain[pain].known
    ]
    rows += [_change(_side_words(side), found) for side, found in pictures.by_side.items()]
    if len(pictures.by_area) > 1:
        rows += [
            _change(capital(area_words(area)), found) for area, found in pictures.by_area.items()
        ]
    far = [abs(one) for row in rows for one in (row.low, row.high) if one is not None]
    reach = max([2, *(-(-int(one * 2) // 2) for one in far)])
    table = tuple((row.words, row.said) for row in rows)
    return ChangePicture(
        title=tr("Before and after"),
        rows=tuple(rows),
        reach=reach,
        lower=change_words(-reach),
        same=tr("same"),
        higher=change_words(reach),
        notes=(
            tr("The dot is the usual change: half of your sessions changed more, half less."),
            tr(
                "It can be “the same” although single sessions differ. The bar is its likely range."
            ),
            tr("Numbers you gave. They cannot show what caused a change."),
        ),
        table=Table(tr("Before and after"), (tr("Which sessions"), tr("Usual change")), table),
    )


def _change(words: str, found: Summary) -> ChangeRow:
    counted = tr("{words} ({sessions})").format(words=words, sessions=sessions_words(found.known))
    usual = found.usual
    if usual is None:
        return ChangeRow(counted, usual_words(found), None, None, None)
    return ChangeRow(counted, usual_words(found), usual.low, usual.median, usual.high)


def _side_words(side: Side) -> str:
    match side:
        case Side.LEFT:
            return tr("Pain on your left")
        case Side.RIGHT:
            return tr("Pain on your right")
        case Side.MIDLINE:
            return tr("Pain in the middle")
