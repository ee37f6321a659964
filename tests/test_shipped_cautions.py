"""The cautions that travel with Tsubo say what the content dossier says, in plain words."""

import json
import re
from collections.abc import Iterator
from random import Random

import pytest

from tests.domain.telling import Press, every_press, random_health, yes
from tsubo.domain.allowed import allowed
from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import RED_FLAG, Caution
from tsubo.domain.health import Answer, Health, Reply
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.point import Firmness, Point
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.domain.verdict import reason_words, verdict
from tsubo.domain.way import Tool
from tsubo.storage.places import data_folder

POINTS = ("li4", "lr3", "forearm", "bl28", "bl53", "bl40", "dan_tien")
LETTERS = {"B": Firmness.BLOCK, "A": Firmness.ASK, "L": Firmness.LIGHT, "-": Firmness.OK}
LEFT, RIGHT, MIDLINE = Side.LEFT, Side.RIGHT, Side.MIDLINE

# Written by hand from the dossier's table of classes (D2) and its "who should skip" (A1 to A6).
# First a plain yes, then the same after a professional's yes; columns as in POINTS.
D2 = {
    #                                                    a plain yes      after a yes
    "red_flag": ("B B B B B B B", "B B B B B B B"),
    "recent_trauma": ("B B B B B B B", "B B B B B B B"),
    "pregnancy": ("B A A B B A B", "B L L B B L B"),
    "postpartum_6w": ("- A - - - A B", "- - - - - - B"),
    "anticoagulant": ("L L A L L B B", "L L L L L B B"),
    # D2 has no LIGHT here; we keep it after a yes, as for blood thinners.
    "bleeding_disorder_low_platelets": ("A A A A A B B", "L L L L L B B"),
    "dvt_known_or_suspected": ("A B A A A B A", "- B - - - B -"),
    "varicose_veins_phlebitis": ("- L - - - B -", "- L - - - B -"),
    "aneurysm_abdominal": ("- - - A A B B", "- - - - - B B"),
    "peripheral_artery_disease_stent_bypass": ("- B - - - B -", "- B - - - B -"),
    "recent_surgery_12w": ("B B B B B B B", "B B B B B B B"),
    "fracture": ("B B B B B B -", "B B B B B B -"),
    "osteoporosis_or_steroids": ("- - - A A - -", "- - - L L - -"),
    "cancer_bone_or_local_tumour": ("A A A B B A B", "- - - B B - B"),
    "skin_lesion_infection_bruise_scar": ("B B B B B B B", "B B B B B B B"),
    "line_tube_device": ("B - B A A - B", "B - B - - - B"),
    "reduced_sensation": ("L B L L L B L", "L B L L L B L"),
    "inflammatory_arthritis_flare_gout": ("B B B A A B -", "B B B - - B -"),
    "spinal_instability_recent_disc_or_spine_surgery": ("A A A B B A A", "- - - B B - -"),
    "hernia_bowel_disease_acute_abdomen": ("- - - - - - B", "- - - - - - B"),
    "full_stomach_lt_1h": ("- - - - - - B", "- - - - - - B"),
    "full_bladder": ("- - - - - - B", "- - - - - - B"),
    "lymphoedema": ("B B B - - B -", "B B B - - B -"),
    "nerve_entrapment_local": ("- - B - - - -", "- - B - - - -"),
    "carotid_stroke_tia_neck_artery_disease": ("- - - - - - -", "- - - - - - -"),
    "dizzy": ("- - - - - - -", "- - - - - - -"),
    "uncontrolled_hypertension_or_heart_disease": ("A A A A A A A", "L L L L L L L"),
    "fever_acute_illness": ("B B B B B B B", "B B B B B B B"),
    "under_18_or_cannot_give_feedback": ("B B B B B B B", "B B B B B B B"),
    "intoxicated_or_sleepy": ("B B B B B B B", "B B B B B B B"),
}


def by_hand(caution: str, point: str, agreed: bool = False) -> Firmness:
    return LETTERS[D2[caution][agreed].split()[POINTS.index(point)]]


def told(caution: str, answer: Answer) -> Health:
    return Health({caution: answer})


