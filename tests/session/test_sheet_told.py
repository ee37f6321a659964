"""What came of saving the sheet is told in the strip above the map."""

from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.session.actions import Clear, SheetNotSaved, SheetSaved
from tsubo.session.answer import answer
from tsubo.session.screen import Notice
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State, opening


def told(state: State) -> Notice:
    notice = screen_of(state).notice
    assert notice is not None
    return notice


def test_a_saved_sheet_says_where_it_is(atlas: Atlas) -> None:
    state = answer(opening(atlas, Memory(agreed=True)), SheetSaved("here/Tsubo.pdf"), 0.0)
    assert not told(state).warning
    assert "here/Tsubo.pdf" in told(state).text


def test_a_sheet_that_failed_says_why(atlas: Atlas) -> None:
    state = answer(opening(atlas, Memory(agreed=True)), SheetNotSaved("No room left."), 0.0)
    assert told(state).warning
    assert told(state).text == "No room left."


def test_only_the_latest_sheet_is_told(atlas: Atlas) -> None:
    state = answer(opening(atlas, Memory(agreed=True)), SheetNotSaved("No room left."), 0.0)
    state = answer(state, SheetSaved("Tsubo.pdf"), 0.0)
    assert not told(state).warning
    assert screen_of(answer(state, Clear.NOTICE, 0.0)).notice is None
