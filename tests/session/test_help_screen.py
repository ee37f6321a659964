"""The help as it is shown: contents, the topic in front, and what is said when it is missing."""

from tests.session.walking import on_the_map, part_of
from tsubo.domain.atlas import Atlas
from tsubo.domain.manual import START, Manual, Section, Topic
from tsubo.session.actions import Consulted, Turn
from tsubo.session.answer import answer
from tsubo.session.help_actions import HelpWish, Leafing, ManualTold, ReadTopic, SearchHelp
from tsubo.session.help_screen import OF_THIS_COMPUTER
from tsubo.session.parts.help import ContentsPart, HelpScreen, TopicPart
from tsubo.session.screen_of import screen_of
from tsubo.storage.places import help_folder

TOPICS = (
    Topic(START, "Help", "# Help"),
    Topic("keys", "Keys", "# Keys\n\nSpace pauses."),
    Topic("sound", "No voice", "# No voice"),
)
MANUAL = Manual(
    "/help", (Section("Look it up", ("keys", "sound")),), {topic.name: topic for topic in TOPICS}
)


def shown(atlas: Atlas, *wishes: HelpWish) -> HelpScreen:
    state = answer(on_the_map(atlas), Turn.HELP, 1.0)
    for wish in wishes:
        state = answer(state, Consulted(wish), 1.0)
    return part_of(screen_of(state), HelpScreen)


def contents(atlas: Atlas, *wishes: HelpWish) -> ContentsPart:
    part = shown(atlas, ManualTold(MANUAL), *wishes).contents
    assert part is not None
    return part


def topic(atlas: Atlas, *wishes: HelpWish) -> TopicPart:
    part = shown(atlas, ManualTold(MANUAL), *wishes).topic
    assert part is not None
    return part


def titles(part: ContentsPart) -> list[str]:
    return [row.title for section in part.sections for row in section.rows]


def test_before_it_was_read_there_is_only_the_frame(atlas: Atlas) -> None:
    part = shown(atlas)
    assert (part.contents, part.topic, part.problem) == (None, None, "")
    assert part.title == "Help"


def test_what_could_not_be_read_is_said(atlas: Atlas) -> None:
    assert shown(atlas, ManualTold(None, "The help is not there.")).problem


def test_the_topic_in_front_is_marked_in_the_contents(atlas: Atlas) -> None:
    part = contents(atlas, ReadTopic("keys"))
    assert [(row.name, row.chosen) for row in part.sections[0].rows] == [
        ("keys", True),
        ("sound", False),
    ]
    assert part.sections[0].title == "Look it up"
    assert [row.spoken for row in part.sections[0].rows] == ["Keys, open", "No voice"]


def test_a_search_says_how_many_it_found(atlas: Atlas) -> None:
    assert contents(atlas).found == ""
    one = contents(atlas, SearchHelp("space"))
    assert (titles(one), one.found) == (["Keys"], "1 page holds this.")
    none = contents(atlas, SearchHelp("xylophone"))
    assert (titles(none), none.found) == ([], "No page holds this. Try another word.")


def test_the_ways_back_and_on_are_open_where_they_lead_somewhere(atlas: Atlas) -> None:
    first, second = shown(atlas), shown(atlas, ReadTopic("keys"))
    back = shown(atlas, ReadTopic("keys"), Leafing.BACK)
    assert (first.may_go_back, first.may_go_on) == (False, False)
    assert (second.may_go_back, second.may_go_on) == (True, False)
    assert (back.may_go_back, back.may_go_on) == (False, True)


def test_a_link_s_heading_is_where_the_topic_begins(atlas: Atlas) -> None:
    part = topic(atlas, ReadTopic("keys", "in-a-session"))
    assert (part.name, part.heading, part.folder) == ("keys", "in-a-session", "/help")
    assert part.text == "# Keys\n\nSpace pauses."


def test_where_a_topic_is_missing_one_sentence_stands_above_the_contents(atlas: Atlas) -> None:
    part = topic(atlas, ReadTopic("attic"))
    sentence, _, rest = part.text.partition("\n\n")
    assert "attic" in sentence
    assert rest == "# Help"


def test_where_it_speaks_of_this_computer_the_look_at_it_is_one_press_away(atlas: Atlas) -> None:
    manual = MANUAL._replace(topics={**MANUAL.topics, "no-voice": Topic("no-voice", "No", "# No")})
    assert shown(atlas, ManualTold(manual), ReadTopic("no-voice")).check == "Check this computer"
    assert shown(atlas, ManualTold(manual), ReadTopic("keys")).check == ""


def test_those_topics_are_pages_of_the_help() -> None:
    for name in OF_THIS_COMPUTER:
        assert (help_folder() / f"{name}.md").is_file()