def at(atlas: Atlas, health: Health, point: str, side: Side | None = None) -> Firmness:
    side = side or atlas.points[point].sides[0]
    return verdict(atlas, health, point, side).firmness


# --- The table --------------------------------------------------------------------------


def test_every_class_of_the_dossier_is_there_and_no_other(atlas: Atlas) -> None:
    assert set(atlas.cautions().classes) == set(D2)
    assert set(atlas.points) == set(POINTS)


@pytest.mark.parametrize("agreed", [False, True], ids=["yes", "professional agrees"])
@pytest.mark.parametrize("caution", D2)
def test_every_point_is_held_back_as_the_dossier_says(
    atlas: Atlas, caution: str, agreed: bool
) -> None:
    health = told(caution, yes(agreed=agreed))
    for point in POINTS:
        for side in atlas.points[point].sides:
            expected = by_hand(caution, point, agreed)
            assert at(atlas, health, point, side) is expected, point


@pytest.mark.parametrize("caution", D2)
@pytest.mark.parametrize("reply", [Reply.NO, Reply.UNSAID, Reply.NOT_ASKED])
def test_only_a_yes_holds_anything_back(atlas: Atlas, caution: str, reply: Reply) -> None:
    health = told(caution, Answer(reply))
    assert all(at(atlas, health, point) is Firmness.OK for point in POINTS)


NO_TOOLS = {"anticoagulant", "bleeding_disorder_low_platelets"}


@pytest.mark.parametrize("caution", D2)
@pytest.mark.parametrize("tool", [Tool.BALL, Tool.ERASER, Tool.TABLE, Tool.HEEL, Tool.FOREARM])
def test_a_light_place_refuses_every_tool_but_the_hand(
    atlas: Atlas, caution: str, tool: Tool
) -> None:
    for agreed in (False, True):
        health = told(caution, yes(agreed=agreed))
        for point in POINTS:
            side = atlas.points[point].sides[0]
            found = verdict(atlas, health, point, side, tool).firmness
            expected = by_hand(caution, point, agreed)
            ball_on_a_bad_spine = "spin" in caution and tool is Tool.BALL
            weak_bones = caution == "osteoporosis_or_steroids" and point in ("bl28", "bl53")
            light = by_hand(caution, point, agreed=True) is Firmness.LIGHT
            if light or weak_bones or caution in NO_TOOLS or ball_on_a_bad_spine:
                expected = Firmness.BLOCK
            assert found is expected, (point, agreed)


def test_weak_bones_allow_fingers_only_and_no_knuckles(atlas: Atlas) -> None:
    health = told("osteoporosis_or_steroids", yes(agreed=True))
    for point in ("bl28", "bl53"):
        assert verdict(atlas, health, point, LEFT, Tool.FINGERS).firmness is Firmness.LIGHT
        assert verdict(atlas, health, point, LEFT, Tool.KNUCKLES).firmness is Firmness.BLOCK


# --- Places that were named -------------------------------------------------------------

