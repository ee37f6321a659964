"""What Tsubo is made of: each part of others, with its licence and that licence's text."""

from typing import NamedTuple


class Licensed(NamedTuple):
    """One part; ``text`` is what its licence says, "" where none came with it."""

    name: str
    version: str
    licence: str
    text: str = ""
