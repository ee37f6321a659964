"""Pages of words: the warning signs, the background, and what to do when something feels wrong."""

from typing import NamedTuple


class Passage(NamedTuple):
    """A titled part of a page: paragraphs, then a list, and the marks of its sources."""

    title: str
    paragraphs: tuple[str, ...]
    items: tuple[str, ...]
    sources: tuple[str, ...]


class PageText(NamedTuple):
    """One page; ``agreement`` is the sentence to tick, where the page asks for one."""

    title: str
    lead: str
    passages: tuple[Passage, ...]
    agreement: str
