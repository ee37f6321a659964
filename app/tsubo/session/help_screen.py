"""The help, as part of the Screen."""

from tsubo.domain.manual import START, Manual, Topic, sections_with
from tsubo.domain.words import tr, tr_many
from tsubo.session.parts.help import (
    ContentsPart,
    ContentsSection,
    HelpScreen,
    TopicPart,
    TopicRow,
)
from tsubo.session.reading import Reading
from tsubo.session.state import State

OF_THIS_COMPUTER = ("no-voice", "something-wrong")
"""The topics from which the look at this computer is one press away."""


def help_screen(state: State) -> HelpScreen:
    """Return the help; before the manual was read there is only its frame."""
    reading = state.reading or Reading()
    manual = reading.manual
    return HelpScreen(
        title=tr("Help"),
        leave=tr("Leave the help"),
        back=tr("The page before"),
        on=tr("On again"),
        may_go_back=reading.at > 0,
        may_go_on=reading.at < len(reading.trail) - 1,
        contents=None if manual is None else _contents(manual, reading),
        topic=None if manual is None else _topic(manual, reading),
        problem=reading.problem,
        check=tr("Check this computer") if reading.now.name in OF_THIS_COMPUTER else "",
    )


def _contents(manual: Manual, reading: Reading) -> ContentsPart:
    sections = sections_with(manual, reading.search)
    count = sum(len(section.topics) for section in sections)
    found = ""
    if reading.search.strip():
        found = tr_many("{count} page holds this.", "{count} pages hold this.", count)
        if not count:
            found = tr("No page holds this. Try another word.")
    return ContentsPart(
        title=tr("Contents"),
        search=reading.search,
        hint=tr("Search the help"),
        clear=tr("Clear the search"),
        found=found,
        sections=tuple(
            ContentsSection(
                section.title,
                tuple(
                    _row(manual.topics[name], chosen=name == reading.now.name)
                    for name in section.topics
                ),
            )
            for section in sections
        ),
    )


def _row(topic: Topic, *, chosen: bool) -> TopicRow:
    spoken = tr("{title}, open", title=topic.title) if chosen else topic.title
    return TopicRow(topic.name, topic.title, spoken, chosen)


def _topic(manual: Manual, reading: Reading) -> TopicPart:
    """Return what is in front; where a topic is missing, the contents and a sentence."""
    wanted = reading.now
    topic = manual.topics.get(wanted.name)
    text = "" if topic is None else topic.text
    if topic is None:
        topic = manual.topics[START]
        missing = tr("The page “{name}” is missing. Installing Tsubo again brings it back.")
        text = f"{missing.format(name=wanted.name)}\n\n{topic.text}"
    return TopicPart(topic.name, topic.title, text, manual.folder, wanted.heading, reading.at)
