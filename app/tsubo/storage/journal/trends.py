"""What the journal's numbers show together: weeks, and changes from before to after a session.

These are numbers the person gave. They cannot show what caused a change, and below five of them
nothing is said (``tsubo.domain.journal_usual``). The counting is done in the file, over its
indices, so that ten years cost little more than ten days.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Noted, Summary, Week
from tsubo.domain.journal_usual import usual
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.storage.journal.writing import Journal

_Key = TypeVar("_Key")
_WEEK = "day - (day - 1) % 7"
"""The Monday of a day, both counted from the first day of the year 1, which was a Monday."""


def noted(journal: Journal, since: date, until: date) -> tuple[Noted, ...]:
    """Return the pain noted in these days, both included, in order."""
    with journal.reading() as connection:
        rows = connection.execute(
            "SELECT day, before, after FROM sessions WHERE deleted = 0 AND day BETWEEN ? AND ?"
            " AND coalesce(before, after) IS NOT NULL ORDER BY started, id",
            (since.toordinal(), until.toordinal()),
        )
        return tuple(Noted(date.fromordinal(day), *pains) for day, *pains in rows)


def weeks(journal: Journal) -> tuple[Week, ...]:
    """Return all weeks with sessions, in order; minutes are those really gone through."""
    with journal.reading() as connection:
        sums = connection.execute(
            f"SELECT {_WEEK} AS monday, count(*), sum(spent) FROM sessions WHERE deleted = 0"
            " GROUP BY monday ORDER BY monday"
        ).fetchall()
        before, after = (
            _counted(
                connection.execute(
                    f"SELECT {_WEEK} AS monday, {name}, count(*) FROM sessions"
                    f" WHERE deleted = 0 AND {name} IS NOT NULL GROUP BY monday, {name}"
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


def change(journal: Journal, pain: Pain | None = None) -> Summary:
    """Return the change by session, of all or of those where the back hurt more at ``pain``.

    Below zero is less pain afterwards, here and below.
    """
    condition = "" if pain is None else "AND pain = ?"
    with journal.reading() as connection:
        rows = connection.execute(
            "SELECT after - before AS change, count(*) FROM sessions"
            f" WHERE deleted = 0 AND change IS NOT NULL {condition} GROUP BY change",
            () if pain is None else (pain.value,),
        )
        return _summary(dict(rows))


def changes_by_area(journal: Journal) -> Mapping[Area, Summary]:
    """Return the change in each area that was noted before and after a session."""
    with journal.reading() as connection:
        rows = connection.execute(
            "SELECT area, after - before AS change, count(*) FROM pains"
            " WHERE change IS NOT NULL GROUP BY area, change"
        )
        found = _counted(rows)
    return {area: _summary(found[area.value]) for area in Area if area.value in found}


def changes_by_side(journal: Journal) -> Mapping[Side, Summary]:
    """Return the change on each side, in each session between the worst of its areas."""
    with journal.reading() as connection:
        rows = connection.execute(
            "SELECT side, change, count(*) FROM ("
            " SELECT side, max(after) - max(before) AS change FROM pains"
            " WHERE side IS NOT NULL AND after - before IS NOT NULL GROUP BY session, side"
            ") GROUP BY side, change"
        )
        found = _counted(rows)
    return {side: _summary(found[side.value]) for side in Side if side.value in found}


def changes_by_point(journal: Journal) -> Mapping[tuple[str, Side], Summary]:
    """Return the change by session, over the sessions in which a point was done on a side.

    Most sessions hold most points, so these differ little, and must not be read as what one point
    does.
    """
    with journal.reading() as connection:
        rows = connection.execute(
            "SELECT point, side, change, count(*) FROM places WHERE change IS NOT NULL"
            " GROUP BY point, side, change"
        )
        found = _counted(((point, side), step, many) for point, side, step, many in rows)
    return {(point, Side(side)): _summary(counts) for (point, side), counts in found.items()}


def _counted(rows: Iterable[tuple[_Key, int, int]]) -> dict[_Key, dict[int, int]]:
    """Return how often each number occurs, for each key."""
    found: dict[_Key, dict[int, int]] = {}
    for key, number, many in rows:
        found.setdefault(key, {})[number] = many
    return found


def _summary(counts: Mapping[int, int]) -> Summary:
    return Summary(sum(counts.values()), usual(counts))
