"""How a drawing is fitted: whole, in place, and with no cut end in sight."""

import pytest

from tsubo.ui.closeup.placing import Edges, Placing, centred, mirrored_box, placed

FREE = Edges(False, False, False, False)
STAGE = (0.0, 0.0, 800.0, 600.0)


def test_a_place_goes_to_its_pixel_and_back() -> None:
    placing = Placing(2.0, 100.0, 50.0)
    assert placing.at((10.0, 20.0)) == (120.0, 90.0)
    assert placing.under((120.0, 90.0)) == (10.0, 20.0)


def test_zooming_keeps_the_pixel_under_the_pointer() -> None:
    placing = Placing(2.0, 100.0, 50.0)
    before = placing.under((300.0, 200.0))
    assert placing.zoomed(1.5, (300.0, 200.0)).under((300.0, 200.0)) == pytest.approx(before)


def test_a_free_drawing_fits_its_frame_in_the_middle() -> None:
    frame = (-50.0, -100.0, 100.0, 150.0)
    placing = placed(frame, frame, FREE, STAGE, STAGE)
    assert placing.scale == 4.0
    assert placing.at((0.0, -100.0)) == (400.0, 0.0)


def test_a_limb_cut_at_the_bottom_runs_off_the_stage() -> None:
    frame, box = (0.0, 0.0, 200.0, 50.0), (0.0, 0.0, 200.0, 80.0)
    placing = placed(frame, box, Edges(False, False, False, True), STAGE, STAGE)
    assert placing.at((0.0, 80.0))[1] > 600.0


def test_a_limb_cut_at_both_ends_grows_until_both_leave_the_stage() -> None:
    frame, box = (0.0, 40.0, 200.0, 20.0), (0.0, 0.0, 200.0, 100.0)
    placing = placed(frame, box, Edges(False, True, False, True), STAGE, STAGE)
    assert placing.scale > 4.0
    assert placing.at((0.0, 0.0))[1] < 0.0
    assert placing.at((0.0, 100.0))[1] > 600.0


def test_a_cut_edge_on_the_left_is_pushed_off_the_left() -> None:
    spot = (50.0, 50.0, 0.0, 0.0)
    placing = centred(
        spot, 4.0, (0.0, 0.0, 200.0, 100.0), Edges(True, False, False, False), STAGE, STAGE
    )
    assert placing.at((0.0, 0.0))[0] < 0.0


def test_marks_hidden_by_a_bar_are_brought_into_sight() -> None:
    placing = Placing(1.0, 0.0, 0.0).showing((10.0, 580.0, 20.0, 40.0), STAGE)
    assert placing.at((10.0, 620.0)) == (10.0, 600.0)


def test_marks_in_sight_move_nothing() -> None:
    placing = Placing(1.0, 0.0, 0.0)
    assert placing.showing((10.0, 10.0, 20.0, 20.0), STAGE) == placing


def test_a_mirrored_box_and_its_edges_change_sides() -> None:
    assert mirrored_box((-74.0, -58.0, 330.0, 120.0)) == (-256.0, -58.0, 330.0, 120.0)
    assert Edges(True, False, False, True).mirrored() == Edges(False, False, True, True)
