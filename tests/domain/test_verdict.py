"""The strongest rule wins, all reasons are kept, and telling more never opens a place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.telling import any_answer, any_health, every_press, yes
from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import Tier
from tsubo.domain.health import NOTHING_TOLD, Affected, Answer, Health, Reply, agreed, answered
from tsubo.domain.point import Firmness
from tsubo.domain.side import Side
from tsubo.domain.verdict import reason_words, remaining, urgency, verdict
from tsubo.domain.way import Tool

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def test_who_told_nothing_may_press_up_to_the_stations_cap(atlas: Atlas) -> None:
    found = verdict(atlas, NOTHING_TOLD, "li4", LEFT)
    assert (found.firmness, found.open) == (Firmness.OK, True)
    assert found.cap == atlas.stations["hand"].pressure.cap
    assert not found.reasons
    assert not found.alternative


def test_a_point_nobody_knows_is_a_key_error(atlas: Atlas) -> None:
    with pytest.raises(KeyError):
        verdict(atlas, Health({"pregnancy": yes()}), "tail", LEFT)


def test_the_strongest_wins_and_all_reasons_are_kept_firmest_first(atlas: Atlas) -> None:
    told = {"anticoagulant": yes(), "pregnancy": yes(), "aneurysm_abdominal": yes()}
    found = verdict(atlas, Health(told), "bl28", LEFT)
    assert found.firmness is Firmness.BLOCK
    assert [(reason.caution, reason.firmness) for reason in found.reasons] == [
        ("pregnancy", Firmness.BLOCK),
        ("aneurysm_abdominal", Firmness.ASK),
        ("anticoagulant", Firmness.LIGHT),
    ]
    assert not found.open
    assert found.cap == 0


def test_light_is_two_of_ten_and_never_above_the_stations_own_cap(atlas: Atlas) -> None:
    health = Health({"anticoagulant": yes()})
    found = verdict(atlas, health, "li4", LEFT)
    assert (found.firmness, found.cap, found.open) == (Firmness.LIGHT, 2, True)
    assert found.alternative == ()


def test_a_professionals_yes_opens_what_waits_for_it_but_lightly(atlas: Atlas) -> None:
    health = Health({"pregnancy": yes()})
    assert verdict(atlas, health, "lr3", LEFT).firmness is Firmness.ASK
    found = verdict(atlas, agreed(health, "pregnancy"), "lr3", LEFT)
    assert (found.firmness, found.cap) == (Firmness.LIGHT, 2)


def test_each_caution_waits_for_a_yes_of_its_own(atlas: Atlas) -> None:
    health = Health({"pregnancy": yes(agreed=True), "cancer_bone_or_local_tumour": yes()})
    assert verdict(atlas, health, "lr3", LEFT).firmness is Firmness.ASK


def test_a_professionals_yes_never_opens_what_is_blocked(atlas: Atlas) -> None:
    for caution in atlas.cautions().classes:
        health = Health({caution: yes()})
        for press in every_press(atlas):
            point, side, tool = press.point, press.side, press.way.tool
            if verdict(atlas, health, point, side, tool).firmness is Firmness.BLOCK:
                later = verdict(atlas, agreed(health, caution), point, side, tool)
                assert later.firmness is Firmness.BLOCK


def test_where_only_the_tool_is_refused_the_words_say_so(atlas: Atlas) -> None:
    health, cautions = Health({"anticoagulant": yes()}), atlas.cautions()
    (reason,) = verdict(atlas, health, "bl28", LEFT, Tool.BALL).reasons
    assert reason.by_tool
    assert "no ball" in reason_words(cautions, reason)
    (by_hand,) = verdict(atlas, health, "bl28", LEFT).reasons
    assert not by_hand.by_tool
    (blocked,) = verdict(atlas, health, "bl40", LEFT, Tool.BALL).reasons
    assert not blocked.by_tool


def test_a_reason_begins_with_what_was_told(atlas: Atlas) -> None:
    (reason,) = verdict(atlas, Health({"pregnancy": yes()}), "li4", LEFT).reasons
    assert reason_words(atlas.cautions(), reason) == (
        "You told us you are pregnant. By convention this place is avoided in pregnancy. "
        "It is not proven harmful. Ask your midwife."
    )
    assert reason.sources == ("S21", "S19", "S18")


def test_a_place_that_nobody_knows_stands_for_all_places(atlas: Atlas) -> None:
    health = Health({"fracture": yes(("tail", LEFT))})
    assert verdict(atlas, health, "li4", LEFT).firmness is Firmness.BLOCK
    assert verdict(atlas, health, "lr3", RIGHT).firmness is Firmness.BLOCK


def test_a_caution_that_nobody_knows_changes_nothing(atlas: Atlas) -> None:
    assert verdict(atlas, Health({"tail": yes()}), "li4", LEFT).firmness is Firmness.OK


# --- Warning signs ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("signs", "tier"),
    [
        ((), None),
        (("worried",), Tier.SOON),
        (("worried", "one_calf"), Tier.TODAY),
        (("one_calf", "both_legs", "worried"), Tier.EMERGENCY),
        (("a sign of a later version",), Tier.TODAY),
    ],
)
def test_the_most_urgent_sign_counts(
    atlas: Atlas, signs: tuple[str, ...], tier: Tier | None
) -> None:
    assert urgency(atlas.cautions(), Health(signs=frozenset(signs))) is tier


def test_a_red_flag_without_its_sign_is_an_emergency(atlas: Atlas) -> None:
    cautions = atlas.cautions()
    assert urgency(cautions, Health({"red_flag": yes()})) is Tier.EMERGENCY
    with_soon = Health({"red_flag": yes()}, frozenset({"worried"}))
    assert urgency(cautions, with_soon) is Tier.EMERGENCY
    assert urgency(cautions, Health({"red_flag": yes()}, frozenset({"one_calf"}))) is Tier.TODAY


@pytest.mark.parametrize("sign", ["both_legs", "one_calf"])
def test_with_a_red_flag_nothing_is_pressed_and_only_help_remains(atlas: Atlas, sign: str) -> None:
    health = Health(signs=frozenset({sign}))
    for press in every_press(atlas):
        found = verdict(atlas, health, press.point, press.side, press.way.tool)
        assert found.firmness is Firmness.BLOCK
        assert found.alternative == (atlas.cautions().signs[sign].value,)
        assert found.reasons[0].caution == "red_flag"


def test_a_sign_that_can_wait_holds_nothing_back(atlas: Atlas) -> None:
    health = Health(signs=frozenset({"weeks_without_better"}))
    assert verdict(atlas, health, "li4", LEFT).firmness is Firmness.OK


# --- Help ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "point", "help_ids"),
    [
        ("pregnancy", "li4", ("breathe", "move", "see", "midwife")),
        ("anticoagulant", "dan_tien", ("rest_hand", "breathe", "move", "see", "doctor")),
        ("dvt_known_or_suspected", "lr3", ("today", "breathe", "see")),
        ("fracture", "lr3", ("breathe", "see", "doctor")),
    ],
)
def test_help_fits_the_reason_and_what_cannot_wait_comes_first(
    atlas: Atlas, told: str, point: str, help_ids: tuple[str, ...]
) -> None:
    side = atlas.points[point].sides[0]
    assert verdict(atlas, Health({told: yes()}), point, side).alternative == help_ids


def test_without_any_reason_there_is_help_too(atlas: Atlas) -> None:
    assert remaining(atlas.cautions(), NOTHING_TOLD) == ("breathe", "move", "see")


# --- For any answers ------------------------------------------------------------------------


@given(st.data())
def test_telling_more_never_opens_a_place(atlas: Atlas, data: st.DataObject) -> None:
    cautions = atlas.cautions()
    health = data.draw(any_health(cautions))
    new = data.draw(st.sampled_from(sorted(cautions.classes)))
    if health.answer(new).reply is Reply.YES:
        return
    more = answered(health, new, data.draw(any_answer(cautions.classes[new])))
    press = data.draw(st.sampled_from(every_press(atlas)))
    before = verdict(atlas, health, press.point, press.side, press.way.tool)
    after = verdict(atlas, more, press.point, press.side, press.way.tool)
    assert after.firmness >= before.firmness
    assert after.cap <= before.cap
    assert {reason.caution for reason in before.reasons} <= {r.caution for r in after.reasons}


@given(st.data())
def test_naming_one_more_place_never_opens_one(atlas: Atlas, data: st.DataObject) -> None:
    cautions = atlas.cautions()
    where = sorted(name for name, row in cautions.classes.items() if row.regions)
    caution = cautions.classes[data.draw(st.sampled_from(where))]
    place = st.builds(Affected, st.sampled_from(caution.regions), st.sampled_from(Side))
    one, two = data.draw(place), data.draw(place)
    press = data.draw(st.sampled_from(every_press(atlas)))
    fewer, more = (
        Health({caution.id: Answer(Reply.YES, frozenset(named))}) for named in ((one,), (one, two))
    )
    before = verdict(atlas, fewer, press.point, press.side, press.way.tool)
    after = verdict(atlas, more, press.point, press.side, press.way.tool)
    assert after.firmness >= before.firmness


@given(st.data())
def test_the_order_of_the_answers_does_not_matter(atlas: Atlas, data: st.DataObject) -> None:
    health = data.draw(any_health(atlas.cautions()))
    names = data.draw(st.permutations(sorted(health.answers)))
    other = Health({name: health.answers[name] for name in names}, health.signs)
    press = data.draw(st.sampled_from(every_press(atlas)))
    point, side, tool = press.point, press.side, press.way.tool
    assert verdict(atlas, health, point, side, tool) == verdict(atlas, other, point, side, tool)


@given(st.data())
def test_no_tool_opens_what_fingers_may_not_press(atlas: Atlas, data: st.DataObject) -> None:
    health = data.draw(any_health(atlas.cautions()))
    press = data.draw(st.sampled_from(every_press(atlas)))
    by_hand = verdict(atlas, health, press.point, press.side)
    for tool in Tool:
        assert verdict(atlas, health, press.point, press.side, tool).firmness >= by_hand.firmness
