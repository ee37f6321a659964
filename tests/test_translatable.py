"""Sentences that a person may read in the window can be given in their language.

Left in English on purpose are the sentences of the command line and those that ``tsubo check`` says
to who writes data (decision 11).
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import pytest

import tsubo

PACKAGE = Path(tsubo.__file__).parent
WINDOW = ("domain", "session", "storage", "ui", "output", "desktop")
"""The floors whose sentences reach the window."""
ERRORS = {"DataError", "JournalError", "PeopleError", "VoiceError"}
"""What is raised with a sentence that the window may show."""
FOR_WHO_WRITES_DATA = {"storage/checking.py"}


class Call(NamedTuple):
    """One call in the source: where it stands, and what it is given."""

    place: str
    words: list[ast.expr]
    values: set[str]


def calls(floor: str, *names: str) -> Iterator[Call]:
    """Yield each call of a function or class that is called so."""
    for file in sorted((PACKAGE / floor).rglob("*.py")):
        short = file.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(file.read_bytes())):
            match node:
                case ast.Call(func=ast.Name(id=name), args=words) if name in names:
                    values = {keyword.arg for keyword in node.keywords if keyword.arg}
                    yield Call(f"{short}:{node.lineno}", words, values)


def translated(floor: str) -> Iterator[Call]:
    """Yield each call of ``tr`` and ``tr_many``, without the number of the latter."""
    yield from calls(floor, "tr")
    for call in calls(floor, "tr_many"):
        yield Call(call.place, call.words[:2], call.values | {"count"})


def has_words(node: ast.expr) -> bool:
    """Say whether letters stand in a string, or in one that is put together."""
    match node:
        case ast.Constant(value=str(text)):
            return any(letter.isalpha() for letter in text)
        case ast.JoinedStr(values=parts):
            return any(has_words(part) for part in parts)
    return False


def places_in(node: ast.expr) -> set[str]:
    """Return the names in the braces of a sentence."""
    assert isinstance(node, ast.Constant)
    return {name for _, name, _, _ in Formatter().parse(str(node.value)) if name}


@pytest.mark.parametrize("floor", [*WINDOW, "commands"])
def test_what_is_translated_stands_as_it_is_in_the_source(floor: str) -> None:
    """A catalogue is made by reading the source; a sentence that is put together is not found."""
    built = [
        call.place
        for call in translated(floor)
        if not all(isinstance(words, ast.Constant) for words in call.words)
    ]
    assert built == []


@pytest.mark.parametrize("floor", WINDOW)
def test_no_error_brings_a_sentence_in_english_alone(floor: str) -> None:
    english = [
        call.place
        for call in calls(floor, *ERRORS)
        if call.place.split(":")[0] not in FOR_WHO_WRITES_DATA and any(map(has_words, call.words))
    ]
    assert english == []


@pytest.mark.parametrize("floor", [*WINDOW, "commands"])
def test_what_a_sentence_is_given_is_what_it_asks_for(floor: str) -> None:
    """One form of a counted sentence may leave something out: "one circle" needs no number."""
    wrong = [
        call.place
        for call in translated(floor)
        if call.values and call.values != set().union(*map(places_in, call.words))
    ]
    assert wrong == []
