"""What a session's entry tells of itself."""

import pytest

from tests.domain.journaling import a_session
from tsubo.domain.journal import Answers, Outcome, much_worse
from tsubo.domain.journal_areas import Area

LEFT, RIGHT, WHOLE = Area.LOWER_BACK_LEFT, Area.LOWER_BACK_RIGHT, Area.WHOLE


def test_only_steps_pressed_to_their_end_are_done() -> None:
    session = a_session()
    assert [step.outcome for step in session.steps] == [Outcome.DONE, Outcome.SKIPPED]
    assert session.done == session.steps[:1]


@pytest.mark.parametrize(
    ("before", "after", "worst"),
    [
        ({}, {}, (None, None)),
        ({WHOLE: 6}, {WHOLE: 4}, (6, 4)),
        ({LEFT: 6, RIGHT: 3}, {LEFT: 2, RIGHT: 4}, (6, 4)),
        # The right was noted only once, so it is not compared.
        ({LEFT: 6, RIGHT: 9}, {LEFT: 5}, (6, 5)),
        ({LEFT: 6}, {RIGHT: 5}, (6, None)),
        ({LEFT: 0}, {}, (0, None)),
        ({}, {LEFT: 2, RIGHT: 5}, (None, 5)),
    ],
)
def test_the_worst_is_compared_over_areas_noted_both_times(
    before: dict[Area, int], after: dict[Area, int], worst: tuple[int | None, int | None]
) -> None:
    assert Answers(before, after).worst == worst


@pytest.mark.parametrize(
    ("answers", "worse"),
    [
        (Answers(), False),
        (Answers({LEFT: 3}, {LEFT: 4}), False),
        (Answers({LEFT: 3}, {LEFT: 5}), True),
        # One area counts, even when another is worse still and unchanged.
        (Answers({LEFT: 3, RIGHT: 8}, {LEFT: 5, RIGHT: 8}), True),
        (Answers({LEFT: 3}, {RIGHT: 9}), False),
        (Answers({LEFT: 3}, {}, next_day=4), False),
        (Answers({LEFT: 3}, {}, next_day=5), True),
        (Answers({}, {}, next_day=9), False),
    ],
)
def test_two_steps_more_are_much_worse(answers: Answers, worse: bool) -> None:
    assert much_worse(answers) == worse


def test_areas_are_those_noted_before_or_after_each_once() -> None:
    assert Answers({RIGHT: 9, LEFT: 6}, {LEFT: 5, WHOLE: 1}).areas == tuple(
        area for area in Area if area in (LEFT, RIGHT, WHOLE)
    )
