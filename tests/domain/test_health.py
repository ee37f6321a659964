"""Answers are kept as they were given, and one takes the place of the one before."""

import pytest

from tests.domain.telling import yes
from tsubo.domain.health import (
    NOT_ASKED,
    NOTHING_TOLD,
    Affected,
    Answer,
    Health,
    Reply,
    agreed,
    answered,
    ticked,
    without,
)
from tsubo.domain.side import Side


def test_nothing_is_asked_at_first() -> None:
    assert NOTHING_TOLD.answer("pregnancy") is NOT_ASKED
    assert NOTHING_TOLD.silent


@pytest.mark.parametrize("reply", [Reply.NO, Reply.UNSAID, Reply.NOT_ASKED])
def test_only_a_yes_or_a_sign_breaks_the_silence(reply: Reply) -> None:
    assert answered(NOTHING_TOLD, "pregnancy", Answer(reply)).silent
    assert not answered(NOTHING_TOLD, "pregnancy", yes()).silent
    assert not ticked(NOTHING_TOLD, ["one_calf"]).silent


def test_an_answer_takes_the_place_of_the_one_before() -> None:
    health = answered(NOTHING_TOLD, "fracture", yes(("hand", Side.LEFT)))
    health = answered(health, "pregnancy", yes())
    later = answered(health, "fracture", yes(("foot", Side.RIGHT)))
    assert later.answer("fracture").affected == {Affected("foot", Side.RIGHT)}
    assert later.answer("pregnancy").reply is Reply.YES
    assert health.answer("fracture").affected == {Affected("hand", Side.LEFT)}


def test_places_and_a_professionals_yes_go_with_the_yes() -> None:
    health = answered(NOTHING_TOLD, "fracture", yes(("hand", Side.LEFT), agreed=True))
    assert health.answer("fracture").agreed
    later = answered(health, "fracture", health.answer("fracture")._replace(reply=Reply.NO))
    assert later.answer("fracture") == Answer(Reply.NO)


def test_a_professional_agrees_to_one_caution() -> None:
    health = Health({"anticoagulant": yes(), "pregnancy": yes()})
    later = agreed(health, "pregnancy")
    assert later.answer("pregnancy").agreed
    assert not later.answer("anticoagulant").agreed


def test_a_professional_cannot_agree_to_what_was_not_told() -> None:
    assert agreed(NOTHING_TOLD, "pregnancy").answer("pregnancy") == NOT_ASKED


def test_signs_are_ticked_anew_each_time() -> None:
    health = ticked(ticked(NOTHING_TOLD, ["one_calf"]), ["worried"])
    assert health.signs == {"worried"}


def test_what_has_passed_can_be_forgotten() -> None:
    health = Health({"full_bladder": yes(), "pregnancy": yes()})
    assert without(health, ["full_bladder", "dizzy"]) == Health({"pregnancy": yes()})


def test_equal_answers_are_equal_health_in_any_order() -> None:
    assert Health({"a": yes(), "b": yes()}) == Health({"b": yes(), "a": yes()})
