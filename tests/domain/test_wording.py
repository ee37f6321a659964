"""Which sentence a cue has, shown and said."""

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import NO_HABITS, Habits
from tsubo.domain.pain import Pain
from tsubo.domain.plan import Step, plan
from tsubo.domain.preferences import Preferences
from tsubo.domain.way import Posture
from tsubo.domain.wording import said, shown


def step_of(atlas: Atlas, only: str, habits: Habits = NO_HABITS, helper: bool = False) -> Step:
    return plan(atlas, Pain.LEFT, Preferences(helper=helper), only, habits).steps[0]


def test_a_step_speaks_in_the_words_of_its_way(atlas: Atlas) -> None:
    heel = step_of(atlas, "foot", Habits(ways={"foot": "heel"}))
    assert shown(atlas, heel, "find") == "Rest your right heel in the groove before the bones meet."
    assert said(atlas, heel, "massage") == "Stroke your left foot softly with the other sole."


def test_a_helper_hears_whose_side_it_is(atlas: Atlas) -> None:
    helped = step_of(atlas, "hand", helper=True)
    assert shown(atlas, helped, "ready") == "Sit facing them. Rest their left hand on a table."
    assert said(atlas, helped, "find").startswith("Their left hand. ")


def test_where_the_person_moves_that_is_said_first(atlas: Atlas) -> None:
    belly = step_of(atlas, "belly")
    words = "Lie on your back, knees bent, feet down."
    assert said(atlas, belly, "ready") == f"Below the navel. {words}"
    assert said(atlas, belly, "ready", Posture.LYING) == (
        f"Below the navel. Take your time to lie down. {words}"
    )
    assert shown(atlas, belly, "ready") == words


@pytest.mark.parametrize(("only", "point"), [("bl28", "bl28"), ("bl53", "bl53")])
def test_somebody_new_hears_how_to_find_just_this_point(
    atlas: Atlas, only: str, point: str
) -> None:
    step = step_of(atlas, only)
    words = said(atlas, step, "first_find")
    assert words == " ".join(("Your left side.", *atlas.texts["lower_back"].first_find[point]))
    assert shown(atlas, step, "first_find") == shown(atlas, step, "find")


@pytest.mark.parametrize("words", ["press", "lean"])
def test_a_lighter_cap_is_said_where_pressing_begins(atlas: Atlas, words: str) -> None:
    usual, eased = step_of(atlas, "hand"), step_of(atlas, "hand", Habits(eased={"li4": 2}))
    assert shown(atlas, eased, words) == shown(atlas, usual, words)
    assert "Lighter here: never above 2 of 10." in said(atlas, eased, words)
    assert shown(atlas, eased, "find") == shown(atlas, usual, "find")


def test_leaning_and_leaving_have_no_talk_of_circles(atlas: Atlas) -> None:
    ball = step_of(atlas, "lower_back", Habits(ways={"lower_back": "ball_wall"}))
    assert said(atlas, ball, "lean") == "Lean lightly, knees soft. Never on the spine."
    assert said(atlas, ball, "off") == "Step away from the wall. Let your arms hang."
    assert said(atlas, ball, "hold") == "Stay there. Breathe evenly."
    assert said(atlas, ball, "hold_on") == ""
