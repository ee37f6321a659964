"""Pages of words: the warning signs, the background, and what to do when something feels wrong."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A titled part of a page: paragraphs, then a list, and the marks of its sources."""

    title: str
    paragraphs: tuple[str, ...]
    items: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageText:
    """One page; ``agreement`` is the sentence to tick, where the page asks for one."""

    title: str
    lead: str
    passages: tuple[Passage, ...]
    agreement: str
