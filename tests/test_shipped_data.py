"""The data that travel with Tsubo: complete, in place, in step and in modest words."""

import json
import re
from collections.abc import Iterator
from math import dist
from pathlib import Path

import jsonschema
import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import Body, cun_length
from tsubo.domain.placing import in_closeup, on_body, point_in_closeup
from tsubo.domain.point import Point
from tsubo.domain.rule import Offset
from tsubo.domain.side import Side, View
from tsubo.domain.spot import Spot
from tsubo.domain.station import StationText
from tsubo.storage.atlas_files import read_body
from tsubo.storage.checking import findings_below
from tsubo.storage.data_files import data_files, kind_of
from tsubo.storage.places import data_folder, figure_folder
from tsubo.storage.schema_journal import EXPORTS
from tsubo.storage.schema_kinds import KINDS
from tsubo.storage.schema_text import GUIDE_WORDS
from tsubo.storage.seal import is_sealed

DATA = data_folder()
BODIES = ("neutral", "female", "male", "heavy")
STATIONS = ("hand", "foot", "forearm", "lower_back", "knee", "belly")
POINTS = ("li4", "lr3", "forearm", "bl28", "bl53", "bl40", "dan_tien")


# --- Whole and in step ------------------------------------------------------------------


def test_every_data_file_is_good() -> None:
    assert findings_below(DATA, data_files(DATA)) == []


@pytest.mark.parametrize("kind", [*KINDS, *EXPORTS])
def test_every_schema_is_in_step_with_its_model(kind: str) -> None:
    file = DATA / "schema" / f"{kind}.schema.json"
    text = json.dumps({**KINDS, **EXPORTS}[kind].model_json_schema(), indent=2, sort_keys=True)
    assert file.read_text(encoding="utf-8") == text + "\n", "run packaging/refresh_data.py"


@pytest.mark.parametrize("file", data_files(DATA), ids=lambda file: file.stem)
def test_every_data_file_is_good_by_its_json_schema_alone(file: Path) -> None:
    schema = json.loads((DATA / "schema" / f"{kind_of(file)}.schema.json").read_bytes())
    jsonschema.validate(json.loads(file.read_bytes()), schema)


def test_there_is_no_schema_without_a_model() -> None:
    names = {file.name.removesuffix(".schema.json") for file in (DATA / "schema").iterdir()}
    assert names == {*KINDS, *EXPORTS}


def test_the_seal_is_in_step() -> None:
    assert is_sealed(DATA), "run packaging/refresh_data.py"


def test_no_file_lies_in_the_data_that_tsubo_does_not_read() -> None:
    known = {*data_files(DATA), DATA / "seal.json", *(DATA / "schema").iterdir()}
    strays = {file for file in DATA.rglob("*") if file.is_file()} - known
    assert {file.suffix for file in strays} <= {"", ".md", ".txt"}


def test_every_drawing_is_there(atlas: Atlas) -> None:
    for closeup in atlas.closeups.values():
        assert list(figure_folder().rglob(closeup.art)), closeup.art


# --- Where points lie -------------------------------------------------------------------


def reference_of(atlas: Atlas, point: Point, body: Body) -> tuple[Spot, float]:
    mark = body.landmarks[point.reference.landmark]
    step = 0.0
    if point.reference.segment:
        segment = atlas.segments[point.reference.segment]
        step = point.reference.out_cun * cun_length(segment, body.spots())
    return (mark.x + step, mark.y), mark.tolerance


def below_the_navel(atlas: Atlas, body: Body, cun: float) -> Spot:
    y = body.landmarks["umbilicus"].y
    return 0.0, y + cun * cun_length(atlas.segments["navel_to_pubis"], body.spots())


@pytest.mark.parametrize(
    ("name", "body"),
    [(name, body) for name in POINTS if name != "dan_tien" for body in BODIES],
)
def test_every_point_lies_within_the_tolerance_of_its_landmark(
    atlas: Atlas, name: str, body: str
) -> None:
    figure, point = read_body(DATA, body), atlas.points[name]
    (x, y), tolerance = reference_of(atlas, point, figure)
    # Stored places are body coordinates: the left in the front view.
    turned = -1 if point.view is View.BACK else 1
    for side, sign in ((Side.LEFT, turned), (Side.RIGHT, -turned)):
        place = on_body(atlas, point, side, figure)[0]
        assert dist(place, (sign * x, y)) <= tolerance


