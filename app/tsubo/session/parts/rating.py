"""What the Screen holds of the numbers a person gives: scales of pain, too hard or not, a note."""

from dataclasses import dataclass
from typing import NamedTuple

from tsubo.domain.journal_areas import Area
from tsubo.session.journal_wishes import When
from tsubo.session.parts.choice import Choice


class Scale(NamedTuple):
    """A scale from 0 to 10, said to a screen reader as ``name``.

    ``given`` is the number chosen, marked with ``word``; ``other`` one to compare it with, which
    has a dashed border and ``other_word``.
    """

    when: When
    area: Area
    title: str
    name: str
    given: int | None
    word: str
    other: int | None = None
    other_word: str = ""


class Worse(NamedTuple):
    """What to do where pain rose: a title, words, and a button to the warning signs."""

    title: str
    words: str
    signs: str


@dataclass(frozen=True, slots=True)
class RatingPart:
    """What is asked about one session; parts without words are left out.

    ``places`` are the points of the session, where any was too hard; ``lighter`` says what follows.
    """

    scales: tuple[Scale, ...]
    lowest: str
    highest: str
    worse: Worse | None = None
    too_hard: str = ""
    choices: tuple[Choice, ...] = ()
    where: str = ""
    places: tuple[Choice, ...] = ()
    note_title: str = ""
    note: str = ""
    note_hint: str = ""
    lighter: str = ""


@dataclass(frozen=True, slots=True)
class BeforeScreen:
    """The page before a session."""

    title: str
    lead: str
    rating: RatingPart
    start: str
    kept: str
    back: str
    bare: str = ""


@dataclass(frozen=True, slots=True)
class AfterPart:
    """What is asked on the finished page, beside what was done."""

    title: str
    lead: str
    rating: RatingPart
    save: str
    skip: str
    kept: str
