"""Texts of a station are filled for a side."""

from tsubo.domain.atlas import Atlas
from tsubo.domain.side import Side


def test_a_text_names_the_side_it_is_said_for(atlas: Atlas) -> None:
    hand = atlas.texts["hand"]
    assert hand.say("Lay {this} down.", Side.LEFT) == "Lay your left hand down."
    assert hand.say("Lay {this} down.", Side.RIGHT) == "Lay your right hand down."


def test_the_left_hand_is_pressed_by_the_right_thumb(atlas: Atlas) -> None:
    assert atlas.texts["hand"].word("presser", Side.LEFT) == "Right thumb"
    assert atlas.texts["hand"].word("presser", Side.RIGHT) == "Left thumb"


def test_a_phrase_that_does_not_exist_is_nothing(atlas: Atlas) -> None:
    assert atlas.texts["hand"].word("tail", Side.LEFT) == ""
    assert atlas.texts["hand"].word("this", Side.MIDLINE) == ""
