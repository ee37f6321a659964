"""One of several exclusive choices."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several exclusive choices, in order."""

    value: object
    words: str
    chosen: bool
