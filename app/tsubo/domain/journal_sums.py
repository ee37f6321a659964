"""Sums over many sessions: how they ended, what was pressed and was too hard, pain by day.

They say what the person did and noted, for a page to take along; no cause can be read from them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from tsubo.domain.journal import Ending, Entry, TooHard, much_worse
from tsubo.domain.journal_numbers import Noted


class PlaceSum(NamedTuple):
    """One station: in how many sessions it was done, pressed more lightly, and too hard.

    ``lightest`` is the lowest highest pressure (0 to 10) that was left there, if any was lowered.
    """

    done: int = 0
    lowered: int = 0
    lightest: int | None = None
    too_hard: int = 0


class DaySum(NamedTuple):
    """One day: its sessions, their seconds, and how often each worst pain was noted."""

    sessions: int
    seconds: int
    before: Mapping[int, int]
    after: Mapping[int, int]


class Sums(NamedTuple):
    """What some sessions come to; ``worse`` counts those after which pain had risen much.

    ``days`` and ``noted`` are in order; ``next_day`` says how often each pain was noted the day
    after. ``places`` are by station, in the order in which they were first met.
    """

    days: Mapping[date, DaySum]
    noted: tuple[Noted, ...]
    endings: Mapping[Ending, int]
    places: Mapping[str, PlaceSum]
    lowered: int
    too_hard: Mapping[TooHard, int]
    next_day: Mapping[int, int]
    worse: int

    @property
    def sessions(self) -> int:
        """How many sessions there are."""
        return sum(self.endings.values())

    @property
    def seconds(self) -> int:
        """The seconds really gone through."""
        return sum(day.seconds for day in self.days.values())


def summed(entries: Iterable[Entry]) -> Sums:
    """Return the sums of ``entries``, which come in order and are gone through once."""
    days: dict[date, DaySum] = {}
    noted: list[Noted] = []
    endings: Counter[Ending] = Counter()
    places: dict[str, PlaceSum] = {}
    too_hard: Counter[TooHard] = Counter()
    next_day: Counter[int] = Counter()
    lowered = worse = 0
    for entry in entries:
        session, answers = entry.session, entry.answers
        day = session.started.date()
        before, after = answers.worst
        if before is not None or after is not None:
            noted.append(Noted(day, before, after))
        days[day] = _with(days.get(day), session.spent, before, after)
        endings[session.ending] += 1
        if answers.too_hard is not None:
            too_hard[answers.too_hard] += 1
        if answers.next_day is not None:
            next_day[answers.next_day] += 1
        lowered += bool(session.lowered)
        worse += much_worse(answers)
        _add_places(places, entry)
    return Sums(days, tuple(noted), endings, places, lowered, too_hard, next_day, worse)


def _with(day: DaySum | None, seconds: int, before: int | None, after: int | None) -> DaySum:
    sums = day or DaySum(0, 0, Counter(), Counter())
    pains = (Counter(sums.before), Counter(sums.after))
    for counter, pain in zip(pains, (before, after), strict=True):
        if pain is not None:
            counter[pain] += 1
    return DaySum(sums.sessions + 1, sums.seconds + seconds, *pains)


def _add_places(places: dict[str, PlaceSum], entry: Entry) -> None:
    """Count each station of a session once, whatever sides and points of it were done."""
    session = entry.session
    stations = {step.point: step.station for step in session.steps}
    for name in dict.fromkeys(step.station for step in session.done):
        known = places.get(name, PlaceSum())
        places[name] = known._replace(done=known.done + 1)
    caps: dict[str, int] = {}
    for point, cap in session.lowered.items():
        name = stations.get(point, point)
        caps[name] = min(cap, caps.get(name, cap))
    for name, cap in caps.items():
        known = places.get(name, PlaceSum())
        lightest = cap if known.lightest is None else min(cap, known.lightest)
        places[name] = known._replace(lowered=known.lowered + 1, lightest=lightest)
    for name in {stations.get(point, point) for point in entry.answers.too_hard_at}:
        known = places.get(name, PlaceSum())
        places[name] = known._replace(too_hard=known.too_hard + 1)
