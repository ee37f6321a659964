"""Sitting, then standing, then lying; and words for each."""

import pytest

from tsubo.domain.postures import (
    in_posture_order,
    move_seconds,
    moving_words,
    posture_reason,
    posture_words,
)
from tsubo.domain.way import Posture

SITTING, STANDING, LYING = Posture.SITTING, Posture.STANDING, Posture.LYING


def test_places_are_sorted_by_posture_and_keep_their_order_within_it() -> None:
    places = [("a", LYING), ("b", SITTING), ("c", STANDING), ("d", SITTING), ("e", LYING)]
    assert in_posture_order(places) == ["b", "d", "c", "a", "e"]


def test_nothing_to_sort_is_nothing() -> None:
    nothing: list[tuple[str, Posture]] = []
    assert in_posture_order(nothing) == []


def test_getting_down_to_the_floor_and_up_again_has_the_most_time() -> None:
    assert move_seconds(LYING, LYING) == 0
    assert move_seconds(SITTING, STANDING) == move_seconds(STANDING, SITTING) > 0
    assert move_seconds(SITTING, LYING) == move_seconds(LYING, STANDING)
    assert move_seconds(SITTING, LYING) >= 2 * move_seconds(SITTING, STANDING)


@pytest.mark.parametrize("words", [posture_reason, moving_words, posture_words])
def test_every_posture_has_words_of_its_own(words: object) -> None:
    assert callable(words)
    said = {words(posture) for posture in Posture}
    assert len(said) == len(Posture)
    assert all(said)


def test_the_words_say_what_to_do() -> None:
    assert moving_words(LYING) == "Take your time to lie down."
    assert posture_reason(LYING) == "Lying comes last, so that you get up from it only once."
