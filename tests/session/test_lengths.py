"""Lengths are said in whole minutes."""

import pytest

from tsubo.session.lengths import minutes_words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "about 1 min"), (95, "about 2 min"), (1025, "about 17 min")]
)
def test_a_length_is_said_in_whole_minutes(seconds: float, words: str) -> None:
    assert minutes_words(seconds) == words
