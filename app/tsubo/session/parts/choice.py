"""One of several exclusive choices."""

from typing import NamedTuple


class Choice(NamedTuple):
    """One of several exclusive choices, in order; ``first`` is the side that is pressed first."""

    value: object
    words: str
    chosen: bool
    first: bool = False
