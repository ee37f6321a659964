"""Pictures say no more than the numbers do, and their tables say the same."""

from datetime import date, timedelta

from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Group, Noted, Summary, Week
from tsubo.domain.journal_usual import usual
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.session.history_pictures import change_picture, minutes_picture, pain_picture
from tsubo.session.journal_wishes import Pictures, Span

TODAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 16)
NONE = Summary(0, None)


def summary(*changes: int) -> Summary:
    counts = {change: changes.count(change) for change in changes}
    return Summary(len(changes), usual(counts))


def pictures(
    noted: tuple[Noted, ...] = (),
    groups: tuple[Group, ...] = (),
    weeks: tuple[Week, ...] = (),
    change: Summary = NONE,
    right: Summary = NONE,
) -> Pictures:
    by_pain = dict.fromkeys(Pain, NONE) | {Pain.RIGHT: right}
    areas = {Area.LOWER_BACK_RIGHT: right} if right.known else {}
    sides = {Side.RIGHT: right} if right.known else {}
    return Pictures(TODAY, Span.SIX_WEEKS, noted, groups, weeks, change, by_pain, sides, areas)


def test_every_session_is_one_pair_in_its_place() -> None:
    noted = (Noted(TODAY - timedelta(days=9), 6, 4), Noted(TODAY, 5, None), Noted(TODAY, 3, 3))
    part = pain_picture(pictures(noted), Span.SIX_WEEKS)
    places = [mark.at for mark in part.marks]
    assert places == sorted(places)
    assert len(set(places)) == len(places)
    assert places[0] > 0
    assert places[-1] < 1
    assert [(mark.before, mark.after) for mark in part.marks] == [(6, 4), (5, None), (3, 3)]
    assert part.table.rows[1] == ("Fri 20 Nov 2026", "5", "not given")


def test_groups_of_too_few_show_no_mark_and_say_so() -> None:
    few = Group(MONDAY, MONDAY + timedelta(days=6), 4, None, None)
    part = pain_picture(pictures(groups=(few,)), Span.ALL)
    assert [(mark.before, mark.after) for mark in part.marks] == [(None, None)]
    assert part.table.rows[0][1:] == ("too few to say", "too few to say")
    assert "one week" in part.note


def test_long_times_have_years_below_them() -> None:
    quarters = tuple(
        Group(date(year, 1, 1), date(year, 12, 31), 9, None, None) for year in range(2016, 2027)
    )
    ticks = pain_picture(pictures(groups=quarters), Span.ALL).ticks
    assert [words for _, words in ticks] == ["2017", "2019", "2021", "2023", "2025"]


def test_nothing_noted_is_said() -> None:
    part = pain_picture(pictures(), Span.SIX_WEEKS)
    assert (part.marks, part.note) == ((), "No numbers were given in this time.")


def test_weeks_without_a_session_have_a_bar_of_nothing() -> None:
    weeks = (Week(MONDAY - timedelta(weeks=2), 3, 51.6, None, None),)
    bars = minutes_picture(pictures(weeks=weeks)).bars
    assert [bar.minutes for bar in bars] == [0, 0, 0, 52, 0, 0]
    assert [bar.words for bar in bars] == ["12 Oct", "19", "26", "2 Nov", "9", "16"]


def test_the_trials_dose_stands_beside_the_minutes() -> None:
    assert "27 to 30 minutes a day" in minutes_picture(pictures()).note


def test_under_five_sessions_nothing_is_said_of_a_change() -> None:
    (row,) = change_picture(pictures(change=summary(-1, -1, -2, 0))).rows
    assert (row.words, row.said) == ("All sessions (4 sessions)", "too few to say")
    assert row.median is None


def test_a_usual_change_has_its_range_and_fits_on_its_line() -> None:
    part = change_picture(pictures(change=summary(-4, -1, -1, 0, 1)))
    (row,) = part.rows
    assert row.said == "1 lower (4 lower to 1 higher)"
    assert part.reach >= 4


def test_one_side_is_told_apart() -> None:
    part = change_picture(pictures(change=summary(0, 0, 0, 0, 0), right=summary(-1, 0)))
    assert [row.words for row in part.rows] == [
        "All sessions (5 sessions)",
        "When your right hurt more (2 sessions)",
        "Pain on your right (2 sessions)",
    ]
    assert part.rows[0].said == "the same"


def test_no_cause_is_claimed() -> None:
    notes = change_picture(pictures()).notes
    assert "Numbers you gave. They cannot show what caused a change." in notes
