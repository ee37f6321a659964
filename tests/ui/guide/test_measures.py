"""The guide's layout: nothing is cut, nothing overlaps, from 720 x 560 to 4K and large text."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect

from tsubo.ui.guide.measures import LARGE_TEXT, NARROW_BELOW, Measures, measures

SIZES = [
    (720, 560),
    (720, 1000),
    (899, 700),
    (900, 560),
    (1080, 640),
    (1280, 800),
    (1920, 1080),
    (2560, 1440),
    (3840, 2160),
    (1600, 560),
]
SCALES = [1.0, 1.25, 1.5, 2.0]


def parts(now: Measures) -> dict[str, QRect]:
    return {
        "picture": now.picture,
        "figure": now.figure,
        "side": now.side,
        "verb": now.verb,
        "count": now.count,
        "pips": now.pips,
        "sentence": now.sentence,
        "next": now.next,
        "header": now.header,
        "controls": now.controls,
    }


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_overlaps_and_nothing_is_cut(size: tuple[int, int], scale: float) -> None:
    places = parts(measures(*size, scale))
    if scale >= LARGE_TEXT:
        assert places.pop("next").isEmpty()
    window = QRect(0, 0, *size)
    for name, place in places.items():
        assert place.width() > 0, name
        assert place.height() > 0, name
        assert window.adjusted(0, 0, 1, 1).contains(place), name
    for (one, first), (other, second) in combinations(places.items(), 2):
        common = first.intersected(second)
        assert min(common.width(), common.height()) <= 2, (one, other)


@pytest.mark.parametrize("scale", SCALES)
def test_a_paused_text_keeps_to_its_place(scale: float) -> None:
    for size in SIZES:
        now = measures(*size, scale)
        for other in (now.picture, now.verb, now.controls):
            common = now.paused.intersected(other)
            assert min(common.width(), common.height()) <= 2


@pytest.mark.parametrize("size", SIZES)
def test_large_text_enlarges_the_sentence_by_a_third_at_least(size: tuple[int, int]) -> None:
    usual, large = measures(*size, 1.0), measures(*size, 1.5)
    bars = usual.unit / large.unit
    assert large.sentence_size * bars >= usual.sentence_size * 1.33
    assert large.sentence.height() >= 2 * 1.18 * large.sentence_size


@pytest.mark.parametrize("size", [size for size in SIZES if size[0] < NARROW_BELOW])
@pytest.mark.parametrize("scale", SCALES)
def test_notes_have_room_in_the_picture_outside_its_middle(
    size: tuple[int, int], scale: float
) -> None:
    now = measures(*size, scale)
    assert now.picture.contains(now.notes)
    assert not now.notes.contains(now.picture.center())
    assert now.notes.height() >= 40
    assert now.notes.width() >= 100


def test_the_design_itself() -> None:
    now = measures(1280, 800, 1.0)
    assert now.picture == QRect(0, 64, 640, 624)
    assert now.controls == QRect(0, 688, 1280, 112)
    assert now.verb.x() == pytest.approx(678, abs=1)
    assert now.count_size == pytest.approx(224, abs=1)


def test_everything_grows_with_the_shorter_side() -> None:
    small, large = measures(1280, 800, 1.0), measures(2560, 1600, 1.0)
    assert large.unit == pytest.approx(2 * small.unit, rel=0.01)
    assert large.header.height() == 2 * small.header.height()


def test_a_narrow_window_has_the_count_beside_the_verb() -> None:
    now = measures(NARROW_BELOW - 1, 700, 1.0)
    assert now.narrow
    assert now.count.left() > now.verb.right()
    assert now.count.top() < now.verb.bottom()
    assert now.picture.width() == NARROW_BELOW - 1


def test_large_text_enlarges_what_is_small() -> None:
    assert measures(1280, 800, 1.5).sentence_size / measures(1280, 800, 1.5).unit > 36
