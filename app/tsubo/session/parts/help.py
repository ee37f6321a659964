"""What the Screen holds of the help: the contents, the topic in front, and the ways through."""

from typing import NamedTuple


class TopicRow(NamedTuple):
    """One topic in the contents; ``spoken`` is what a screen reader says."""

    name: str
    title: str
    spoken: str
    chosen: bool


class ContentsSection(NamedTuple):
    """Some topics under their title."""

    title: str
    rows: tuple[TopicRow, ...]


class ContentsPart(NamedTuple):
    """The contents, or what is left of them by a search; ``found`` says what the search gave."""

    title: str
    search: str
    hint: str
    clear: str
    found: str
    sections: tuple[ContentsSection, ...]


class TopicPart(NamedTuple):
    """The topic in front, in Markdown; ``folder`` is where its pictures lie.

    ``heading`` is where to begin, as a link names it, or empty; ``place`` tells visits apart.
    """

    name: str
    title: str
    text: str
    folder: str
    heading: str
    place: int


class HelpScreen(NamedTuple):
    """The help. ``contents`` and ``topic`` are None until they were read; ``problem`` says why.

    ``check`` leads to the look at this computer, where the topic speaks of it; else it is empty.
    """

    title: str
    leave: str
    back: str
    on: str
    may_go_back: bool
    may_go_on: bool
    contents: ContentsPart | None
    topic: TopicPart | None
    problem: str
    check: str = ""
