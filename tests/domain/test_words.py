"""Sentences that code builds go through one catalogue."""

from collections.abc import Iterator
from gettext import NullTranslations

import pytest

from tsubo.domain.words import plain, tr, tr_many, use_catalogue


class Shouting(NullTranslations):
    def gettext(self, message: str) -> str:
        return message.upper()

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return (msgid1 if n == 1 else msgid2).replace("circle", "CIRCLE")


@pytest.fixture
def shouting() -> Iterator[None]:
    """Use a catalogue that can be told apart, for one test."""
    use_catalogue(Shouting())
    yield
    use_catalogue(NullTranslations())


def test_without_a_catalogue_a_sentence_stays_as_it_is() -> None:
    assert tr("Let go") == "Let go"


def test_a_counted_sentence_has_its_number_and_its_form() -> None:
    assert tr_many("{count} circle", "{count} circles", 1) == "1 circle"
    assert tr_many("{count} circle", "{count} circles", 6) == "6 circles"


def test_values_take_their_places_in_a_sentence() -> None:
    assert tr("{file} is in {folder}", file="a", folder="b") == "a is in b"
    assert tr_many("{count} line of {file}", "{count} lines of {file}", 2, file="a") == (
        "2 lines of a"
    )


def test_without_values_the_braces_stay_for_later() -> None:
    assert tr("{file} is written") == "{file} is written"


def test_a_catalogue_gives_all_later_words(shouting: None) -> None:
    assert tr("Let go") == "LET GO"
    assert tr_many("{count} circle", "{count} circles", 2) == "2 CIRCLEs"


def test_strong_words_are_said_without_their_marks() -> None:
    assert plain("**Not if** you are **pregnant**") == "Not if you are pregnant"
