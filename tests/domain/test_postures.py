"""Sitting, then standing, then lying; and words for each."""

import pytest

from tsubo.domain.postures import in_posture_order, moving_words, posture_reason, posture_words
from tsubo.domain.way import Posture

SITTING, STANDING, LYING = Posture.SITTING, Posture.STANDING, Posture.LYING


def test_places_are_sorted_by_posture_and_keep_their_order_within_it() -> None:
    places = [("a", LYING), ("b", SITTING), ("c", STANDING), ("d", SITTING), ("e", LYING)]
    assert in_posture_order(places) == ["b", "d", "c", "a", "e"]


def test_nothing_to_sort_is_nothing() -> None:
    nothing: list[tuple[str, Posture]] = []
    assert in_posture_order(nothing) == []


@pytest.mark.parametrize("words", [posture_reason, moving_words, posture_words])
def test_every_posture_has_words_of_its_own(words: object) -> None:
    assert callable(words)
    said = {words(posture) for posture in Posture}
    assert len(said) == len(Posture)
    assert all(said)


def test_the_words_say_what_to_do() -> None:
    assert moving_words(LYING) == "Take your time to lie down."
    assert posture_reason(LYING) == "Lying comes last, so that you get up from it only once."
