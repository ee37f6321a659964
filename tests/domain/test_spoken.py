"""What is said: a sentence for each cue, and the words of the beat."""

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.side import Side
from tsubo.domain.spoken import breath, counted, sentence


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("ready", "Web of the hand. Shown."),
        ("find", "Your left hand. Shown."),
        ("switch", "Now your left hand. Shown."),
        ("press", "Shown. Turn clockwise."),
        ("stop", "Next stop. Clockwise."),
        ("clockwise", ""),
        ("counterclockwise", "Other way."),
        ("release", "Let go."),
        ("breathe", ""),
        ("rest", "Rest a moment."),
        ("end", "That is the end."),
        ("massage", "Shown."),
        ("focus", "Shown."),
        ("lean", "Shown."),
        ("hold", "Shown."),
        ("hold_on", ""),
        ("next", "Shown."),
        ("off", "Shown."),
    ],
)
def test_every_cue_has_its_sentence(atlas: Atlas, words: str, said: str) -> None:
    assert sentence(atlas.texts["hand"], words, "Shown.", Side.LEFT) == said


def test_circles_are_counted_in_words_up_to_the_most_there_can_be() -> None:
    assert [counted(number) for number in (1, 6, 12)] == ["One.", "Six.", "Twelve."]
    assert counted(13) == "13."


def test_the_two_halves_of_a_breath_are_told_apart() -> None:
    assert breath(True) != breath(False)
