"""What the journal's numbers show together: weeks, and changes from before to after a session.

These are numbers the person gave. They cannot show what caused a change, and below five of them
nothing is said (``tsubo.domain.journal_usual``). Most of them were counted when they were written
(the table ``tallies``), so that ten years cost little more than ten days.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TypeVar

from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_groups import Counted, fits_weeks, grouped
from tsubo.domain.journal_numbers import Group, Noted, Summary, Week
from tsubo.domain.journal_usual import usual
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.storage.journal.writing import Journal

_Key = TypeVar("_Key")
Counts = dict[int, int]
"""How often each number occurs."""

_WEEK = "day - (day - 1) % 7"
"""The Monday of a day, both counted from the first day of the year 1, which was a Monday."""

_NOTED = "FROM sessions WHERE deleted = 0 AND coalesce(before, after) IS NOT NULL"


def noted(journal: Journal, since: date, most: int = -1) -> tuple[Noted, ...]:
    """Return the pain noted from ``since`` on, in order; of more than ``most`` just some."""
    with journal.reading() as connection:
        rows = connection.execute(
            f"SELECT started, id, day, before, after {_NOTED} AND day >= ? LIMIT ?",
            (since.toordinal(), most),
        ).fetchall()
    # Sorted here: asked to sort, SQLite goes through all the years before it leaves any out.
    return tuple(Noted(date.fromordinal(day), *pains) for _, _, day, *pains in sorted(rows))


def groups(journal: Journal, since: date) -> tuple[Group, ...]:
    """Return the pain noted from ``since`` on, in the shortest periods that make few groups.

    Where weeks would be too many, whole months are counted, the first of them too.
    """
    with journal.reading() as connection:
        ends = [
            connection.execute(
                f"SELECT day {_NOTED} AND day >= ? ORDER BY day {order} LIMIT 1",
                (since.toordinal(),),
            ).fetchone()
            for order in ("ASC", "DESC")
        ]
    if None in ends:
        return ()
    first, last = (date.fromordinal(day) for (day,) in ends)
    if fits_weeks(first, last):
        return grouped(map(_counted_alone, noted(journal, since)), first, last)
    return grouped(_months(journal, since.isoformat()[:7]), first, last)


def _counted_alone(row: Noted) -> Counted:
    before, after = ({} if one is None else {one: 1} for one in (row.before, row.after))
    return Counted(row.day, 1, before, after)


def _months(journal: Journal, since: str) -> Iterable[Counted]:
    many, before, after = (_tallied(journal, what, since) for what in ("noted", "before", "after"))
    for month in sorted(many):
        day = date.fromisoformat(f"{month}-01")
        yield Counted(day, many[month][0], before.get(month, {}), after.get(month, {}))


def weeks(journal: Journal, since: date = date.min) -> tuple[Week, ...]:
    """Return all weeks with sessions from that of ``since`` on, in order.

    Minutes are those really gone through.
    """
    monday = since - timedelta(days=since.weekday())
    condition = ("WHERE deleted = 0 AND day >= ?", (monday.toordinal(),))
    with journal.reading() as connection:
        sums = connection.execute(
            f"SELECT {_WEEK} AS monday, count(*), sum(spent) FROM sessions {condition[0]}"
            " GROUP BY monday ORDER BY monday",
            condition[1],
        ).fetchall()
        before, after = (
            _counted(
                connection.execute(
                    f"SELECT {_WEEK} AS monday, {name}, count(*) FROM sessions {condition[0]}"
                    f" AND {name} IS NOT NULL GROUP BY monday, {name}",
                    condition[1],
                )
            )
            for name in ("before", "after")
        )
    return tuple(
        Week(
            date.fromordinal(monday),
            sessions,
            spent / 60,
            usual(before.get(monday, {})),
            usual(after.get(monday, {})),
        )
        for monday, sessions, spent in sums
    )


def levels(journal: Journal) -> tuple[Summary, Summary]:
    """Return the pain before and the pain after, over the sessions in which both were noted."""
    with journal.reading() as connection:
        before, after = (
            dict(
                connection.execute(
                    f"SELECT {name}, count(*) FROM sessions"
                    f" WHERE deleted = 0 AND after - before IS NOT NULL GROUP BY {name}"
                ).fetchall()
            )
            for name in ("before", "after")
        )
    return _summary(before), _summary(after)


def change(journal: Journal) -> Summary:
    """Return the change by session; below zero is less pain afterwards, here and below."""
    every: Counts = {}
    for counts in _tallied(journal, "change").values():
        for number, many in counts.items():
            every[number] = every.get(number, 0) + many
    return _summary(every)


def changes_by_pain(journal: Journal) -> Mapping[Pain, Summary]:
    """Return the change by session, for each answer to where the back hurt more."""
    found = _tallied(journal, "change")
    return {pain: _summary(found.get(pain.value, {})) for pain in Pain}


def changes_by_area(journal: Journal) -> Mapping[Area, Summary]:
    """Return the change in each area that was noted before and after a session."""
    found = _tallied(journal, "change of area")
    return {area: _summary(found[area.value]) for area in Area if area.value in found}


def changes_by_side(journal: Journal) -> Mapping[Side, Summary]:
    """Return the change on each side, in each session between the worst of its areas."""
    found = _tallied(journal, "change of side")
    return {side: _summary(found[side.value]) for side in Side if side.value in found}


def changes_by_point(journal: Journal) -> Mapping[tuple[str, Side], Summary]:
    """Return the change by session, over the sessions in which a point was done on a side.

    Most sessions hold most points, so these differ little, and must not be read as what one point
    does.
    """
    found = {}
    for about, counts in _tallied(journal, "change of point").items():
        point, _, side = about.rpartition(" ")
        found[point, Side(side)] = _summary(counts)
    return found


def _tallied(journal: Journal, what: str, since: str = "") -> dict[str, Counts]:
    """Return how often each number was said, for each thing it is about from ``since`` on."""
    with journal.reading() as connection:
        return _counted(
            connection.execute(
                "SELECT about, number, many FROM tallies"
                " WHERE what = ? AND about >= ? AND many > 0",
                (what, since),
            )
        )


def _counted(rows: Iterable[tuple[_Key, int, int]]) -> dict[_Key, Counts]:
    """Return how often each number occurs, for each key."""
    found: dict[_Key, Counts] = {}
    for key, number, many in rows:
        found.setdefault(key, {})[number] = many
    return found


def _summary(counts: Mapping[int, int]) -> Summary:
    return Summary(sum(counts.values()), usual(counts))
