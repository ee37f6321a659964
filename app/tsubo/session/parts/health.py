"""What the Screen holds about health: the questions, what is held back, and what helps instead."""

from dataclasses import dataclass
from typing import NamedTuple

from tsubo.domain.health import Affected
from tsubo.session.parts.choice import Choice


class HelpRow(NamedTuple):
    """One help that remains; ``action`` is the session Action it leads to, or None."""

    id: str
    title: str
    detail: str
    action: object = None


@dataclass(frozen=True, slots=True)
class HeldPart:
    """Why a place is not for this person now, and what they can do instead.

    ``waits`` says that a professional's yes would open it. ``other`` says how it is on the other
    side. ``change`` are the words that lead to the answers.
    """

    waits: bool
    title: str
    reasons: tuple[str, ...]
    sources: str
    other: str
    instead: str
    help: tuple[HelpRow, ...]
    change: str


@dataclass(frozen=True, slots=True)
class InsteadScreen:
    """The page for somebody for whom nothing is left to press; ``breathe`` starts breathing."""

    title: str
    lead: str
    help: tuple[HelpRow, ...]
    why: str
    reasons: tuple[str, ...]
    change: str
    breathe: str
    breathe_time: str
    back: str


class PlaceChoice(NamedTuple):
    """A region on a side that a yes may be about."""

    place: Affected
    words: str
    told: bool


@dataclass(frozen=True, slots=True)
class Question:
    """The question of one caution with its answer, and what follows from it now.

    ``places`` and ``agreed`` are there only with a yes: regions to choose, and the words of a box
    for a professional's yes.
    """

    caution: str
    question: str
    explain: str
    choices: tuple[Choice, ...]
    places_title: str
    places: tuple[PlaceChoice, ...]
    agreed: str
    is_agreed: bool
    follows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Questions that fold under one title; ``summary`` says what was answered in it."""

    id: str
    title: str
    summary: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class HealthScreen:
    """The page of health: groups of questions, none required; ``forget`` is empty without any."""

    title: str
    lead: str
    outcome: str
    groups: tuple[QuestionGroup, ...]
    forget: str
    signs: str
    back: str


class SignBox(NamedTuple):
    """One warning sign to tick."""

    sign: str
    words: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class SignGroup:
    """Warning signs that need somebody equally soon."""

    title: str
    urgent: bool
    signs: tuple[SignBox, ...]