@pytest.mark.parametrize("body", BODIES)
def test_the_region_below_the_navel_lies_between_cv6_and_cv4(atlas: Atlas, body: str) -> None:
    figure = read_body(DATA, body)
    marker, far = on_body(atlas, atlas.points["dan_tien"], Side.MIDLINE, figure)
    tolerance = figure.landmarks["pubic_symphysis_upper_border"].tolerance / 5
    assert dist(marker, below_the_navel(atlas, figure, 1.5)) <= tolerance
    assert dist(far, below_the_navel(atlas, figure, 3.0)) <= tolerance


@pytest.mark.parametrize("body", BODIES)
def test_the_path_of_the_forearm_goes_a_third_of_the_way_to_the_wrist(
    atlas: Atlas, body: str
) -> None:
    figure = read_body(DATA, body)
    elbow, wrist = (figure.spots()[n] for n in ("elbow_crease_radial_end", "radial_styloid"))
    length = dist(elbow, wrist)
    stops = [(-x, y) for x, y in on_body(atlas, atlas.points["forearm"], Side.LEFT, figure)]
    for index, stop in enumerate(stops):
        assert dist(elbow, stop) == pytest.approx(length * index / 12, abs=length * 0.045)


@pytest.mark.parametrize("name", POINTS)
def test_every_point_lies_within_the_frame_of_its_closeup(atlas: Atlas, name: str) -> None:
    point = atlas.points[name]
    for side in point.sides:
        left, top, width, height = atlas.closeups[point.closeup].frame_on(side)
        for x, y in point_in_closeup(atlas, point, side):
            assert left < x < left + width
            assert top < y < top + height


@pytest.mark.parametrize(
    ("name", "landmarks"),
    [
        ("li4", {0: "LI4_mc2_midpoint_radial"}),
        ("lr3", {0: "LR3"}),
        ("forearm", {0: "LI11", 2: "LI10", 3: "LI9", 4: "LI8"}),
    ],
)
def test_a_drawn_limb_has_its_points_where_its_own_landmarks_are(
    atlas: Atlas, name: str, landmarks: dict[int, str]
) -> None:
    point = atlas.points[name]
    closeup = atlas.closeups[point.closeup]
    record = json.loads((DATA / "closeups" / f"{closeup.id}.json").read_bytes())
    places = point_in_closeup(atlas, point, Side.RIGHT)
    for index, landmark in landmarks.items():
        mark = in_closeup(atlas, closeup, Offset(landmark), Side.RIGHT)
        assert dist(places[index], mark) <= record["landmarks"][landmark]["tolerance"], landmark


@pytest.mark.parametrize("body", BODIES)
def test_landmarks_stay_on_the_persons_left_or_on_the_midline(body: str) -> None:
    record = json.loads((DATA / "bodies" / f"{body}.json").read_bytes())
    for name, mark in record["landmarks"].items():
        assert mark["x"] > 0 if mark["paired"] else mark["x"] == 0, name
        assert mark["method"], name


# --- The words --------------------------------------------------------------------------


def raw_texts(text: StationText) -> Iterator[str]:
    """Yield every text of a station in which a side may be named."""
    yield from (text.name, text.short, text.closeup_title, text.finger, text.dose_note)
    yield from (text.article_asks, text.tsubo_advises, text.why, text.not_if_short, text.position)
    yield from (text.feel, text.from_article, text.from_who, text.how_sure, text.stage_note)
    yield from (*text.find, *text.not_if, *text.reach, *text.mistakes)
    yield from (*text.guide.values(), *text.callouts.values())


def all_text() -> Iterator[tuple[str, str]]:
    """Yield every string of the texts with its file."""

    def walk(value: object) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for inner in value.values():
                yield from walk(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner)

    for file in sorted((DATA / "text").rglob("*.json")):
        for text in walk(json.loads(file.read_bytes())):
            yield file.relative_to(DATA).as_posix(), text


@pytest.mark.parametrize("name", STATIONS)
def test_every_station_has_every_sentence_the_guide_may_need(atlas: Atlas, name: str) -> None:
    assert atlas.texts[name].guide.keys() >= GUIDE_WORDS
    assert len(GUIDE_WORDS) == 12


@pytest.mark.parametrize("name", STATIONS)
def test_every_placeholder_can_be_filled_on_every_side(atlas: Atlas, name: str) -> None:
    text = atlas.texts[name]
    for side in atlas.points_of(atlas.stations[name])[0].sides:
        assert all(phrases.get(side) for phrases in text.words.values())
        for raw in raw_texts(text):
            said = text.say(raw, side)
            assert "{" not in said, said
            assert "}" not in said, said


@pytest.mark.parametrize("name", STATIONS)
def test_a_sentence_of_the_guide_can_be_read_in_a_glance(atlas: Atlas, name: str) -> None:
    text = atlas.texts[name]
    for side in atlas.points_of(atlas.stations[name])[0].sides:
        for raw in text.guide.values():
            said = text.say(raw, side)
            assert len(said) <= 70, said
            assert len(said.split()) < 20, said


