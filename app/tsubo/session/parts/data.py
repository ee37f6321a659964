"""What the Screen holds of the page "Your data"."""

from dataclasses import dataclass
from typing import NamedTuple


class DataButton(NamedTuple):
    """A button with a line of what it does; ``asks`` is a wish or an errand, ``icon`` a name."""

    words: str
    asks: object
    explain: str = ""
    icon: str = ""


class DataCard(NamedTuple):
    """One card of the page: lines, perhaps a path, and buttons."""

    id: str
    title: str
    lines: tuple[str, ...]
    path: str = ""
    path_name: str = ""
    buttons: tuple[DataButton, ...] = ()


class OutcomePart(NamedTuple):
    """What the last errand came to; ``working`` says that it is not done yet."""

    good: bool
    working: bool
    title: str
    text: str
    buttons: tuple[DataButton, ...] = ()


class ErasePart(NamedTuple):
    """The way to delete everything, in two steps: the second is there where ``delete`` is.

    ``shared`` are the words of a box, empty without a shared folder.
    """

    title: str
    lead: str
    ask: DataButton | None
    gone: tuple[str, ...] = ()
    stays_title: str = ""
    stays: tuple[str, ...] = ()
    shared: str = ""
    shared_too: bool = False
    delete: DataButton | None = None
    keep: DataButton | None = None


class GonePart(NamedTuple):
    """What is told once everything is deleted, and the button that leads on."""

    left_title: str
    left: tuple[str, ...]
    stays_title: str
    stays: tuple[str, ...]
    go_on: str


@dataclass(frozen=True, slots=True)
class DataScreen:
    """The page: what is kept and where, taking it along, two computers, deleting."""

    title: str
    lead: str
    back: str
    outcome: OutcomePart | None = None
    cards: tuple[DataCard, ...] = ()
    erase: ErasePart | None = None
    gone: GonePart | None = None
