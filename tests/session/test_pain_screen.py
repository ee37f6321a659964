"""The page on which pain is drawn says what is marked, what follows, and asks what it must."""

import pytest

from tests.session.walking import on_the_map, part_of, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.journal_areas import Area
from tsubo.domain.pain import Pain
from tsubo.session.actions import Action, ChoosePain, Turn
from tsubo.session.drawing_actions import AnswerSign, ChooseArea, MarkPain
from tsubo.session.parts.pain import AreaPart, PainScreen

LEFT, RIGHT, MIDDLE = Area.LOWER_BACK_LEFT, Area.LOWER_BACK_RIGHT, Area.LOWER_BACK_MIDLINE
CALF, OTHER_CALF = Area.CALF_LEFT, Area.CALF_RIGHT


def page(atlas: Atlas, *actions: Action) -> PainScreen:
    screen = shown(on_the_map(atlas, Pain.UNSURE), Turn.PAIN, *actions)
    return part_of(screen, PainScreen)


def part(screen: PainScreen, area: Area) -> AreaPart:
    return next(row for row in screen.areas if row.area is area)


def test_an_area_is_named_with_its_side_and_intensity(atlas: Atlas) -> None:
    screen = page(atlas, MarkPain(LEFT, 6))
    marked = part(screen, LEFT)
    assert (marked.name, marked.said, marked.intensity) == ("Your left lower back", "6 of 10", 6)
    assert part(screen, RIGHT).said == "not marked"
    assert len(screen.areas) == len(Area) - 1


def test_your_left_is_at_the_left_of_the_picture(atlas: Atlas) -> None:
    screen = page(atlas)
    assert all(x < 0 for x, _ in part(screen, LEFT).corners)
    assert all(x > 0 for x, _ in part(screen, RIGHT).corners)


def test_the_scale_is_about_the_place_that_is_chosen(atlas: Atlas) -> None:
    screen = page(atlas, MarkPain(LEFT, 6), ChooseArea(RIGHT))
    assert screen.scale == "How strong is it? **Your right lower back**"
    assert screen.strength == 0
    assert page(atlas, MarkPain(None, 7)).strength == 7


@pytest.mark.parametrize(
    ("marks", "said"),
    [
        ({}, "Nothing is marked yet."),
        (
            {LEFT: 6, MIDDLE: 2},
            "worse on your left.** Added up: your left 6, middle 2, your right 0.",
        ),
        ({RIGHT: 6}, "worse on your right.**"),
        ({LEFT: 1, MIDDLE: 2}, "worse in the middle.**"),
        ({LEFT: 3, RIGHT: 3}, "no side is worse.**"),
    ],
)
def test_what_follows_is_said_with_its_reason(
    atlas: Atlas, marks: dict[Area, int], said: str
) -> None:
    actions = [MarkPain(area, value) for area, value in marks.items()]
    assert said in page(atlas, *actions).verdict


def test_overruling_is_said(atlas: Atlas) -> None:
    assert page(atlas, MarkPain(LEFT, 6)).overruled == ""
    said = page(atlas, MarkPain(LEFT, 6), ChoosePain(Pain.RIGHT))
    assert said.overruled
    assert [choice.value for choice in said.choices if choice.chosen] == [Pain.RIGHT]
    assert page(atlas, ChoosePain(Pain.RIGHT)).overruled == ""


def test_a_red_flag_place_is_asked_about_in_the_words_of_the_warning_signs(atlas: Atlas) -> None:
    (sign,) = page(atlas, MarkPain(CALF, 1)).signs
    assert (sign.sign, sign.present, sign.absent) == ("one_calf", "Yes", "No")
    assert sign.words in atlas.pages["safety"].passages[1].items
    both = page(atlas, MarkPain(CALF, 1), MarkPain(OTHER_CALF, 1)).signs
    assert [row.sign for row in both] == ["both_legs", "one_calf"]


def test_a_no_is_not_asked_again_today(atlas: Atlas) -> None:
    no = AnswerSign("one_calf", present=False)
    assert page(atlas, MarkPain(CALF, 1), no, MarkPain(CALF, 0), MarkPain(CALF, 4)).signs == ()


def test_a_yes_stays_in_sight_with_ways_to_act_and_to_take_it_back(atlas: Atlas) -> None:
    yes = AnswerSign("one_calf", present=True)
    (sign,) = page(atlas, MarkPain(CALF, 1), yes, Turn.LEAVE, MarkPain(CALF, 0)).signs
    assert "do not press" in sign.title
    assert (sign.present, sign.absent) == ("See what to do", "No, it is not so")


def test_only_a_drawing_can_be_forgotten(atlas: Atlas) -> None:
    assert page(atlas).forget == ""
    assert page(atlas, MarkPain(CALF, 1)).forget == "Forget the drawing"
