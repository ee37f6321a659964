"""The close-up: the drawing, its marks, its named landmarks and the side that is shown."""

import pytest

from tests.session.walking import on_the_map, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.session.actions import ChoosePain, ChooseStation, ShowSide
from tsubo.session.parts.station import CloseupScreen
from tsubo.session.screen import Screen

LEFT, RIGHT, MIDLINE = Side.LEFT, Side.RIGHT, Side.MIDLINE


def closeup_of(screen: Screen) -> CloseupScreen:
    assert screen.closeup is not None
    return screen.closeup


def test_without_a_chosen_station_there_is_no_closeup(atlas: Atlas) -> None:
    screen = shown(on_the_map(atlas))
    assert (screen.closeup, screen.panel) == (None, None)


@pytest.mark.parametrize(
    ("side", "title", "flipped"),
    [(LEFT, "Back of your left hand", True), (RIGHT, "Back of your right hand", False)],
)
def test_a_hand_is_drawn_for_its_side(atlas: Atlas, side: Side, title: str, flipped: bool) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation("hand", side)))
    assert (closeup.title, closeup.picture.flipped, closeup.side) == (title, flipped, side)


def test_left_and_right_of_a_hand_are_mirror_images_with_all_their_words(atlas: Atlas) -> None:
    left = closeup_of(shown(on_the_map(atlas), ChooseStation("hand", LEFT)))
    right = closeup_of(shown(on_the_map(atlas), ChooseStation("hand", RIGHT)))
    for mine, yours in zip(left.callouts, right.callouts, strict=True):
        assert mine.words == yours.words
        assert mine.place == (-yours.place[0], yours.place[1])
        assert mine.label == (-yours.label[0], yours.label[1])


def test_a_hand_offers_left_and_right_always_in_the_same_order(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas, Pain.RIGHT), ChooseStation("hand")))
    assert [(c.value, c.words, c.chosen) for c in closeup.side_choices] == [
        (LEFT, "Your left hand", False),
        (RIGHT, "Your right hand", True),
    ]
    assert closeup.both_sides is None


def test_the_lower_back_shows_four_marks_in_pressing_order(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas, Pain.RIGHT), ChooseStation("lower_back")))
    assert [(mark.number, mark.point, mark.side) for mark in closeup.marks] == [
        (1, "bl28", RIGHT),
        (2, "bl28", LEFT),
        (3, "bl53", RIGHT),
        (4, "bl53", LEFT),
    ]
    assert closeup.both_sides == ("Your left", "Your right")
    assert closeup.side_choices == ()


def test_the_mark_that_was_pressed_is_the_chosen_one(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation("lower_back", RIGHT, "bl53")))
    chosen = [(mark.point, mark.side) for mark in closeup.marks if mark.chosen]
    assert chosen == [("bl53", RIGHT)]


def test_at_first_the_first_point_of_the_first_side_is_the_chosen_one(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas, Pain.RIGHT), ChooseStation("lower_back")))
    assert [(m.point, m.side) for m in closeup.marks if m.chosen] == [("bl28", RIGHT)]


def test_the_middle_has_one_mark_and_no_side_to_choose(atlas: Atlas) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation("belly")))
    assert [mark.side for mark in closeup.marks] == [MIDLINE]
    assert (closeup.side_choices, closeup.both_sides) == ((), None)
    assert closeup.locator[0][1]


def test_the_small_figure_shows_both_places_and_which_is_first(atlas: Atlas) -> None:
    screen = shown(on_the_map(atlas), ChooseStation("foot"), ChoosePain(Pain.RIGHT))
    first = [leads for _, leads in closeup_of(screen).locator]
    assert first == [False, True]


def test_looking_at_the_other_side_does_not_change_which_is_first(atlas: Atlas) -> None:
    screen = shown(on_the_map(atlas), ChooseStation("hand"), ShowSide(RIGHT))
    (mark,) = closeup_of(screen).marks
    assert (mark.side, mark.first, mark.name) == (
        RIGHT,
        False,
        "Web of the hand, LI4 Hegu, your right hand",
    )


@pytest.mark.parametrize("name", ["hand", "foot", "forearm", "lower_back", "knee", "belly"])
@pytest.mark.parametrize("side", Side)
def test_marks_and_named_landmarks_lie_within_the_drawing(
    atlas: Atlas, name: str, side: Side
) -> None:
    closeup = closeup_of(shown(on_the_map(atlas), ChooseStation(name, side)))
    left, top, width, height = closeup.picture.frame
    places = [place for mark in closeup.marks for place in mark.places]
    places += [callout.place for callout in closeup.callouts]
    places += [end for ruler in closeup.rulers for end in (ruler.start, ruler.end)]
    for x, y in places:
        assert left <= x <= left + width
        assert top <= y <= top + height


def test_a_ruler_has_its_words_and_its_fingers(atlas: Atlas) -> None:
    (ruler,) = closeup_of(shown(on_the_map(atlas), ChooseStation("forearm"))).rulers
    assert (ruler.fingers, ruler.words) == (4, "Four fingers\nreach stop 4")
