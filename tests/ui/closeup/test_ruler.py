"""The finger ruler: fingers beside two places, on the freer side, or none at all."""

from tsubo.ui.closeup.labels import overlap
from tsubo.ui.closeup.placing import Box
from tsubo.ui.closeup.ruler import NARROWEST, lay_fingers

STAGE: Box = (0.0, 0.0, 800.0, 600.0)


def bare(_box: Box) -> float:
    return 0.0


def test_fingers_together_are_as_wide_as_the_stretch() -> None:
    fingers = lay_fingers(2, (300.0, 300.0), (380.0, 300.0), STAGE, [], bare)
    assert fingers is not None
    assert fingers.width == 40.0
    left, top, width, _ = fingers.box()
    assert (left, width) == (300.0, 80.0)
    assert top > 300.0


def test_fingers_lie_where_there_is_less_body() -> None:
    def below(box: Box) -> float:
        return 1.0 if box[1] > 300.0 else 0.0

    fingers = lay_fingers(4, (300.0, 300.0), (420.0, 300.0), STAGE, [], below)
    assert fingers is not None
    assert fingers.box()[1] < 300.0


def test_fingers_keep_off_what_is_taken() -> None:
    taken = (290.0, 320.0, 100.0, 20.0)
    fingers = lay_fingers(2, (300.0, 300.0), (380.0, 300.0), STAGE, [taken], bare)
    assert fingers is not None
    assert not overlap(fingers.box(), taken)


def test_fingers_too_narrow_to_be_seen_are_left_out() -> None:
    end = (300.0 + 4 * NARROWEST - 1, 300.0)
    assert lay_fingers(4, (300.0, 300.0), end, STAGE, [], bare) is None


def test_fingers_without_room_are_left_out() -> None:
    assert lay_fingers(2, (10.0, 20.0), (90.0, 20.0), (0.0, 0.0, 100.0, 40.0), [], bare) is None
