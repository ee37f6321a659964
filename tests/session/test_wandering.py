"""Whatever a person does, in any order and at any time, there is a sound state and a screen."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.preferring import any_preferences
from tests.session.test_answer import ACTIONS
from tests.session.walking import after
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.session.actions import Action, Steer
from tsubo.session.screen import Page
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State, memory_of, opening

# A tick in time is by far the commonest thing that happens.
a_moment = st.one_of(
    st.tuples(st.sampled_from(ACTIONS), st.floats(0.0, 90.0)),
    st.tuples(st.sampled_from(ACTIONS), st.floats(0.0, 2.0)),
    st.tuples(st.just(Steer.TICK), st.floats(0.0, 2.0)),
)
a_memory = st.builds(
    Memory,
    preferences=any_preferences(),
    pain=st.sampled_from(Pain),
    agreed=st.booleans(),
    unfinished=st.none()
    | st.builds(
        Unfinished,
        only=st.none() | st.sampled_from(["hand", "bl53", "belly", "tail"]),
        pain=st.sampled_from(Pain),
        phase=st.integers(0, 60),
    ),
)


def sound(state: State) -> None:
    """Fail where a state or its screen contradicts itself."""
    screen = screen_of(state)
    assert screen.page is state.page
    assert sum(part is not None for part in (screen.map, screen.guide, screen.part)) == 1
    assert (screen.guide is not None) == (state.page is Page.GUIDE)
    if Page.GUIDE in state.pages or state.page is Page.FINISHED:
        assert state.run is not None
    if not state.agreed:
        assert state.pages[0] is Page.FIRST_RUN
        assert state.run is None
    if screen.closeup is not None and screen.panel is not None:
        station = state.atlas.stations[screen.closeup.station]
        assert screen.closeup.side in state.atlas.points_of(station)[0].sides
        said = (screen.panel.reason, *screen.panel.find, screen.panel.finger, screen.closeup.title)
        assert not [words for words in said if "{" in words or "****" in words or not words]
    if screen.guide is not None:
        assert 0 <= screen.guide.picture.turn <= 1
        assert bool(screen.guide.sentence) != screen.guide.paused


@settings(max_examples=80)
@given(memory=a_memory, moments=st.lists(a_moment, min_size=20, max_size=60))
def test_no_way_through_tsubo_leads_astray(
    atlas: Atlas, memory: Memory, moments: list[tuple[Action, float]]
) -> None:
    state, now = opening(atlas, memory), 1000.0
    sound(state)
    for action, pause in moments:
        now += pause
        state = after(state, action, now=now)
        sound(state)
    assert opening(atlas, memory_of(state)).preferences == state.preferences
