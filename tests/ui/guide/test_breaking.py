"""Breaking a sentence where a reader would pause."""

from hypothesis import given
from hypothesis import strategies as st

from tsubo.ui.guide.breaking import two_lines


def advance(words: str) -> float:
    return float(len(words))


def test_words_that_fit_stay_on_one_line() -> None:
    assert two_lines("Let go.", 20, advance) == "Let go."


def test_a_break_goes_after_the_sentence() -> None:
    words = "Towards the finger bone. Breathe evenly."
    assert two_lines(words, 36, advance) == "Towards the finger bone.\nBreathe evenly."


def test_a_break_goes_after_the_comma() -> None:
    words = "Press with your left thumb, just as gently."
    assert two_lines(words, 38, advance) == "Press with your left thumb,\njust as gently."


def test_without_a_pause_the_lines_are_even() -> None:
    assert two_lines("aaaa bbbb cccc dddd", 14, advance) == "aaaa bbbb\ncccc dddd"


def test_what_needs_three_lines_is_left_to_the_label() -> None:
    words = "one two three four five six"
    assert two_lines(words, 9, advance) == words


@given(st.text(alphabet="ab .,", max_size=60), st.integers(5, 40))
def test_no_word_is_lost_and_each_line_fits(words: str, width: int) -> None:
    broken = two_lines(words, width, advance)
    assert broken.replace("\n", " ") == words
    if "\n" in broken:
        assert all(len(line) <= width for line in broken.split("\n"))
