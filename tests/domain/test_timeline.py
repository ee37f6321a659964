"""The timeline: what is asked for when, without gaps and inside every cap."""

from itertools import groupby, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.habitual import any_habits
from tests.domain.preferring import any_preferences
from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import FIRST_TIME, NO_HABITS, Habits
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.postures import FLOOR_SECONDS, MOVE_SECONDS
from tsubo.domain.preferences import Order, Preferences
from tsubo.domain.side import Side
from tsubo.domain.spoken import Speaker
from tsubo.domain.timeline import Cue, CueKind, Timeline, timeline

READY, FIND, MASSAGE, PRESS = CueKind.READY, CueKind.FIND, CueKind.MASSAGE, CueKind.PRESS
CLOCKWISE, COUNTER = CueKind.CLOCKWISE, CueKind.COUNTERCLOCKWISE
BREATHE, RELEASE, SWITCH = CueKind.BREATHE, CueKind.RELEASE, CueKind.SWITCH
REST, END, HOLD = CueKind.REST, CueKind.END, CueKind.HOLD
ON_THE_SKIN = (MASSAGE, PRESS, CLOCKWISE, COUNTER, HOLD)

any_pain = st.sampled_from(Pain)


def compiled(
    atlas: Atlas,
    only: str | None = None,
    preferences: Preferences | None = None,
    pain: Pain = Pain.LEFT,
    habits: Habits = NO_HABITS,
    speaker: Speaker | None = None,
) -> Timeline:
    own = preferences or Preferences()
    return timeline(atlas, plan(atlas, pain, own, only, habits), own, speaker)


def slow(words: str) -> float:
    """Speak slowly: about eight letters a second, as at 100 words a minute."""
    return 0.2 + len(words) / 8


def shape(cues: tuple[Cue, ...]) -> list[tuple[CueKind, float, int]]:
    return [(cue.kind, cue.seconds, cue.count) for cue in cues]


def test_one_hand_is_made_ready_found_pressed_turned_both_ways_and_breathed(atlas: Atlas) -> None:
    half = compiled(atlas, "hand").cues[:7]
    assert shape(half) == [
        (READY, 5, 0),
        (FIND, 12, 0),
        (PRESS, 4, 0),
        (CLOCKWISE, 12, 6),
        (COUNTER, 12, 6),
        (RELEASE, 3, 0),
        (BREATHE, 16, 2),
    ]
    assert {cue.side for cue in half} == {Side.LEFT}


def test_the_other_hand_follows_after_eight_seconds_to_change(atlas: Atlas) -> None:
    after = compiled(atlas, "hand").cues[7:]
    assert shape(after) == [
        (SWITCH, 8, 0),
        (FIND, 12, 0),
        (PRESS, 4, 0),
        (CLOCKWISE, 12, 6),
        (COUNTER, 12, 6),
        (RELEASE, 3, 0),
        (BREATHE, 16, 2),
        (END, 4, 0),
    ]
    assert {cue.side for cue in after} == {Side.RIGHT}


def test_the_foot_is_massaged_before_its_point_is_found(atlas: Atlas) -> None:
    kinds = [cue.kind for cue in compiled(atlas, "foot").cues]
    assert kinds[:4] == [READY, MASSAGE, FIND, PRESS]
    assert kinds.count(MASSAGE) == 2


def test_the_forearm_has_five_stops_with_a_circle_each_way(atlas: Atlas) -> None:
    left = [cue for cue in compiled(atlas, "forearm").cues if cue.side is Side.LEFT]
    pressed = [cue for cue in left if cue.kind in (PRESS, CLOCKWISE, COUNTER)]
    assert [(cue.stop, cue.kind, cue.count) for cue in pressed] == [
        (stop, kind, count)
        for stop in range(5)
        for kind, count in ((PRESS, 0), (CLOCKWISE, 1), (COUNTER, 1))
    ]
    assert {cue.seconds for cue in pressed if cue.count} == {2.0}


def test_the_belly_begins_with_breathing_and_is_done_once(atlas: Atlas) -> None:
    cues = compiled(atlas, "belly").cues
    assert [cue.kind for cue in cues[:4]] == [READY, FIND, BREATHE, PRESS]
    assert cues[2].count == 5
    assert {cue.side for cue in cues} == {Side.MIDLINE}
    assert SWITCH not in {cue.kind for cue in cues}


def test_rounds_are_parted_by_a_rest(atlas: Atlas) -> None:
    kinds = [cue.kind for cue in compiled(atlas, "belly", Preferences(rounds=2)).cues]
    assert kinds[3:10] == [PRESS, CLOCKWISE, COUNTER, REST, PRESS, CLOCKWISE, COUNTER]


def test_all_rounds_of_one_place_are_skipped_together(atlas: Atlas) -> None:
    cues = compiled(atlas, "belly", Preferences(rounds=2)).cues
    assert len({cue.phase for cue in cues[3:10]}) == 1
    assert cues[10].phase == cues[9].phase + 1