NAMED = [
    # caution, region, side named; then point and side that are blocked
    ("fracture", "hand", RIGHT, {("li4", RIGHT)}),
    ("fracture", "back", MIDLINE, {(p, s) for p in ("bl28", "bl53") for s in (LEFT, RIGHT)}),
    ("fracture", "buttock", LEFT, {("bl53", LEFT)}),
    ("fracture", "upper", MIDLINE, set()),
    ("skin_lesion_infection_bruise_scar", "forearm", LEFT, {("forearm", LEFT)}),
    ("skin_lesion_infection_bruise_scar", "belly", MIDLINE, {("dan_tien", MIDLINE)}),
    ("lymphoedema", "arm", LEFT, {("li4", LEFT), ("forearm", LEFT)}),
    ("lymphoedema", "leg", RIGHT, {("lr3", RIGHT), ("bl40", RIGHT)}),
    ("recent_surgery_12w", "foot", LEFT, {("lr3", LEFT), ("bl40", LEFT)}),
    ("recent_surgery_12w", "hand", LEFT, {("li4", LEFT), ("forearm", LEFT)}),
    (
        *("recent_surgery_12w", "buttock", LEFT),
        {("bl53", LEFT), ("bl53", RIGHT), ("bl28", LEFT), ("bl28", RIGHT), ("bl40", LEFT)},
    ),
    (
        *("recent_surgery_12w", "belly", MIDLINE),
        {("dan_tien", MIDLINE), *((p, s) for p in ("bl28", "bl53") for s in (LEFT, RIGHT))},
    ),
    ("line_tube_device", "forearm", RIGHT, {("forearm", RIGHT)}),
    ("line_tube_device", "upper", MIDLINE, set()),
    ("inflammatory_arthritis_flare_gout", "knee", LEFT, {("bl40", LEFT)}),
    (
        *("inflammatory_arthritis_flare_gout", "back", MIDLINE),
        {(p, s) for p in ("bl28", "bl53") for s in (LEFT, RIGHT)},
    ),
    (
        *("reduced_sensation", "hand", LEFT),
        {("li4", LEFT), *((p, s) for p in ("lr3", "bl40") for s in (LEFT, RIGHT))},
    ),
    (
        *("varicose_veins_phlebitis", "foot", LEFT),
        {("lr3", LEFT), ("bl40", LEFT), ("bl40", RIGHT)},
    ),
    (
        *("cancer_bone_or_local_tumour", "foot", LEFT),
        {("lr3", LEFT), *((p, s) for p in ("bl28", "bl53") for s in (LEFT, RIGHT))},
    ),
]


@pytest.mark.parametrize(("caution", "region", "side", "blocked"), NAMED)
def test_a_place_that_was_named_is_blocked_on_its_side(
    atlas: Atlas, caution: str, region: str, side: Side, blocked: set[tuple[str, Side]]
) -> None:
    health = told(caution, yes((region, side)))
    found = {
        (point, each)
        for point in POINTS
        for each in atlas.points[point].sides
        if at(atlas, health, point, each) is Firmness.BLOCK
    }
    assert found == blocked


def test_a_place_without_a_side_is_both(atlas: Atlas) -> None:
    health = told("fracture", yes(("hand", MIDLINE)))
    assert at(atlas, health, "li4", LEFT) is at(atlas, health, "li4", RIGHT) is Firmness.BLOCK


def test_every_point_lies_in_a_region_that_can_be_named(atlas: Atlas) -> None:
    cautions = atlas.cautions()
    for caution in ("recent_surgery_12w", "skin_lesion_infection_bruise_scar", "line_tube_device"):
        regions = cautions.classes[caution].regions
        for point in atlas.points.values():
            assert any(point.code in cautions.regions[name].codes for name in regions)


def test_only_what_could_hold_a_point_back_is_asked(atlas: Atlas) -> None:
    codes = {point.code for point in atlas.points.values()}
    asked = {row.id for _, rows in atlas.cautions().asked(codes) for row in rows}
    assert asked == set(D2) - {RED_FLAG, "dizzy", "carotid_stroke_tia_neck_artery_disease"}
    everything = {row.id for _, rows in atlas.cautions().asked({*codes, "GB20"}) for row in rows}
    assert everything == set(D2) - {RED_FLAG}


# --- Alone and together: what is left -----------------------------------------------------


def steps(atlas: Atlas) -> list[Press]:
    return [
        Press(point.id, side, station.usual)
        for station in atlas.ordered()
        for point in atlas.points_of(station)
        for side in point.sides
    ]


@pytest.mark.parametrize("caution", D2)
def test_each_class_alone_leaves_out_just_what_it_blocks_and_leaves_help(
    atlas: Atlas, caution: str
) -> None:
    found = allowed(atlas, told(caution, yes()), plan(atlas, Pain.LEFT, Preferences()).steps)
    assert {row.step.point for row in found.kept} == {
        point for point in POINTS if by_hand(caution, point) <= Firmness.LIGHT
    }
    assert found.help


def test_two_thousand_combinations_never_reach_a_blocked_point(atlas: Atlas) -> None:
    chance, presses = Random(20261122), steps(atlas)
    for _ in range(2000):
        cautions = chance.sample(sorted(D2), chance.randint(1, 8))
        health = Health({name: yes() for name in cautions})
        found = allowed(atlas, health, presses)
        expected = [
            press
            for press in presses
            if max(by_hand(name, press.point) for name in cautions) <= Firmness.LIGHT
        ]
        assert [row.step for row in found.kept] == expected, cautions
        assert found.help


