"""The guide's picture: the mark that is pressed and what turns round it."""

import pytest

from tests.session.walking import after, guide_at, on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.placing import on_body, point_in_closeup
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side, View
from tsubo.domain.timeline import CueKind
from tsubo.domain.way import Posture, Tool
from tsubo.session.actions import Begin, ChooseStation, ChooseWay
from tsubo.session.parts.guide import GuidePicture, RingMotion
from tsubo.session.state import State


def begun(atlas: Atlas, station: str, preferences: Preferences | None = None) -> State:
    state = on_the_map(atlas, Pain.LEFT, preferences)
    return after(state, ChooseStation(station), Begin.HERE)


def picture_at(state: State, moment: float) -> GuidePicture:
    return guide_at(state, moment).picture


@pytest.mark.parametrize(
    ("moment", "motion", "turn"),
    [
        (2.5, RingMotion.STILL, 0.5),
        (19.0, RingMotion.PRESS, 0.5),
        (21.5, RingMotion.CLOCKWISE, 0.25),
        (34.5, RingMotion.COUNTERCLOCKWISE, 0.75),
        (50.0, RingMotion.BREATHE_IN, 0.5),
        (53.0, RingMotion.BREATHE_OUT, 0.25),
        (66.0, RingMotion.SWITCH, 0.25),
    ],
)
def test_the_ring_does_what_the_cue_asks_for(
    atlas: Atlas, moment: float, motion: RingMotion, turn: float
) -> None:
    picture = picture_at(begun(atlas, "hand"), moment)
    assert (picture.motion, picture.turn) == (motion, turn)


def test_with_reduced_motion_the_ring_goes_in_eight_steps(atlas: Atlas) -> None:
    state = begun(atlas, "hand", Preferences(reduced_motion=True))
    turns = {picture_at(state, 21.0 + step / 50).turn for step in range(100)}
    assert turns == {step / 8 for step in range(8)}


@pytest.mark.parametrize(("reduced", "last"), [(False, 0.9), (True, 0.875)])
def test_a_hold_fills_once_over_all_of_its_beats(atlas: Atlas, reduced: bool, last: float) -> None:
    state = on_the_map(atlas, Pain.LEFT, Preferences(reduced_motion=reduced))
    state = after(state, ChooseStation("hand"), ChooseWay("hand", "table_edge"), Begin.HERE)
    assert state.run is not None
    cue = next(cue for cue in state.run.timeline.cues if cue.kind is CueKind.HOLD)
    assert cue.count > 1
    shares = (0.0, 0.25, 0.5, 0.75, 0.9)
    pictures = [picture_at(state, cue.at + cue.seconds * share) for share in shares]
    assert {round(picture.turn, 6) for picture in pictures} == {*shares[:-1], last}
    assert {picture.motion for picture in pictures} == {RingMotion.HOLD}
    assert {picture.tool for picture in pictures} == {Tool.TABLE}


@pytest.mark.parametrize(
    ("kind", "tool"),
    [
        (CueKind.FIND, Tool.HEEL),
        (CueKind.HOLD, Tool.HEEL),
        (CueKind.MASSAGE, None),
        (CueKind.RELEASE, None),
        (CueKind.BREATHE, None),
    ],
)
def test_what_presses_is_lifted_off_when_one_lets_go(
    atlas: Atlas, kind: CueKind, tool: Tool | None
) -> None:
    state = on_the_map(atlas, Pain.LEFT)
    state = after(state, ChooseStation("foot"), ChooseWay("foot", "heel"), Begin.HERE)
    assert state.run is not None
    cue = next(cue for cue in state.run.timeline.cues if cue.kind is kind)
    assert picture_at(state, cue.at + 0.5).tool is tool


def test_a_breath_is_never_lifted_off(atlas: Atlas) -> None:
    state = on_the_map(atlas, Pain.LEFT)
    state = after(state, ChooseStation("belly"), ChooseWay("belly", "breath"), Begin.HERE)
    assert state.run is not None
    for cue in state.run.timeline.cues:
        assert picture_at(state, cue.at + 0.1).tool is Tool.BREATH


def test_the_side_is_told_for_what_comes_from_that_side(atlas: Atlas) -> None:
    state = begun(atlas, "hand")
    assert (picture_at(state, 22.0).side, picture_at(state, 90.0).side) == (Side.LEFT, Side.RIGHT)


def test_the_mark_lies_on_the_point_of_this_side(atlas: Atlas) -> None:
    state = begun(atlas, "hand")
    hand = atlas.points["li4"]
    left, right = picture_at(state, 22.0), picture_at(state, 90.0)
    assert left.mark == point_in_closeup(atlas, hand, Side.LEFT)[0]
    assert right.mark == point_in_closeup(atlas, hand, Side.RIGHT)[0]
    assert (left.picture.flipped, right.picture.flipped) == (True, False)


def test_the_mark_moves_from_stop_to_stop_along_the_forearm(atlas: Atlas) -> None:
    state = begun(atlas, "forearm")
    marks = [picture_at(state, 22.0 + 6 * stop).mark for stop in range(5)]
    assert tuple(marks) == picture_at(state, 22.0).stops
    assert len(set(marks)) == 5


def test_only_a_path_has_stops(atlas: Atlas) -> None:
    assert picture_at(begun(atlas, "hand"), 22.0).stops == ()


