"""The manual: the help pages as topics, in sections, and looking for words in them."""

from collections.abc import Mapping
from typing import NamedTuple

START = "index"
"""The topic that holds the contents."""


class Topic(NamedTuple):
    """One help page: its name (the file's, without its ending), title, and words in Markdown."""

    name: str
    title: str
    text: str


class Section(NamedTuple):
    """Some topics under one title, by their names, as the contents list them."""

    title: str
    topics: tuple[str, ...]


class Manual(NamedTuple):
    """All topics by their names, and the order of the contents.

    ``folder`` is the path against which the topics name their pictures and each other.
    """

    folder: str
    sections: tuple[Section, ...]
    topics: Mapping[str, Topic]


def sections_with(manual: Manual, search: str) -> tuple[Section, ...]:
    """Return the contents with only those topics that hold every word of ``search``.

    Upper and lower case are the same; a section without such a topic is left out. Without words
    these are the whole contents.
    """
    words = search.casefold().split()
    found = (
        Section(section.title, tuple(t for t in section.topics if _holds(manual.topics[t], words)))
        for section in manual.sections
    )
    return tuple(section for section in found if section.topics)


def _holds(topic: Topic, words: list[str]) -> bool:
    text = f"{topic.title}\n{topic.text}".casefold()
    return all(word in text for word in words)
