"""The manual: its contents, and what is left of them by a search."""

import pytest

from tsubo.domain.manual import Manual, Section, Topic, sections_with

TOPICS = (
    Topic("keys", "Keys", "# Keys\n\nSpace pauses."),
    Topic("sound", "No voice", "# No voice\n\nIs sound on? Press **Try it**."),
    Topic("evidence", "What is known", "# What is known\n\nLittle."),
)
SECTIONS = (Section("Look it up", ("keys", "sound")), Section("Background", ("evidence",)))
MANUAL = Manual("/help", SECTIONS, {topic.name: topic for topic in TOPICS})


@pytest.mark.parametrize("search", ["", "   "])
def test_without_words_the_contents_are_whole(search: str) -> None:
    assert sections_with(MANUAL, search) == SECTIONS


def test_a_word_is_found_in_titles_and_in_the_text() -> None:
    assert sections_with(MANUAL, "KEYS") == (Section("Look it up", ("keys",)),)
    assert sections_with(MANUAL, "try") == (Section("Look it up", ("sound",)),)


def test_every_word_has_to_be_there_in_any_order() -> None:
    assert sections_with(MANUAL, "on voice") == (Section("Look it up", ("sound",)),)
    assert sections_with(MANUAL, "voice pauses") == ()
