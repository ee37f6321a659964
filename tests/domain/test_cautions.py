"""Cautions know what is asked, and which words belong to which warning sign."""

import pytest

from tests.domain.telling import yes
from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import NEAR, NO_CAUTIONS, RED_FLAG, Tier
from tsubo.domain.health import Health
from tsubo.domain.pages import PageText
from tsubo.domain.verdict import remaining


def test_without_data_there_are_no_cautions_and_still_help() -> None:
    assert not NO_CAUTIONS.classes
    assert remaining(NO_CAUTIONS, Health({"pregnancy": yes()})) == ("breathe",)


def test_the_cautions_are_read_once(atlas: Atlas) -> None:
    assert atlas.cautions() is atlas.cautions()


def test_questions_come_in_groups_and_warning_signs_are_not_among_them(atlas: Atlas) -> None:
    cautions = atlas.cautions()
    groups = dict(cautions.asked({"LI4", "CV6"}))
    assert list(groups) == ["now", "pregnancy", "vessels", "bones", "skin", "other"]
    assert [row.id for row in groups["pregnancy"]] == ["pregnancy", "postpartum_6w"]
    assert RED_FLAG not in {row.id for rows in groups.values() for row in rows}


def test_a_group_without_a_question_is_left_out(atlas: Atlas) -> None:
    assert "pregnancy" in dict(atlas.cautions().asked({"LI4"}))
    assert list(atlas.cautions().asked(())) == []


@pytest.mark.parametrize(
    ("caution", "code", "may"),
    [
        ("fever_acute_illness", "LI4", True),
        ("nerve_entrapment_local", "LI10", True),
        ("nerve_entrapment_local", "LI4", False),
        ("lymphoedema", "LR3", True),
        ("lymphoedema", "CV6", False),
        ("recent_surgery_12w", "GB20", True),
        ("dizzy", "GB20", True),
        ("dizzy", "BL40", False),
    ],
)
def test_what_some_answer_could_hold_back_is_known_beforehand(
    atlas: Atlas, caution: str, code: str, may: bool
) -> None:
    cautions = atlas.cautions()
    assert cautions.may_hold(cautions.classes[caution], code) is may


def test_neighbours_of_what_may_be_named_count_too(atlas: Atlas) -> None:
    cautions = atlas.cautions()
    surgery = cautions.classes["recent_surgery_12w"]
    near = tuple(rule for rule in surgery.rules if NEAR in rule.at)
    hand_only = surgery._replace(regions=("hand",), rules=near)
    assert cautions.may_hold(hand_only, "LI10")
    assert not cautions.may_hold(hand_only, "LR3")


def test_the_signs_take_their_words_from_the_page_tier_by_tier(atlas: Atlas) -> None:
    cautions, page = atlas.cautions(), atlas.pages["safety"]
    words = cautions.signs_in(page)
    for tier, passage in zip(Tier, page.passages, strict=False):
        of_tier = [words[sign] for sign, its in cautions.signs.items() if its is tier]
        assert of_tier == list(passage.items)


def test_a_page_with_other_signs_is_refused(atlas: Atlas) -> None:
    page = atlas.pages["safety"]
    first = page.passages[0]._replace(items=page.passages[0].items[1:])
    shorter = PageText(page.title, page.lead, (first, *page.passages[1:]), page.agreement)
    with pytest.raises(ValueError, match="shorter"):
        atlas.cautions().signs_in(shorter)
