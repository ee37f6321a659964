"""The page of health: what is asked, what was answered, and what follows."""

from tests.session.walking import after, on_the_map, part_of, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import RED_FLAG
from tsubo.domain.health import Affected, Reply
from tsubo.domain.side import Side
from tsubo.session.actions import Clear, Turn
from tsubo.session.health_actions import TellAgreed, TellPlace, TellReply
from tsubo.session.parts.health import HealthScreen, Question
from tsubo.session.state import State


def page_of(state: State) -> HealthScreen:
    return part_of(shown(state, Turn.HEALTH), HealthScreen)


def question(state: State, caution: str) -> Question:
    return {row.caution: row for group in page_of(state).groups for row in group.questions}[caution]


def yes(atlas: Atlas, caution: str) -> State:
    return after(on_the_map(atlas), TellReply(caution, Reply.YES))


def test_nothing_is_required_and_nothing_is_answered_at_first(atlas: Atlas) -> None:
    page = page_of(on_the_map(atlas))
    assert "None of this is required" in page.lead
    assert page.outcome == "Now: every place is open."
    assert page.forget == ""
    asked = [row for group in page.groups for row in group.questions]
    assert not any(choice.chosen for row in asked for choice in row.choices)
    assert not any(row.follows or row.places or row.agreed for row in asked)
    assert all(group.summary == "" for group in page.groups)


def test_every_caution_that_can_concern_a_point_is_asked_once(atlas: Atlas) -> None:
    asked = [row.caution for group in page_of(on_the_map(atlas)).groups for row in group.questions]
    assert len(asked) == len(set(asked))
    assert RED_FLAG not in asked
    assert "dizzy" not in asked, "it is about the neck, where there is no point yet"
    assert "pregnancy" in asked


def test_a_yes_says_what_is_left_out_asked_about_and_lighter(atlas: Atlas) -> None:
    asked = question(yes(atlas, "pregnancy"), "pregnancy")
    assert asked.follows == (
        "Left out: hand, lower back, belly.",
        "Ask first: foot, forearm, knees.",
    )
    agreed = after(yes(atlas, "pregnancy"), TellAgreed("pregnancy", True))
    assert question(agreed, "pregnancy").is_agreed
    assert question(agreed, "pregnancy").follows[1] == "Lightly: foot, forearm, knees."
    assert (
        page_of(agreed).outcome
        == "Left out: hand, lower back, belly. Lightly: foot, forearm, knees."
    )


def test_what_blocks_everything_says_so(atlas: Atlas) -> None:
    ill = yes(atlas, "fever_acute_illness")
    assert question(ill, "fever_acute_illness").follows == ("Left out: every place.",)
    assert "tomorrow" in question(ill, "fever_acute_illness").explain
    assert page_of(ill).outcome.startswith("Now: nothing is pressed.")


def test_places_are_chosen_for_each_side(atlas: Atlas) -> None:
    place = Affected("hand", Side.LEFT)
    broken = after(yes(atlas, "fracture"), TellPlace("fracture", place, told=True))
    asked = question(broken, "fracture")
    assert [choice.words for choice in asked.places if choice.told] == ["Your left hand or wrist"]
    assert asked.follows == ("Left out: your left hand.",)
    assert asked.agreed == "", "a professional's yes opens nothing here"


def test_a_group_sums_up_what_was_answered(atlas: Atlas) -> None:
    state = after(yes(atlas, "anticoagulant"), TellReply("lymphoedema", Reply.NO))
    summaries = {group.id: group.summary for group in page_of(state).groups}
    assert summaries["vessels"] == "Yes: Blood thinners"
    assert summaries["skin"] == "1 of 4 answered"


def test_not_saying_changes_nothing_and_can_be_forgotten(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), TellReply("pregnancy", Reply.UNSAID))
    assert page_of(state).outcome == "Now: every place is open."
    assert page_of(state).forget
    assert page_of(after(state, Clear.HEALTH)).forget == ""