def test_the_hand_is_pressed_towards_the_bone_of_the_index_finger(atlas: Atlas) -> None:
    picture = picture_at(begun(atlas, "hand"), 22.0)
    web = atlas.closeups["hand_back"].landmarks["first_web_edge"]
    assert picture.push is not None
    # Towards the bone is away from the web; the left hand is the drawing mirrored.
    away = abs(picture.push[0] + web[0]) > abs(picture.mark[0] + web[0])
    assert away
    assert picture_at(begun(atlas, "knee"), 22.0).push is None


def test_changing_sides_shows_from_where_to_where(atlas: Atlas) -> None:
    picture = picture_at(begun(atlas, "foot"), 126.0)
    foot = atlas.points["lr3"]
    assert picture.switch_from == on_body(atlas, foot, Side.LEFT)[0]
    assert picture.switch_to == on_body(atlas, foot, Side.RIGHT)[0]
    assert picture.switch_view is View.FRONT
    assert (picture.done_words, picture.now_words) == ("Your left: done", "Your right: now")


def test_nothing_points_to_the_other_side_outside_a_change(atlas: Atlas) -> None:
    picture = picture_at(begun(atlas, "foot"), 80.0)
    assert (picture.switch_from, picture.switch_to, picture.now_words) == (None, None, "")


def test_the_four_points_of_the_back_are_numbered_as_in_the_closeup(atlas: Atlas) -> None:
    for state in (begun(atlas, "lower_back"), after(on_the_map(atlas), Begin.ROUTINE)):
        assert state.run is not None
        finds = [cue for cue in state.run.timeline.cues if cue.kind is CueKind.FIND]
        starts = [cue.at for cue in finds if cue.station == "lower_back"]
        assert [picture_at(state, at + 1).number for at in starts] == [1, 2, 3, 4]


def test_any_other_mark_has_the_number_of_its_station(atlas: Atlas) -> None:
    assert picture_at(begun(atlas, "foot"), 1.0).number == 2
    assert picture_at(begun(atlas, "belly"), 1.0).number == 6


def test_the_landmarks_are_named_while_the_place_is_looked_for_and_then_no_more(
    atlas: Atlas,
) -> None:
    state = begun(atlas, "hand")
    assert picture_at(state, 2.0).landmarks == ()
    looking = picture_at(state, 10.0)
    words = [one.words.replace("\n", " ") for one in looking.landmarks]
    assert words == ["Knuckle of the index finger", "Wrist end of the same bone"]
    assert looking.slide_from == looking.landmarks[0].place
    assert looking.push is None, "one arrow is enough"
    pressing = picture_at(state, 19.0)
    assert (pressing.landmarks, pressing.slide_from) == ((), None)
    assert pressing.push is not None


def test_landmarks_lie_on_the_side_that_is_pressed(atlas: Atlas) -> None:
    state = begun(atlas, "hand")
    left = picture_at(state, 10.0)
    assert state.run is not None
    finds = [cue for cue in state.run.timeline.cues if cue.kind is CueKind.FIND]
    right = picture_at(state, finds[1].at + 1)
    assert right.side is Side.RIGHT
    assert right.landmarks[0].place == (-left.landmarks[0].place[0], left.landmarks[0].place[1])


def test_where_only_the_breath_works_nothing_is_looked_for(atlas: Atlas) -> None:
    state = after(
        on_the_map(atlas), ChooseStation("belly"), ChooseWay("belly", "breath"), Begin.HERE
    )
    assert state.run is not None
    find = next(cue for cue in state.run.timeline.cues if cue.kind is CueKind.FIND)
    assert picture_at(state, find.at + 1).landmarks == ()


def test_every_point_has_at_most_two_landmarks_and_no_words_are_missing(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Begin.ROUTINE)
    assert state.run is not None
    finds = [cue for cue in state.run.timeline.cues if cue.kind is CueKind.FIND]
    for cue in finds:
        picture = picture_at(state, cue.at + 1)
        assert 1 <= len(picture.landmarks) <= 2, cue.point
        assert all(one.words for one in picture.landmarks)


def test_massaging_is_of_the_whole_part(atlas: Atlas) -> None:
    state = begun(atlas, "foot")
    assert state.run is not None
    rub = next(cue for cue in state.run.timeline.cues if cue.kind is CueKind.MASSAGE)
    assert picture_at(state, rub.at + 3).motion is RingMotion.RUB


def test_a_change_of_posture_is_shown_while_there_is_time_for_it(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Begin.ROUTINE)
    assert state.run is not None
    ready = [cue for cue in state.run.timeline.cues if cue.kind is CueKind.READY]
    shown = {cue.station: picture_at(state, cue.at + 1).posture for cue in ready}
    assert shown == {
        **dict.fromkeys(("hand", "foot", "forearm"), None),
        "lower_back": Posture.STANDING,
        "knee": Posture.SITTING,
        "belly": Posture.LYING,
    }
    assert picture_at(state, ready[-1].end + 1).posture is None


def test_only_a_finger_slides_to_the_place(atlas: Atlas) -> None:
    state = on_the_map(atlas)
    state = after(state, ChooseStation("hand"), ChooseWay("hand", "table_edge"), Begin.HERE)
    assert state.run is not None
    find = next(cue for cue in state.run.timeline.cues if cue.kind is CueKind.FIND)
    picture = picture_at(state, find.at + 1)
    assert len(picture.landmarks) == 2
    assert picture.slide_from is None
