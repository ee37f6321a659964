"""The pictures of the history page: pain over weeks, minutes, and before and after.

Wording: these are numbers the person gave, and no cause is named (the dossier, D4). What rests on
fewer than five numbers says so instead of a number.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from tsubo.domain.journal_areas import area_words
from tsubo.domain.journal_numbers import Group, Noted, Summary
from tsubo.domain.pain import Pain
from tsubo.domain.plan import capital
from tsubo.domain.side import Side
from tsubo.domain.words import tr
from tsubo.session.history import WEEKS
from tsubo.session.journal_axis import Axis, Tick
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


def pain_picture(pictures: Pictures, span: Span) -> PainPicture:
    """Return pain before and after: every session, or of longer times what was usual."""
    rows, groups = pictures.noted, pictures.groups
    marks: tuple[PainMark, ...] = ()
    ticks: tuple[Tick, ...] = ()
    note = tr("No numbers were given in this time.")
    if groups:
        axis = Axis(groups[0].first, groups[-1].last)
        marks, ticks, note = group_marks(groups, axis), axis.ticks(), groups_note(groups)
    elif rows:
        axis = Axis(rows[0].day, max(rows[-1].day, pictures.today))
        marks, ticks = single_marks(rows, axis), axis.ticks()
        note = tr("Each pair is one session.")
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
        marks=marks,
        ticks=ticks,
        note=note,
        table=Table(
            tr("Pain you noted"),
            (tr("When"), tr("Before"), tr("After")),
            tuple(_rows_of(pictures)),
        ),
    )


def single_marks(rows: Sequence[Noted], axis: Axis) -> tuple[PainMark, ...]:
    """Return a mark for each session; those of one day stand beside each other."""
    many = Counter(row.day for row in rows)
    seen: Counter[date] = Counter()
    marks = []
    for row in rows:
        seen[row.day] += 1
        within = (seen[row.day] - 0.5) / many[row.day]
        marks.append(PainMark(axis.at(row.day, within), row.before, row.after))
    return tuple(marks)


def group_marks(groups: Iterable[Group], axis: Axis) -> tuple[PainMark, ...]:
    """Return a mark for each period, in the middle of its days on ``axis``: what was usual."""
    return tuple(
        PainMark(
            (axis.at(max(group.first, axis.first)) + axis.at(min(group.last, axis.last), 1.0)) / 2,
            None if group.before is None else group.before.median,
            None if group.after is None else group.after.median,
        )
        for group in groups
    )


def groups_note(groups: Sequence[Group]) -> str:
    """Return what a mark stands for where single sessions would be too many."""
    days = (groups[0].last - groups[0].first).days
    period = tr("week") if days < 7 else tr("month") if days < 31 else tr("quarter")
    if days > 100:
        period = tr("year")
    words = tr(
        "Each pair shows what was usual in one {period}; with fewer than 5 numbers, nothing."
    )
    return words.format(period=period)


def _rows_of(pictures: Pictures) -> Iterator[tuple[str, ...]]:
    for row in pictures.noted:
        yield day_words(row.day), _pain(row.before), _pain(row.after)
    for group in pictures.groups:
        when = tr("{first} to {last}", first=day_words(group.first), last=day_words(group.last))
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
            "For scale: one small trial (Murphy 2019) asked for 27 to 30 minutes a day, "
            "for six weeks."
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
    counted = tr("{words} ({sessions})", words=words, sessions=sessions_words(found.known))
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
