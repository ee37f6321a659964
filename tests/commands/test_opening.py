"""How Tsubo opens: whatever cannot be read is told, and the rest is there."""

from pathlib import Path

import pytest

from tsubo.commands.opening import opening_state
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.session.screen import Page
from tsubo.session.screen_of import screen_of
from tsubo.session.state import NoticeKind
from tsubo.storage.places import data_folder


@pytest.mark.parametrize(("agreed", "page"), [(True, Page.MAP), (False, Page.FIRST_RUN)])
def test_it_opens_where_the_person_is(agreed: bool, page: Page) -> None:
    state = opening_state(data_folder(), Memory(agreed=agreed), "")
    assert state.page is page
    assert state.notices == ()
    assert len(state.atlas.stations) == 6


@pytest.mark.parametrize("agreed", [True, False])
def test_without_points_one_sentence_is_in_sight(tmp_path: Path, agreed: bool) -> None:
    state = opening_state(tmp_path / "nothing", Memory(agreed=agreed), "")
    notice = screen_of(state).notice
    assert state.page is Page.MAP
    assert notice is not None
    assert notice.title == "The points could not be read"
    assert "install Tsubo again" in notice.text


def test_a_session_whose_points_are_gone_is_not_offered(tmp_path: Path) -> None:
    left = Unfinished(None, Pain.LEFT, 3)
    state = opening_state(tmp_path / "nothing", Memory(agreed=True, unfinished=left), "")
    assert [told.kind for told in state.notices] == [NoticeKind.DATA]


def test_settings_that_could_not_be_read_are_told() -> None:
    state = opening_state(data_folder(), Memory(agreed=True), "/kept/settings.broken.json")
    notice = screen_of(state).notice
    assert notice is not None
    assert "/kept/settings.broken.json" in notice.text
