"""How Tsubo opens: whatever cannot be read is told, and the rest is there."""

from pathlib import Path

import pytest

from tsubo.commands.opening import opening_state
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.session.actions import Turn
from tsubo.session.news import NoticeKind
from tsubo.session.screen import Page
from tsubo.session.screen_of import screen_of
from tsubo.storage.places import data_folder
from tsubo.storage.settings_file import Trouble, Unread


@pytest.mark.parametrize(("agreed", "page"), [(True, Page.MAP), (False, Page.FIRST_RUN)])
def test_it_opens_where_the_person_is(agreed: bool, page: Page) -> None:
    state = opening_state(data_folder(), Memory(agreed=agreed))
    assert state.page is page
    assert state.notices == ()
    assert len(state.atlas.stations) == 6


@pytest.mark.parametrize("agreed", [True, False])
def test_without_points_one_sentence_is_in_sight(tmp_path: Path, agreed: bool) -> None:
    state = opening_state(tmp_path / "nothing", Memory(agreed=agreed))
    notice = screen_of(state).notice
    assert state.page is Page.MAP
    assert notice is not None
    assert notice.title == "The points could not be read"
    assert "install Tsubo again" in notice.text


def test_a_session_whose_points_are_gone_is_not_offered(tmp_path: Path) -> None:
    left = Unfinished(None, Pain.LEFT, 3)
    state = opening_state(tmp_path / "nothing", Memory(agreed=True, unfinished=left))
    assert [told.kind for told in state.notices] == [NoticeKind.DATA]


SAID = {
    Unread.BROKEN: ("Your settings could not be read", "keeps the old file as /kept {file}"),
    Unread.NEWER: ("Your settings are from a newer Tsubo", "is not kept. Update Tsubo"),
    Unread.CLOSED: ("Your settings cannot be opened", "is not kept. Mend the rights"),
    Unread.SOME: ("Some of your settings could not be read", "in place of these: /kept {file}."),
    Unread.HEALTH: ("What you told about your health could not be read", "Tell it again"),
}


@pytest.mark.parametrize("unread", Unread)
def test_settings_that_could_not_be_read_are_told_for_what_they_are(unread: Unread) -> None:
    memory = Memory(agreed=True, unfinished=Unfinished(None, Pain.LEFT, 3))
    strip = screen_of(
        opening_state(data_folder(), memory, [Trouble(unread, "/kept {file}")])
    ).notice
    assert strip is not None
    title, words = SAID[unread]
    assert strip.title == title
    assert words in strip.text
    assert "/kept {file}" in strip.text
    asked = [action for _, action in strip.buttons]
    assert (Turn.HEALTH in asked) == ("your health" in strip.text + strip.title)


def test_health_that_is_not_known_comes_before_everything_else() -> None:
    troubles = [Trouble(Unread.SOME, "theme"), Trouble(Unread.HEALTH, "settings.broken.json")]
    memory = Memory(agreed=True, unfinished=Unfinished(None, Pain.LEFT, 3))
    kinds = [told.kind for told in opening_state(data_folder(), memory, troubles).notices]
    health, some = NoticeKind.HEALTH_UNREAD, NoticeKind.SETTINGS_SOME
    assert kinds == [NoticeKind.UNFINISHED, some, health]


@pytest.mark.parametrize(
    ("locale", "number"), [("en_GB", "999"), ("en_US", "911"), ("de_DE", "112"), ("C", "112")]
)
def test_the_first_time_the_emergency_number_is_that_of_the_country(
    locale: str, number: str
) -> None:
    state = opening_state(data_folder(), Memory(), (), locale)
    assert state.preferences.emergency_number == number


def test_a_number_that_was_changed_or_agreed_to_stays() -> None:
    own = Memory(Preferences(emergency_number="144"))
    assert opening_state(data_folder(), own, (), "en_US").preferences.emergency_number == "144"
    agreed = Memory(agreed=True)
    assert opening_state(data_folder(), agreed, (), "en_US").preferences.emergency_number == "112"


def test_without_the_list_of_numbers_the_usual_one_stays(tmp_path: Path) -> None:
    state = opening_state(tmp_path / "nothing", Memory(), (), "en_US")
    assert state.preferences.emergency_number == "112"
