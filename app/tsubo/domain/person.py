"""A person who uses Tsubo here: a name, a colour, and the letters that stand for them.

Each has a folder of their own, known by an id and never by the name, so a name may be anything that
can be written.
"""

import unicodedata
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from tsubo.domain.words import tr

FIRST = "first"
"""The id of the person whose folder is the profile itself; whoever is alone is this person."""
LONGEST_NAME = 40
"""So many characters a name may have."""

_JOINER = "\u200d"
_JOINERS = ("\u200c", _JOINER)
"""What keeps letters apart or joins them, and is not seen itself."""
_SKIN_TONES = tuple(map(chr, range(0x1F3FB, 0x1F400)))
_FLAG_LETTERS = tuple(map(chr, range(0x1F1E6, 0x1F200)))
"""Two of them are one flag (Unicode Standard Annex 29)."""


class Tint(Enum):
    """The colour a person chose; the window knows how each looks."""

    TEAL = "teal"
    BLUE = "blue"
    VIOLET = "violet"
    ROSE = "rose"
    OCHRE = "ochre"
    GREEN = "green"


class Person(NamedTuple):
    """One of the people; ``id`` is ``FIRST`` or the name of their folder."""

    id: str
    name: str
    tint: Tint


class NameWrong(Enum):
    """Why a name cannot be taken."""

    EMPTY = "empty"
    LONG = "long"
    TAKEN = "taken"


def alone() -> Person:
    """Return the person who has this Tsubo to themselves and has not given a name."""
    return Person(FIRST, tr("Person 1"), Tint.TEAL)


def neat(name: str) -> str:
    """Return ``name`` as it is kept: composed, without control signs, with single blanks.

    Signs that are not seen go too, such as those that turn the order of letters round. Only those
    that join letters stay, as some scripts and many emoji need them.
    """
    plain = "".join(map(_plain, name))
    return " ".join(unicodedata.normalize("NFC", plain).split())


def name_wrong(name: str, others: Iterable[Person]) -> NameWrong | None:
    """Return why ``name`` cannot be taken beside ``others``, or None where it can.

    Small and capital letters make no difference: somebody has to tell the names apart aloud.
    """
    wanted = neat(name)
    if not any(unicodedata.category(sign)[0] in "LNPS" for sign in wanted):
        return NameWrong.EMPTY
    if len(wanted) > LONGEST_NAME:
        return NameWrong.LONG
    if any(same_name(wanted, other.name) for other in others):
        return NameWrong.TAKEN
    return None


def same_name(one: str, other: str) -> bool:
    """Say whether two names are one to whoever hears them."""
    return _folded(one) == _folded(other)


def next_tint(people: Iterable[Person]) -> Tint:
    """Return the colour that the fewest of ``people`` have, the earliest of those."""
    taken = [person.tint for person in people]
    return min(Tint, key=taken.count)


def initials(people: Iterable[Person]) -> dict[str, str]:
    """Return the one or two letters that stand for each of ``people``, by id; all differ.

    The first letter alone, where nobody else has it; else with the first letter in which the name
    differs from those others (Anna and Anton become An and At), or with a number.
    """
    known = list(people)
    letters = {person.id: _letters(person.name) for person in known}
    found: dict[str, str] = {}
    for number, person in enumerate(known, 1):
        own = letters[person.id]
        others = [
            letters[other.id]
            for other in known
            if other.id != person.id and _folded(letters[other.id][0]) == _folded(own[0])
        ]
        mark = _capital(own[0])
        if others:
            mark += _differing(own, others) or str(number)
        found[person.id] = mark if mark not in found.values() else f"{_capital(own[0])}{number}"
    return found


def _differing(own: list[str], others: list[list[str]]) -> str:
    """Return the first letter of ``own`` that none of ``others`` has in its place, or nothing."""
    for place, letter in enumerate(own[1:], 1):
        there = {_folded(other[place]) for other in others if len(other) > place}
        if letter.strip() and _folded(letter) not in there:
            return letter
    return ""


def _plain(sign: str) -> str:
    category = unicodedata.category(sign)
    if category == "Cf":
        return sign if sign in _JOINERS else ""
    return " " if category in ("Cc", "Cs", "Co", "Cn") else sign


def _letters(name: str) -> list[str]:
    """Return the letters of ``name``, each with the marks that stand on it.

    An emoji is one letter, with its skin tone and all that is joined to it, and so is a flag.
    """
    letters: list[str] = []
    for sign in name:
        if letters and _belongs_to(letters[-1], sign):
            letters[-1] += sign
        else:
            letters.append(sign)
    return letters or ["?"]


def _belongs_to(letter: str, sign: str) -> bool:
    """Say whether ``sign`` is seen as a part of ``letter`` before it."""
    if unicodedata.category(sign)[0] == "M" or sign in _JOINERS or sign in _SKIN_TONES:
        return True
    return letter.endswith(_JOINER) or (letter in _FLAG_LETTERS and sign in _FLAG_LETTERS)


def _capital(letter: str) -> str:
    capital = letter.upper()
    return capital if len(capital) == len(letter) else letter


def _folded(words: str) -> str:
    """Return ``words`` as whoever hears them takes them: without case, and without joiners."""
    heard = "".join(sign for sign in neat(words).casefold() if sign not in _JOINERS)
    return unicodedata.normalize("NFC", heard)