@pytest.mark.parametrize("name", STATIONS)
def test_left_and_right_are_always_your_own(atlas: Atlas, name: str) -> None:
    text = atlas.texts[name]
    for side in atlas.points_of(atlas.stations[name])[0].sides:
        for raw in (*text.find, *text.guide.values(), text.closeup_title):
            said = text.say(raw, side)
            for word in re.finditer(r"\b(left|right)\b", said, re.IGNORECASE):
                assert said[: word.start()].lower().endswith("your "), said


@pytest.mark.parametrize("name", STATIONS)
def test_a_paired_station_speaks_of_both_sides_alike(atlas: Atlas, name: str) -> None:
    swap = {"left": "right", "right": "left", "Left": "Right", "Right": "Left"}
    swap |= {"LEFT": "RIGHT", "RIGHT": "LEFT"}
    for phrases in atlas.texts[name].words.values():
        if Side.LEFT in phrases:
            mirrored = re.sub(r"\b\w+\b", lambda w: swap.get(w[0], w[0]), phrases[Side.LEFT])
            assert mirrored == phrases[Side.RIGHT]


def test_no_text_shouts() -> None:
    assert [text for _, text in all_text() if "!" in text] == []


BANNED = re.compile(
    r"\b(cures?|cured|heals?|healed|healing|treats?|treated|fix(es|ed)?|proven|guaranteed?s?|"
    r"toxins?|detox\w*|unblocks?|unblocked|miracles?|scientifically|side effects|"
    r"balances? your energy|no pain,? no gain)\b",
    re.IGNORECASE,
)
NOT_A_CLAIM = re.compile(r"\bnot proven harmful\b|\bthough not proven harmful\b|pressed or treated")


def test_no_text_promises_what_nobody_knows() -> None:
    claims = [(file, text) for file, text in all_text() if BANNED.search(NOT_A_CLAIM.sub("", text))]
    assert claims == []


def test_endorphins_are_only_believed_in() -> None:
    for file, text in all_text():
        if "endorphin" in text.lower():
            assert "believed" in text, file


def test_pregnancy_is_a_precaution_and_never_a_danger() -> None:
    for file, text in all_text():
        if "pregnan" in text.lower():
            assert not re.search(r"induce|miscarr|dangerous|labour", text, re.IGNORECASE), file


# --- Where words come from --------------------------------------------------------------


def marks_in(value: object) -> Iterator[str]:
    """Yield every source mark in a data file."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "sources" and isinstance(inner, list):
                yield from inner
            elif key == "source" and isinstance(inner, str):
                yield inner
            else:
                yield from marks_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from marks_in(inner)


@pytest.mark.parametrize("file", data_files(DATA), ids=lambda file: file.stem)
def test_every_source_mark_is_in_the_list(atlas: Atlas, file: Path) -> None:
    if file.name != "sources.json":
        assert set(marks_in(json.loads(file.read_bytes()))) <= atlas.sources.keys()


SURE = {0.92: "very", 0.85: "quite", 0.7: "fairly", 0.55: "less for the dot", 0.0: "about half"}
"""From which confidence on each word is right; the help has the same words."""


@pytest.mark.parametrize("name", POINTS)
def test_every_point_has_sources_cautions_and_an_honest_confidence(atlas: Atlas, name: str) -> None:
    point = atlas.points[name]
    assert {"article", "S2"} <= set(point.sources)
    assert all(caution.sources for caution in point.not_if)
    assert 0 < point.confidence < 1
    said = atlas.texts[atlas.station_of(name).id].how_sure
    sure = next(words for least, words in SURE.items() if point.confidence >= least)
    assert sure in said
    assert "in 100" not in said, "such a number would be invented precision"


@pytest.mark.parametrize("name", STATIONS)
def test_every_station_says_that_no_clinician_has_read_it_yet(atlas: Atlas, name: str) -> None:
    assert "No clinician has reviewed this text yet." in atlas.texts[name].how_sure


def test_where_the_article_is_less_careful_tsubo_is_firmer(atlas: Atlas) -> None:
    assert atlas.stations["knee"].article_pressure == "deep"
    assert atlas.stations["knee"].pressure.cap == 3
    assert atlas.stations["knee"].longest_side_seconds == 30
    assert atlas.stations["belly"].pressure.cap == 2
    assert atlas.stations["forearm"].most_rounds == 2
    assert max(station.pressure.cap for station in atlas.stations.values()) == 4