def test_two_thousand_combinations_with_places_keep_every_promise(atlas: Atlas) -> None:
    cautions, presses = atlas.cautions(), every_press(atlas)
    chance = Random(1)
    for _ in range(2000):
        health = random_health(cautions, chance)
        found = allowed(atlas, health, presses)
        assert len(found.kept) + len(found.left_out) == len(presses)
        assert found.help
        assert set(found.help) <= cautions.words.help.keys()
        for press, judged in found.left_out:
            assert judged.reasons, press
            assert judged.alternative, press
            assert judged.cap == 0
            assert all(reason.sources for reason in judged.reasons)
            assert all(reason_words(cautions, reason) for reason in judged.reasons)
        for press, judged in found.kept:
            light = judged.firmness is Firmness.LIGHT
            assert judged.cap <= atlas.station_of(press.point).pressure.cap
            assert judged.cap <= 2 or not light
            assert press.way.tool in cautions.by_hand or not light
            assert all(reason.firmness <= Firmness.LIGHT for reason in judged.reasons)


# --- The words at the stations ------------------------------------------------------------

SAID = {
    "red_flag": r"warning sign",
    "recent_trauma": r"injury nobody has checked",
    "fever_acute_illness": r"acute illness",
    "intoxicated_or_sleepy": r"drowsy",
    "full_stomach_lt_1h": r"\bate\b",
    "full_bladder": r"bladder is full",
    "pregnancy": r"pregnant",
    "postpartum_6w": r"gave birth",
    "anticoagulant": r"blood thinners",
    "bleeding_disorder_low_platelets": r"bleeding disorder|low platelets",
    "dvt_known_or_suspected": r"\bclot\b|leg is swollen",
    "varicose_veins_phlebitis": r"varicose|inflamed vein",
    "aneurysm_abdominal": r"aneurysm",
    "peripheral_artery_disease_stent_bypass": r"stent|bypass|too little blood",
    "uncontrolled_hypertension_or_heart_disease": r"heart disease",
    "fracture": r"(hand|arm|foot|leg|hip) is broken",
    "osteoporosis_or_steroids": r"weak bones",
    "spinal_instability_recent_disc_or_spine_surgery": r"spine injury|unstable spine",
    "inflammatory_arthritis_flare_gout": r"arthritis|gout|bunion|Baker",
    "nerve_entrapment_local": r"nerve problem|droop",
    "reduced_sensation": r"\bnumb\b|less feeling",
    "skin_lesion_infection_bruise_scar": r"broken skin|skin here|ulcer",
    "line_tube_device": r"\bdrip\b|a line|a port|a pump|device",
    "recent_surgery_12w": r"had an operation|was operated on|any recent operation",
    "lymphoedema": r"lymphoedema",
    "cancer_bone_or_local_tumour": r"cancer|tumour",
    "hernia_bowel_disease_acute_abdomen": r"hernia|inflamed bowel",
    "under_18_or_cannot_give_feedback": r"under 18",
}
NO_CLASS = re.compile(r"A coil in the womb|Leave out the outer points if pressing")


def level_of(line: str) -> Firmness:
    """Return how firm a "Not if" line is by the way it begins."""
    if line.startswith("Ask first"):
        return Firmness.ASK
    return Firmness.LIGHT if line.startswith("Only lightly") else Firmness.BLOCK


def lines(atlas: Atlas) -> Iterator[tuple[str, str, set[str]]]:
    """Yield station, line and the cautions it speaks of."""
    for station in atlas.ordered():
        for line in atlas.texts[station.id].not_if:
            yield station.id, line, {name for name, said in SAID.items() if re.search(said, line)}


def firmest(atlas: Atlas, caution: Caution, point: Point) -> Firmness:
    """Return how firmly ``caution`` can hold ``point`` back, whatever is named."""
    answers = [yes(), *(yes((region, MIDLINE)) for region in caution.regions)]
    return max(at(atlas, told(caution.id, answer), point.id) for answer in answers)


