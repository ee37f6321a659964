"""What the page for a doctor says in words: counts, usual numbers, and no more than was told."""

from dataclasses import replace

from tests.domain.journaling import a_name, a_session
from tests.session.reporting import LEFT, TODAY, many
from tests.session.walking import on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Affected, Answer, Health, Reply
from tsubo.domain.journal import Answers, Ending, Entry, TooHard
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_sums import Sums, summed
from tsubo.domain.side import Side
from tsubo.session.journal_axis import Axis
from tsubo.session.report_facts import area_on_paper, done_facts, health_facts, places_table

TODAY_ALONE = Axis(TODAY, TODAY)


def facts(sums: Sums) -> dict[str, str]:
    return dict(done_facts(sums, TODAY_ALONE).facts)


def test_without_sessions_there_is_one_line() -> None:
    assert facts(many(0)) == {"Sessions": "none in this time"}


def test_fewer_than_five_numbers_say_nothing() -> None:
    found = facts(many(4))
    for name in ("Pain before", "Pain after", "Change"):
        assert found[name] == "too few to say; 4 sessions with both numbers"
    assert found["The day after"] == "too few to say; 0 numbers"


def test_five_numbers_say_what_was_usual() -> None:
    found = facts(many(6))
    assert found["Pain before"] == "6; 6 sessions with both numbers"
    assert found["Change"] == "1.5 lower (2 lower to 1 lower); 6 sessions with both numbers"


def test_what_did_not_go_well_is_said() -> None:
    sums = summed(
        Entry("a" * 32, session, answers)
        for session, answers in (
            (a_session(ending=Ending.STOPPED), Answers({LEFT: 2}, {LEFT: 5}, TooHard.YES)),
            (a_session(a_name(2), ending=Ending.FELT_WRONG), Answers(too_hard=TooHard.NO)),
            (a_session(a_name(3), lowered={"li4": 2}), Answers(too_hard=TooHard.NO)),
        )
    )
    found = facts(sums)
    assert found["Sessions"] == "3, 1 of them stopped early, 1 stopped as something felt wrong"
    assert found["Higher by 2 or more"] == "after 1 session"
    assert found["Pressure lowered"] == "in 1 session"
    assert found["Any pressure too much"] == "yes 1, no 2"


def test_places_stand_in_their_order_with_what_was_lowered(atlas: Atlas) -> None:
    session = a_session(lowered={"li4": 2})
    sums = summed([Entry("a" * 32, session, Answers(too_hard_at=("li4", "gone")))])
    assert places_table(atlas, sums).rows == (
        ("Web of the hand", "1", "1, to 2", "1"),
        ("gone", "0", "0", "1"),
    )


def test_only_what_was_answered_with_yes_is_told_of_health(atlas: Atlas) -> None:
    answers = {
        "fracture": Answer(Reply.YES, frozenset({Affected("hand", Side.LEFT)})),
        "pregnancy": Answer(Reply.NO),
        "anticoagulant": Answer(Reply.UNSAID),
    }
    state = replace(on_the_map(atlas), health=Health(answers))
    ((name, words),) = health_facts(state).facts
    assert name == "Told with yes"
    assert "left hand" in words
    assert "regnan" not in words
    assert "thinner" not in words


def test_warning_signs_that_are_marked_stand_beside_it(atlas: Atlas) -> None:
    state = replace(on_the_map(atlas), health=Health({}, frozenset({"one_calf"})))
    assert [name for name, _ in health_facts(state).facts] == [
        "Told with yes",
        "Warning signs marked now",
    ]
    assert health_facts(state).facts[0][1] == "nothing"


def test_areas_are_named_for_somebody_else() -> None:
    names = [area_on_paper(area) for area in Area]
    assert len(set(names)) == len(Area)
    assert not any("your" in name or "{" in name for name in names)
    assert area_on_paper(Area.LOWER_BACK_LEFT) == "lower back, left"
    assert area_on_paper(Area.WHOLE) == "the back as a whole"
