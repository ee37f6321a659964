"""One of several exclusive choices."""

from typing import NamedTuple


class Choice(NamedTuple):
    """One of several exclusive choices, in order."""

    value: object
    words: str
    chosen: bool