def test_a_later_point_of_a_station_has_its_own_words(atlas: Atlas) -> None:
    finds = [cue for cue in compiled(atlas, "lower_back").cues if cue.kind is FIND]
    texts = atlas.texts["lower_back"].guide
    assert [cue.text for cue in finds] == [texts["find"]] * 2 + [texts["find_outer"]] * 2


def test_the_words_name_the_hand_that_presses_after_the_change(atlas: Atlas) -> None:
    switch = next(cue for cue in compiled(atlas, "hand").cues if cue.kind is SWITCH)
    assert switch.text == "Press with your left thumb, just as gently."


def test_a_station_begins_once_and_only_the_last_one_ends(atlas: Atlas) -> None:
    cues = compiled(atlas).cues
    assert [cue.station for cue in cues if cue.kind is READY] == list(atlas.routine)
    assert [cue.kind for cue in cues].index(END) == len(cues) - 1


def test_a_plan_without_steps_has_no_length(atlas: Atlas) -> None:
    nothing = compiled(atlas).plan.__class__(Pain.LEFT, Side.LEFT, None, ())
    assert timeline(atlas, nothing, Preferences()).seconds == 0


@given(preferences=any_preferences(), pain=any_pain)
@settings(max_examples=60)
def test_cues_follow_one_another_without_gaps_and_with_words(
    atlas: Atlas, preferences: Preferences, pain: Pain
) -> None:
    whole = compiled(atlas, None, preferences, pain)
    assert whole.cues[0].at == 0
    assert whole.cues[0].phase == 0
    for cue, after in pairwise(whole.cues):
        assert after.at == cue.end
        assert after.phase - cue.phase in (0, 1)
        assert after.step - cue.step in (0, 1)
    assert whole.seconds == whole.cues[-1].end
    for cue in whole.cues:
        assert cue.seconds > 0
        assert cue.text
        assert "{" not in cue.text


@given(preferences=any_preferences(), pain=any_pain)
@settings(max_examples=60)
def test_no_side_is_pressed_longer_than_its_place_allows(
    atlas: Atlas, preferences: Preferences, pain: Pain
) -> None:
    whole = compiled(atlas, None, preferences, pain)
    total = 0.0
    for _, group in groupby(whole.cues, key=lambda cue: cue.step):
        cues = list(group)
        pressed = sum(cue.seconds for cue in cues if cue.kind in ON_THE_SKIN)
        station = atlas.stations[cues[0].station]
        assert pressed <= station.longest_side_seconds + 1e-6 <= 180 + 1e-6
        rounds = sum(cue.kind is PRESS and cue.stop == 0 for cue in cues)
        assert rounds <= (2 if station.id == "forearm" else 3)
        total += pressed
    assert total <= 30 * 60


@given(preferences=any_preferences(), pain=any_pain)
@settings(max_examples=30)
def test_both_sides_get_the_same_dose(atlas: Atlas, preferences: Preferences, pain: Pain) -> None:
    doses: dict[str, list[list[tuple[CueKind, float, int]]]] = {}
    whole = compiled(atlas, None, preferences, pain)
    for _, group in groupby(whole.cues, key=lambda cue: cue.step):
        cues = tuple(group)
        pressed = tuple(cue for cue in cues if cue.kind in ON_THE_SKIN)
        doses.setdefault(cues[0].point, []).append(shape(pressed))
    for name, sides in doses.items():
        assert len(sides) == len(atlas.points[name].sides)
        assert sides[0] == sides[-1]


# --- Ways, postures and first times -----------------------------------------------------


def test_getting_into_another_posture_has_time(atlas: Atlas) -> None:
    ready = {cue.station: cue.seconds for cue in compiled(atlas).cues if cue.kind is READY}
    assert ready == {
        **dict.fromkeys(("hand", "foot", "forearm"), 5),
        **dict.fromkeys(("lower_back", "knee"), 5 + MOVE_SECONDS),
        "belly": 5 + FLOOR_SECONDS,
    }


def test_by_posture_that_time_is_taken_once_for_each(atlas: Atlas) -> None:
    cues = compiled(atlas, None, Preferences(order=Order.POSTURE)).cues
    long = [cue.station for cue in cues if cue.kind is READY and cue.seconds > MOVE_SECONDS]
    assert long == ["lower_back", "belly"]


def test_who_begins_lying_has_time_to_lie_down_after_start(atlas: Atlas) -> None:
    assert compiled(atlas, "belly").cues[0].seconds == 5 + FLOOR_SECONDS
    assert compiled(atlas, "hand").cues[0].seconds == 5


def test_moving_is_said_where_it_is_due_and_only_there(atlas: Atlas) -> None:
    cues = compiled(atlas, None, None, Pain.LEFT, NO_HABITS, slow).cues
    told = {cue.station: cue.spoken for cue in cues if "Take your time to" in cue.spoken}
    assert set(told) == {"lower_back", "knee", "belly"}
    assert "Take your time to stand up." in told["lower_back"]
    assert "Take your time to sit down." in told["knee"]


def test_a_tool_has_time_to_be_brought_into_place(atlas: Atlas) -> None:
    cues = compiled(atlas, "lower_back", habits=Habits(ways={"lower_back": "ball_wall"})).cues
    settle = atlas.stations["lower_back"].way("ball_wall").settle_seconds
    assert cues[0].seconds == 5 + MOVE_SECONDS + settle
    assert {cue.seconds for cue in cues if cue.kind is SWITCH} == {8 + settle}