def test_every_not_if_line_of_a_station_is_held_by_the_cautions(atlas: Atlas) -> None:
    classes = atlas.cautions().classes
    for station, line, cautions in lines(atlas):
        assert cautions or NO_CLASS.match(line), line
        for name in cautions:
            points = atlas.points_of(atlas.stations[station])
            found = max(firmest(atlas, classes[name], point) for point in points)
            assert found >= level_of(line), (station, line, name)


def test_every_caution_at_a_station_stands_in_its_not_if_lines(atlas: Atlas) -> None:
    said: dict[tuple[str, str], set[Firmness]] = {}
    for station, line, cautions in lines(atlas):
        for name in cautions:
            said.setdefault((station, name), set()).add(level_of(line))
    for stop in atlas.ordered():
        for name in D2:
            firmness = max(by_hand(name, point.id) for point in atlas.points_of(stop))
            if firmness is not Firmness.OK:
                assert firmness in said.get((stop.id, name), set()), (stop.id, name)


# --- The words of the cautions themselves ---------------------------------------------------


def every_text(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from every_text(inner)


def test_every_sentence_about_cautions_is_short() -> None:
    record = json.loads((data_folder() / "text" / "en" / "cautions.json").read_bytes())
    for text in every_text(record):
        for sentence in re.split(r"(?<=[.?])\s+", text):
            assert len(sentence.split()) < 20, sentence


def test_every_question_can_be_answered_with_yes(atlas: Atlas) -> None:
    for text in atlas.cautions().words.cautions.values():
        assert text.question.endswith("?")
        assert text.told.startswith(("You told us", "You ticked"))
        assert all(
            said.endswith(".") for said in (text.explain, text.told, *text.firmness.values())
        )


def test_pregnancy_is_worded_as_a_precaution(atlas: Atlas) -> None:
    text = atlas.cautions().words.cautions["pregnancy"]
    assert "By convention" in text.firmness[Firmness.BLOCK]
    assert "not proven harmful" in text.firmness[Firmness.BLOCK]
    assert "precaution" in text.firmness[Firmness.ASK]
    assert "precaution" in text.firmness[Firmness.LIGHT]


def test_every_sided_region_is_worded_for_both_sides_alike(atlas: Atlas) -> None:
    cautions = atlas.cautions()
    for name, region in cautions.regions.items():
        words = cautions.words.regions[name]
        assert (LEFT in words) == region.paired
        if region.paired:
            assert words[LEFT].startswith("Your left ")
            assert words[LEFT].replace("left", "right") == words[RIGHT]
            assert words[MIDLINE]


SIGNS = {
    "numb_between_legs": "Numb, tingling",
    "bladder_or_bowel": "leaking wee or poo",
    "sexual_function": "sexual function",
    "both_legs": "**both** legs",
    "chest_or_breath": "Chest pain",
    "serious_accident": "serious accident",
    "sudden_severe_and_faint": "cold sweaty skin",
    "very_ill_with_fever": "sepsis",
    "face_arm_or_speech": "face droop",
    "fever_or_weak_immunity": "weak immune system",
    "weight_loss_or_cancer": "Weight loss",
    "lump_or_changed_shape": "lump",
    "rest_night_or_shoulder_blades": "between the shoulder blades",
    "coughing_or_straining": "coughing",
    "small_bump_weak_bones": "small bump",
    "pulsing_belly": "pulsing feeling",
    "one_calf": "One calf",
    "one_leg_weaker": "leg getting weaker",
    "weeks_without_better": "few weeks",
    "stops_daily_life": "daily life",
    "getting_worse": "getting worse",
    "first_ever_by_age": "First ever",
    "pregnant": "pregnant",
    "worried": "worried",
}


def test_every_warning_sign_has_its_words_on_the_first_page(atlas: Atlas) -> None:
    words = atlas.cautions().signs_in(atlas.pages["safety"])
    assert words.keys() == SIGNS.keys() == atlas.cautions().signs.keys()
    for sign, part in SIGNS.items():
        assert part in words[sign], sign
