"""Words beside a drawing: near, apart from each other, wholly beside the body or wholly on it."""

from collections.abc import Callable
from itertools import combinations

from tsubo.ui.closeup.labels import Label, Wish, crosses_box, inside, overlap, place_labels
from tsubo.ui.closeup.placing import Box

STAGE: Box = (0.0, 0.0, 800.0, 600.0)
SIZE = (120.0, 40.0)


def bare(_box: Box) -> float:
    return 0.0


def column(left: float, right: float) -> Callable[[Box], float]:
    """Return the body share of an upright limb between two x."""

    def share(box: Box) -> float:
        common = min(box[0] + box[2], right) - max(box[0], left)
        return max(0.0, common) / box[2]

    return share


def placed(*labels: Label | None) -> list[Label]:
    found = [label for label in labels if label is not None]
    assert len(found) == len(labels)
    return found


def test_words_stand_beside_a_limb_not_on_its_edge() -> None:
    (label,) = placed(
        *place_labels([Wish((400.0, 300.0), SIZE)], STAGE, [], [], column(300.0, 500.0))
    )
    assert label.ground == 0.0
    assert not overlap(label.box, (300.0, 0.0, 200.0, 600.0))


def test_words_go_a_little_further_to_stand_beside_the_body() -> None:
    wish = Wish((400.0, 300.0), SIZE)
    (label,) = placed(*place_labels([wish], STAGE, [], [], column(200.0, 600.0)))
    assert label.ground == 0.0


def test_words_stand_wholly_on_a_body_that_fills_the_stage() -> None:
    (label,) = placed(
        *place_labels([Wish((400.0, 300.0), SIZE)], STAGE, [], [], column(-100.0, 900.0))
    )
    assert label.ground == 1.0


def test_the_line_of_the_nearest_words_is_short_and_level() -> None:
    (label,) = placed(*place_labels([Wish((400.0, 300.0), SIZE)], STAGE, [], [], bare))
    assert label.line_end[1] == 300.0
    assert abs(label.line_end[0] - 400.0) < 40.0


def test_many_words_never_overlap_each_other_or_what_is_taken() -> None:
    taken = [(0.0, 0.0, 800.0, 60.0), (350.0, 250.0, 100.0, 100.0)]
    wishes = [Wish((380.0 + 12 * n, 260.0 + 14 * n), SIZE) for n in range(6)]
    labels = placed(*place_labels(wishes, STAGE, taken, [], column(320.0, 480.0)))
    for one, other in combinations(labels, 2):
        assert not overlap(one.box, other.box)
    for label, wish in zip(labels, wishes, strict=True):
        assert inside(label.box, STAGE)
        assert not any(overlap(label.box, box) for box in taken)
        for other in labels:
            if other is not label:
                assert not crosses_box(wish.place, label.line_end, other.box)


def test_a_given_spot_is_kept_where_it_is_clear() -> None:
    wish = Wish((400.0, 300.0), SIZE, spot=(200.0, 200.0))
    (label,) = placed(*place_labels([wish], STAGE, [], [], bare))
    assert label.leftward
    assert label.box == (80.0, 180.0, *SIZE)


def test_a_given_spot_is_left_where_something_lies_there() -> None:
    wish = Wish((400.0, 300.0), SIZE, spot=(200.0, 200.0))
    (label,) = placed(*place_labels([wish], STAGE, [(90.0, 190.0, 20.0, 20.0)], [], bare))
    assert not overlap(label.box, (90.0, 190.0, 20.0, 20.0))


def test_a_line_goes_round_the_marks() -> None:
    wish = Wish((400.0, 300.0), SIZE)
    (label,) = placed(*place_labels([wish], STAGE, [], [(360.0, 300.0)], bare))
    assert not label.leftward


def test_without_room_there_are_no_words() -> None:
    assert place_labels([Wish((20.0, 20.0), SIZE)], (0.0, 0.0, 100.0, 40.0), [], [], bare) == [None]
