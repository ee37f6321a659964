"""The words of every way that travels with Tsubo: whole, short, and sure about the sides."""

import re
from collections.abc import Iterator

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.side import Side
from tsubo.domain.station import StationText
from tsubo.domain.way import Motion, Tool, Way

WAYS = {
    "hand": ("thumb", "table_edge", "erasers", "helper"),
    "foot": ("thumb", "stool", "lying", "heel", "eraser", "helper"),
    "forearm": ("thumb", "fingers", "leaning", "ball", "helper"),
    "lower_back": ("thumbs", "seated", "knuckles", "ball_wall", "helper"),
    "knee": ("fingers", "helper"),
    "belly": ("palm", "reclined", "breath", "helper"),
}
EVERY = [(name, way) for name, ways in WAYS.items() for way in ways]
HELPED = [(name, way) for name, way in EVERY if way == "helper"]
OWN = [(name, way) for name, way in EVERY if way != "helper"]


def reached(atlas: Atlas, name: str, way: str) -> tuple[Way, StationText]:
    return atlas.stations[name].way(way), atlas.texts[name].in_way(way)


def sides(atlas: Atlas, name: str) -> tuple[Side, ...]:
    return atlas.points_of(atlas.stations[name])[0].sides


def raw_lines(text: StationText) -> Iterator[str]:
    """Yield every text that a way may word anew."""
    yield from (text.closeup_title, text.finger, text.dose_note, text.position)
    yield from (*text.find, *text.guide.values())
    for lines in text.first_find.values():
        yield from lines


def told(atlas: Atlas, name: str, way: str) -> Iterator[str]:
    """Yield all of that as it is said for each side."""
    text = reached(atlas, name, way)[1]
    for side in sides(atlas, name):
        for line in raw_lines(text):
            yield text.say(line, side)
        for word in text.words:
            yield text.word(word, side)


def test_every_way_of_the_dossier_is_there(atlas: Atlas) -> None:
    assert {
        name: tuple(way.id for way in station.ways) for name, station in atlas.stations.items()
    } == WAYS


@pytest.mark.parametrize(("name", "way"), EVERY)
def test_every_way_has_a_name_and_says_what_one_does(atlas: Atlas, name: str, way: str) -> None:
    words = atlas.texts[name].ways[way]
    assert 0 < len(words.name) <= 32
    assert words.what.endswith(".")
    assert "{" not in words.name + words.what


@pytest.mark.parametrize(("name", "way"), EVERY)
def test_no_placeholder_is_left_in_any_sentence(atlas: Atlas, name: str, way: str) -> None:
    for line in told(atlas, name, way):
        assert not {"{", "}"} & set(line), line


@pytest.mark.parametrize(("name", "way"), EVERY)
def test_a_sentence_of_the_guide_can_be_read_in_a_glance(atlas: Atlas, name: str, way: str) -> None:
    text = reached(atlas, name, way)[1]
    for side in sides(atlas, name):
        for raw in text.guide.values():
            said = text.say(raw, side)
            assert len(said) <= 70, said
            assert len(said.split()) < 20, said


@pytest.mark.parametrize(("name", "way"), EVERY)
def test_sentences_for_the_ear_have_fewer_than_twenty_words(
    atlas: Atlas, name: str, way: str
) -> None:
    text = reached(atlas, name, way)[1]
    for lines in text.first_find.values():
        for line in lines:
            for sentence in re.split(r"(?<=\.) ", text.say(line, sides(atlas, name)[0])):
                assert len(sentence.split()) < 20, sentence


@pytest.mark.parametrize(("name", "way"), OWN)
def test_left_and_right_are_your_own(atlas: Atlas, name: str, way: str) -> None:
    for line in told(atlas, name, way):
        for word in re.finditer(r"\b(left|right)\b", line, re.IGNORECASE):
            before = line[: word.start()].lower()
            alone = re.fullmatch(r"(Left|Right) [a-z]+", line) or line[word.start() - 2] == "*"
            assert before.endswith("your ") or alone, line


@pytest.mark.parametrize(("name", "way"), HELPED)
def test_to_a_helper_left_and_right_are_theirs(atlas: Atlas, name: str, way: str) -> None:
    text = reached(atlas, name, way)[1]
    for line in told(atlas, name, way):
        # One sentence of each position says where they lie for somebody who faces them.
        if line == text.position:
            continue
        for word in re.finditer(r"\b(left|right)\b", line, re.IGNORECASE):
            assert line[: word.start()].lower().endswith("their "), line


@pytest.mark.parametrize(("name", "way"), HELPED)
def test_the_side_is_unmistakable_to_a_helper(atlas: Atlas, name: str, way: str) -> None:
    text = reached(atlas, name, way)[1]
    if Side.LEFT in text.words["loud"]:
        assert text.word("loud", Side.LEFT).startswith("Their LEFT ")
        assert text.word("loud", Side.RIGHT).startswith("Their RIGHT ")
        assert re.search(r"their left( \w+)? is (opposite your right|on your left)", text.position)


@pytest.mark.parametrize(("name", "way"), HELPED)
def test_a_helper_is_never_told_to_do_it_to_themselves(atlas: Atlas, name: str, way: str) -> None:
    own = re.compile(
        r"\byour (shoulders|belly|back|arms?|forearm|knees?|foot|feet|leg|elbow|calf|breath)\b",
        re.IGNORECASE,
    )
    for line in told(atlas, name, way):
        assert not own.search(line), line


@pytest.mark.parametrize(("name", "way"), [row for row in HELPED if row[0] != "belly"])
def test_a_helper_asks_for_a_number(atlas: Atlas, name: str, way: str) -> None:
    text = reached(atlas, name, way)[1]
    assert "0 to 10" in text.finger
    pressing = [text.guide[key] for key in ("press", "clockwise", "counterclockwise")]
    assert any("zero to ten" in line for line in pressing)


@pytest.mark.parametrize(("name", "way"), EVERY)
def test_a_way_that_holds_or_breathes_never_speaks_of_circles(
    atlas: Atlas, name: str, way: str
) -> None:
    record, text = reached(atlas, name, way)
    if record.motion is Motion.CIRCLES:
        return
    used = {"ready", "find", "press", "hold", "stop", "release", "switch", "breathe", "focus"}
    for key, line in text.guide.items():
        if key.removesuffix("_outer") in used:
            assert "circle" not in line.lower(), line


@pytest.mark.parametrize(("name", "way"), EVERY)
def test_what_presses_is_named_for_the_picture_and_the_ear(
    atlas: Atlas, name: str, way: str
) -> None:
    record, text = reached(atlas, name, way)
    usual = atlas.texts[name]
    side = sides(atlas, name)[0]
    if record.tool is not atlas.stations[name].usual.tool:
        assert text.word("presser", side) != usual.word("presser", side)
        assert text.finger != usual.finger


def test_no_ball_stick_or_tool_is_spoken_of_as_a_way_at_the_knee_or_belly(atlas: Atlas) -> None:
    for name in ("knee", "belly"):
        for way in WAYS[name]:
            for line in told(atlas, name, way):
                assert not re.search(r"\b(ball|stick|eraser|knuckle|massage gun)s?\b", line), line


def test_a_ball_is_always_soft_and_never_on_the_spine(atlas: Atlas) -> None:
    for name, way in EVERY:
        if reached(atlas, name, way)[0].tool is Tool.BALL:
            assert "soft" in atlas.texts[name].ways[way].name.lower()
    wall = atlas.texts["lower_back"].in_way("ball_wall")
    assert "Never on the spine." in wall.guide["press"]
    assert any("never on it" in line for line in wall.first_find["bl28"])
