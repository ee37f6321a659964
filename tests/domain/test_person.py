"""People have names in any script, and letters that tell them apart even in grey."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tsubo.domain.person import (
    FIRST,
    LONGEST_NAME,
    NameWrong,
    Person,
    Tint,
    alone,
    initials,
    name_wrong,
    neat,
    next_tint,
    same_name,
)


def people(*names: str) -> list[Person]:
    return [Person(str(number), name, Tint.TEAL) for number, name in enumerate(names)]


def test_who_is_alone_is_the_first_and_has_a_name_that_can_be_taken() -> None:
    assert alone().id == FIRST
    assert name_wrong(alone().name, ()) is None


@pytest.mark.parametrize(
    "name", ["Anna", "J", "Łucja Ñandú", "山田太郎", "أمينة", "Anna-Lena O'Neill", "☀", "Ann 2"]
)
def test_a_name_of_any_script_is_taken_as_it_is(name: str) -> None:
    assert name_wrong(name, ()) is None
    assert neat(name) == name


def test_blanks_and_control_signs_are_tidied() -> None:
    assert neat("  Anna \t Maria\n") == "Anna Maria"
    assert neat("An\x00na\ud800") == "An na"
    assert neat("A\u0308nne") == "Änne"


@pytest.mark.parametrize("turn", ["\u202e", "\u2067", "\u200f", "\ufeff", "\u2069"])
def test_signs_that_turn_the_order_of_letters_round_are_left_out(turn: str) -> None:
    assert neat(f"An{turn}na") == "Anna"
    assert same_name(f"Anna{turn}", "Anna")


def test_signs_that_join_letters_stay_but_make_no_other_name() -> None:
    assert neat("نی\u200cش") == "نی\u200cش"
    assert same_name("Anna\u200d", "Anna")


@pytest.mark.parametrize("name", ["", "   ", "\n\t", "\u200b", "\u200d\u200e", "\x00"])
def test_a_name_that_nobody_sees_is_empty(name: str) -> None:
    assert name_wrong(name, ()) is NameWrong.EMPTY


def test_forty_characters_are_a_name_and_one_more_is_not() -> None:
    assert name_wrong("x" * LONGEST_NAME, ()) is None
    assert name_wrong("x" * (LONGEST_NAME + 1), ()) is NameWrong.LONG
    assert name_wrong(" " * 50 + "x", ()) is None


@pytest.mark.parametrize("name", ["Anna", "anna", " ANNA ", "Bela"])
def test_a_name_that_sounds_like_another_is_taken(name: str) -> None:
    assert name_wrong(name, people("Anna", "Bela")) is NameWrong.TAKEN
    assert name_wrong(name + "x", people("Anna", "Bela")) is None


def test_names_are_compared_as_they_are_heard() -> None:
    assert same_name("STRASSE", "straße")
    assert not same_name("Anna", "Anne")


def test_the_colour_offered_is_one_that_nobody_has_while_there_is_one() -> None:
    known: list[Person] = []
    for number in range(len(Tint)):
        known.append(Person(str(number), str(number), next_tint(known)))
    assert {person.tint for person in known} == set(Tint)
    assert next_tint(known) is Tint.TEAL


def test_one_letter_stands_for_a_person_where_nobody_else_has_it() -> None:
    assert initials(people("anna", "Bela", "山田")) == {"0": "A", "1": "B", "2": "山"}
    assert initials(people("e\u0301va", "Eva")) == {"0": "E\u0301", "1": "E"}
    assert initials(people("ßeta")) == {"0": "ß"}


@pytest.mark.parametrize("whole", ["👨\u200d👩\u200d👧", "👋🏽", "🇯🇵", "❤\ufe0f", "1\ufe0f\u20e3"])
def test_what_is_seen_as_one_sign_stays_whole(whole: str) -> None:
    assert initials(people(f"{whole}x")) == {"0": whole}
    assert initials(people(f"Ann{whole}", "Ann☀")) == {"0": f"A{whole}", "1": "A☀"}


def test_people_with_the_same_first_letter_get_the_letter_in_which_they_differ() -> None:
    assert initials(people("Anna", "Anton")) == {"0": "An", "1": "At"}
    assert initials(people("Ann", "Anna")) == {"0": "A1", "1": "Aa"}
    assert initials(people("Anna Berg", "Anna Cohn"))["1"] == "AC"


@given(st.lists(st.text(min_size=1, max_size=6), min_size=1, max_size=8))
def test_no_two_people_have_the_same_letters(names: list[str]) -> None:
    known: list[Person] = []
    for name in names:
        if name_wrong(name, known) is None:
            known.append(Person(str(len(known)), neat(name), Tint.TEAL))
    found = initials(known)
    assert len(set(found.values())) == len(known)
    assert all(found.values())