def test_a_ball_is_leaned_on_without_circles_and_counted_at_their_pace(atlas: Atlas) -> None:
    cues = compiled(atlas, "lower_back", habits=Habits(ways={"lower_back": "ball_wall"})).cues
    half = [cue for cue in cues if cue.step == 0]
    assert [(cue.kind, cue.count) for cue in half] == [
        *((READY, 0), (FIND, 0), (PRESS, 0), (HOLD, 10), (RELEASE, 0), (BREATHE, 2)),
    ]
    assert half[3].seconds == 20
    assert half[3].text == "Stay there. Breathe evenly."


def test_leaning_on_a_path_goes_from_stop_to_stop(atlas: Atlas) -> None:
    cues = compiled(atlas, "forearm", habits=Habits(ways={"forearm": "leaning"})).cues
    pressed = [(cue.kind, cue.stop) for cue in cues if cue.step == 0 and cue.kind in ON_THE_SKIN]
    assert pressed == [(kind, stop) for stop in range(5) for kind in (PRESS, HOLD)]


def test_leaving_a_wall_is_said_in_its_own_words(atlas: Atlas) -> None:
    wall = Habits(ways={"lower_back": "ball_wall"})
    cues = compiled(atlas, "lower_back", habits=wall, speaker=slow).cues
    leaving = next(cue for cue in cues if cue.kind is RELEASE)
    assert leaving.spoken == "Step away from the wall. Let your arms hang."


def test_holding_still_is_asked_for_once_on_a_path(atlas: Atlas) -> None:
    cues = compiled(atlas, "forearm", habits=Habits(ways={"forearm": "ball"}), speaker=slow).cues
    holding = [cue for cue in cues if cue.step == 0 and cue.kind is HOLD]
    assert [cue.spoken for cue in holding] == ["Stay there.", "", "", "", ""]
    assert {cue.text for cue in holding} == {"Stay there."}


def test_breathing_only_presses_nothing(atlas: Atlas) -> None:
    cues = compiled(atlas, "belly", habits=Habits(ways={"belly": "breath"})).cues
    assert [(cue.kind, cue.count) for cue in cues] == [
        *((READY, 0), (FIND, 0), (BREATHE, 10), (RELEASE, 0), (BREATHE, 2), (END, 0)),
    ]


def test_a_new_point_is_looked_for_longer_once(atlas: Atlas) -> None:
    own = Preferences(find_seconds=10, first_find_seconds=30)
    cues = compiled(atlas, "lower_back", own, habits=FIRST_TIME).cues
    assert [cue.seconds for cue in cues if cue.kind is FIND] == [30, 10, 30, 10]
    met = compiled(atlas, "lower_back", own, habits=Habits(met=frozenset({"bl28"}))).cues
    assert [cue.seconds for cue in met if cue.kind is FIND] == [10, 10, 30, 10]


def test_the_first_time_is_never_shorter_than_the_later_ones(atlas: Atlas) -> None:
    own = Preferences(find_seconds=40, first_find_seconds=20)
    cues = compiled(atlas, "belly", own, habits=FIRST_TIME).cues
    assert [cue.seconds for cue in cues if cue.kind is FIND] == [40]


def test_a_new_point_is_explained_aloud_and_has_the_room_for_it(atlas: Atlas) -> None:
    own = Preferences(first_find_seconds=6)
    cues = compiled(atlas, "hand", own, habits=FIRST_TIME, speaker=slow).cues
    first, second = (cue for cue in cues if cue.kind is FIND)
    for line in atlas.texts["hand"].first_find["li4"]:
        assert line in first.spoken
        assert line not in second.spoken
    assert first.seconds >= slow(first.spoken) > 6


@given(data=st.data(), preferences=any_preferences(), pain=any_pain, aloud=st.booleans())
@settings(max_examples=80)
def test_no_way_is_pressed_longer_than_it_may_and_every_cue_has_whole_sentences(
    atlas: Atlas, data: st.DataObject, preferences: Preferences, pain: Pain, aloud: bool
) -> None:
    habits = data.draw(any_habits(atlas))
    whole = compiled(atlas, None, preferences, pain, habits, slow if aloud else None)
    assert whole.cues[0].at == 0
    for cue, after in pairwise(whole.cues):
        assert after.at == cue.end
        assert after.phase - cue.phase in (0, 1)
    for cue in whole.cues:
        assert cue.seconds > cue.lead >= 0
        assert cue.text
        assert not {"{", "}"} & set(cue.text + cue.spoken)
        assert (cue.kind is not CueKind.FIND or not aloud) or cue.spoken
        if cue.spoken and not cue.count:
            assert cue.seconds >= slow(cue.spoken)
    for index, group in groupby(whole.cues, key=lambda cue: cue.step):
        step = whole.plan.steps[index]
        pressed = sum(cue.seconds for cue in group if cue.kind in ON_THE_SKIN)
        assert pressed <= step.way.longest_side_seconds + 1e-6
