"""Sums say what was done and noted, each session once, and no more."""

from datetime import timedelta

from tests.domain.journaling import NOON, a_name, a_session
from tsubo.domain.journal import Answers, Ending, Entry, Outcome, Session, StepTaken, TooHard
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Noted
from tsubo.domain.journal_sums import DaySum, PlaceSum, Sums, summed
from tsubo.domain.side import Side

LEFT = Area.LOWER_BACK_LEFT
NOTHING = Answers()
DAY = NOON.date()


def sums(*pairs: tuple[Session, Answers]) -> Sums:
    return summed(Entry("a" * 32, session, answers) for session, answers in pairs)


def steps(*points: str, outcome: Outcome = Outcome.DONE) -> tuple[StepTaken, ...]:
    return tuple(
        StepTaken("lower_back", point, side, outcome, 60)
        for point in points
        for side in (Side.LEFT, Side.RIGHT)
    )


def test_nothing_comes_to_nothing() -> None:
    none = sums()
    assert (none.sessions, none.seconds, none.days, none.noted) == (0, 0, {}, ())


def test_sessions_of_one_day_are_added_up() -> None:
    found = sums(
        (a_session(), Answers({LEFT: 6}, {LEFT: 4})),
        (a_session(a_name(2)), Answers({LEFT: 6})),
        (a_session(a_name(3), started=NOON + timedelta(days=1)), NOTHING),
    )
    assert found.days == {
        DAY: DaySum(2, 300, {6: 2}, {4: 1}),
        DAY + timedelta(days=1): DaySum(1, 150, {}, {}),
    }
    assert found.noted == (Noted(DAY, 6, 4), Noted(DAY, 6, None))
    assert (found.sessions, found.seconds) == (3, 450)


def test_endings_answers_and_rises_are_counted() -> None:
    found = sums(
        (a_session(ending=Ending.STOPPED), Answers(too_hard=TooHard.NO, next_day=4)),
        (a_session(a_name(2)), Answers({LEFT: 3}, {LEFT: 5}, too_hard=TooHard.NO, next_day=4)),
        (a_session(a_name(3), ending=Ending.FELT_WRONG), Answers({LEFT: 3}, {LEFT: 4})),
    )
    assert found.endings == {Ending.STOPPED: 1, Ending.COMPLETE: 1, Ending.FELT_WRONG: 1}
    assert (found.too_hard, found.next_day, found.worse) == ({TooHard.NO: 2}, {4: 2}, 1)


def test_a_station_counts_once_a_session_whatever_was_done_there() -> None:
    session = a_session(steps=steps("bl28", "bl53"))
    skipped = a_session(a_name(2), steps=steps("bl28", outcome=Outcome.SKIPPED))
    assert sums((session, NOTHING), (skipped, NOTHING)).places == {"lower_back": PlaceSum(done=1)}


def test_the_lightest_pressure_left_stands_for_the_station() -> None:
    one = a_session(steps=steps("bl28", "bl53"), lowered={"bl28": 4, "bl53": 2})
    two = a_session(a_name(2), steps=steps("bl28"), lowered={"bl28": 4})
    hard = Answers(too_hard=TooHard.YES, too_hard_at=("bl28", "bl53"))
    found = sums((one, hard), (two, NOTHING))
    assert found.places == {"lower_back": PlaceSum(done=2, lowered=2, lightest=2, too_hard=1)}
    assert found.lowered == 2


def test_a_point_that_was_not_planned_keeps_its_own_name() -> None:
    found = sums((a_session(steps=()), Answers(too_hard_at=("old",))))
    assert found.places == {"old": PlaceSum(too_hard=1)}
