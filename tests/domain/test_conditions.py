"""Conditions on a command line become answers, or one sentence."""

import pytest

from tests.domain.telling import yes
from tsubo.domain.atlas import Atlas
from tsubo.domain.conditions import with_conditions
from tsubo.domain.health import NOTHING_TOLD, Health
from tsubo.domain.side import Side


def test_conditions_are_plain_answers(atlas: Atlas) -> None:
    found = with_conditions(atlas.cautions(), ["pregnancy", "anticoagulant"])
    assert found == Health({"pregnancy": yes(), "anticoagulant": yes()})


def test_no_condition_changes_nothing(atlas: Atlas) -> None:
    assert with_conditions(atlas.cautions(), []) is NOTHING_TOLD


@pytest.mark.parametrize(
    ("written", "side"),
    [("hand", Side.MIDLINE), ("hand:both", Side.MIDLINE), ("hand:left", Side.LEFT)],
)
def test_a_place_may_be_named_with_its_side(atlas: Atlas, written: str, side: Side) -> None:
    found = with_conditions(atlas.cautions(), [f"fracture={written}"])
    assert found == Health({"fracture": yes(("hand", side))})


def test_places_of_one_condition_add_up(atlas: Atlas) -> None:
    found = with_conditions(atlas.cautions(), ["fracture=hand:left", "fracture=foot:right"])
    assert found == Health({"fracture": yes(("hand", Side.LEFT), ("foot", Side.RIGHT))})


def test_conditions_join_what_was_told(atlas: Atlas) -> None:
    told = Health({"pregnancy": yes(agreed=True)})
    found = with_conditions(atlas.cautions(), ["fracture"], told)
    assert found.answer("pregnancy").agreed


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("pregnant", "no condition 'pregnant'; did you mean pregnancy"),
        ("PREGNANCY", "no condition 'PREGNANCY'; did you mean pregnancy"),
        ("dvt", "did you mean dvt_known_or_suspected"),
        ("blood-thinners", "no condition 'blood-thinners'; "),
        ("", "choose one of: aneurysm_abdominal, "),
        ("qqq", "choose one of: aneurysm_abdominal, "),
        ("pregnancy=hand", "names a place; write pregnancy without one"),
        ("fracture=tail", "choose one of: hand, forearm"),
        ("fracture=hand:up", "write left, right or both"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(atlas: Atlas, condition: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"\.$") as trouble:
        with_conditions(atlas.cautions(), [condition])
    assert said in str(trouble.value)
    assert "\n" not in str(trouble.value)
