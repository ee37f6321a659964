"""What the Screen holds about Tsubo itself."""

from dataclasses import dataclass
from typing import NamedTuple

from tsubo.session.parts.pages import Block


class LicenceRow(NamedTuple):
    """One part of Tsubo, and the text of its licence to unfold."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class AboutScreen:
    """The page about Tsubo; ``check`` and ``folder`` are the words of its buttons."""

    title: str
    lead: str
    blocks: tuple[Block, ...]
    check: str
    folder: str
    licences: str
    rows: tuple[LicenceRow, ...]
    back: str
