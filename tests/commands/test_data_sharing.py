"""The shared folder is followed when there is a reason, and never in between."""

from dataclasses import replace
from functools import partial

import pytest

from tests.domain.journaling import NOON
from tests.session.data_told import FOLDER, IMPORTED, SHARED
from tests.session.walking import after, on_the_map
from tsubo.commands.data_jobs import kept, shared
from tsubo.commands.data_sharing import Sharing
from tsubo.commands.journal_thread import ApartJob
from tsubo.domain.atlas import Atlas
from tsubo.session.actions import Journaled, Turn
from tsubo.session.data_wishes import ShareIn
from tsubo.session.state import State


class Jobs(list[ApartJob]):
    """What was to be done, taken away by looking."""

    def names(self) -> list[str]:
        """Return what was to be done since the last time."""
        names = [_name(job) for job in self]
        self.clear()
        return names


def _name(job: ApartJob) -> str:
    if job is kept:
        return "kept"
    assert isinstance(job, partial)
    assert job.func is shared
    return "shared"


@pytest.fixture
def jobs() -> Jobs:
    """Return an empty list of jobs."""
    return Jobs()


@pytest.fixture
def sharing(jobs: Jobs) -> Sharing:
    """Return one that has followed nothing yet."""
    return Sharing(jobs.append, lambda: NOON)


def with_folder(atlas: Atlas) -> State:
    return replace(on_the_map(atlas), shared_folder=FOLDER)


def test_without_a_folder_nothing_is_followed(atlas: Atlas, sharing: Sharing, jobs: Jobs) -> None:
    for changes in range(3):
        sharing.follow(on_the_map(atlas), changes)
    assert jobs.names() == []


def test_it_is_followed_at_the_start_once(atlas: Atlas, sharing: Sharing, jobs: Jobs) -> None:
    for _ in range(3):
        sharing.follow(with_folder(atlas), 0)
    (job,) = jobs
    assert isinstance(job, partial)
    assert job.keywords == {"folder": FOLDER, "at": NOON}


def test_it_is_followed_after_each_change_of_a_session(
    atlas: Atlas, sharing: Sharing, jobs: Jobs
) -> None:
    for changes in (0, 1, 1, 2):
        sharing.follow(with_folder(atlas), changes)
    assert jobs.names() == ["shared"] * 3


def test_another_folder_is_followed_at_once(atlas: Atlas, sharing: Sharing, jobs: Jobs) -> None:
    page = after(on_the_map(atlas), Turn.DATA)
    sharing.follow(page, 0)
    assert jobs.names() == ["kept"]
    sharing.follow(after(page, Journaled(ShareIn(FOLDER))), 0)
    assert jobs.names() == ["shared", "kept"]
    sharing.follow(after(page, Journaled(ShareIn(""))), 0)
    assert jobs.names() == []


def test_the_page_is_told_whenever_it_opens(atlas: Atlas, sharing: Sharing, jobs: Jobs) -> None:
    state = with_folder(atlas)
    sharing.follow(state, 0)
    jobs.clear()
    for _ in range(2):
        state = after(state, Turn.DATA)
        sharing.follow(state, 0)
        sharing.follow(state, 0)
        assert jobs.names() == ["shared", "kept"]
        state = after(state, Turn.LEAVE)
        sharing.follow(state, 0)
        assert jobs.names() == []


def test_what_comes_in_changes_the_list_once(atlas: Atlas, sharing: Sharing) -> None:
    state = after(with_folder(atlas), Turn.DATA)
    for news, changes in (
        (SHARED, 1),
        (SHARED._replace(added=0, changed=0), 1),
        (IMPORTED, 2),
        (IMPORTED._replace(added=0, changed=0), 2),
    ):
        state = after(state, Journaled(news))
        sharing.follow(state, 0)
        sharing.follow(state, 0)
        assert sharing.changes == changes
