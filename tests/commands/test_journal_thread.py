"""Jobs with the journal are done in their order; trouble is told once and ends nothing."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event, Thread, current_thread
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tsubo.commands import journal_thread
from tsubo.commands.journal_thread import JournalThread
from tsubo.session.actions import Action, Journaled
from tsubo.session.journal_wishes import Leaf
from tsubo.session.news import NoticeKind, Told
from tsubo.storage.journal.connecting import FILE, JournalError
from tsubo.storage.journal.writing import Journal

TOLD = Journaled(Leaf.UNDO)


class Desk:
    """A thread with a journal, and what it has told."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.told: list[Action] = []
        self.thread = JournalThread(profile)
        self.thread.told.connect(self.told.append)

    def left(self) -> list[Action]:
        """Return everything that was told until all is done."""
        self.thread.leave()
        QCoreApplication.processEvents()
        return self.told


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.thread.leave()


@pytest.fixture
def unforeseen(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """Return what came to where nobody catches it."""
    came: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: came.append(error))
    return came


def telling(_journal: Journal) -> Action:
    return TOLD


def telling_apart(_profile: Path) -> Action:
    return TOLD


def failing(_journal: Journal) -> None:
    raise JournalError("The journal is held by another program.")


def going_wrong(error: Exception, _journal_or_profile: object) -> NoReturn:
    raise error


def noting(done: list[int], number: int, _journal_or_profile: object) -> None:
    done.append(number)


def test_what_a_job_tells_is_passed_on(desk: Desk) -> None:
    desk.thread.do(telling)
    assert desk.left() == [TOLD]
    assert (desk.profile / FILE).exists()


def test_a_look_does_not_begin_a_journal(desk: Desk) -> None:
    desk.thread.do(telling, only_if_there=True)
    assert not desk.left()
    assert not (desk.profile / FILE).exists()


def test_the_same_trouble_is_told_once_and_later_jobs_are_done(desk: Desk) -> None:
    for job in (failing, failing, telling):
        desk.thread.do(job)
    words = "The journal is held by another program."
    assert desk.left() == [Told(NoticeKind.NOT_KEPT, words), TOLD]


def test_a_damaged_journal_is_told_and_a_new_one_begun(desk: Desk) -> None:
    (desk.profile / FILE).write_bytes(b"no journal" * 1000)
    desk.thread.do(telling)
    assert [type(one) for one in desk.left()] == [Told, Journaled]


def test_leaving_waits_for_every_job(desk: Desk) -> None:
    done: list[int] = []
    for number in range(20):
        desk.thread.do(partial(noting, done, number))
    desk.thread.do_apart(partial(noting, done, 20))
    desk.thread.do(telling)
    assert desk.left() == [TOLD]
    assert done == list(range(21))


def test_one_that_did_nothing_leaves_at_once(desk: Desk) -> None:
    assert not desk.left()
    assert not list(desk.profile.iterdir())


def test_a_job_apart_comes_after_what_came_before_it_and_begins_no_journal(desk: Desk) -> None:
    done: list[int] = []
    desk.thread.do_apart(telling_apart)
    desk.thread.do(partial(noting, done, 1), only_if_there=True)
    assert desk.left() == [TOLD]
    assert not list(desk.profile.iterdir())
    desk.thread.do(partial(noting, done, 2))
    desk.thread.do_apart(partial(noting, done, 3))
    desk.left()
    assert done == [2, 3]


def test_a_journal_that_a_job_apart_put_aside_is_written_to_no_more(
    desk: Desk, qtbot: QtBot
) -> None:
    opened = Event()

    def apart(profile: Path) -> Action:
        opened.wait(10)
        (profile / FILE).rename(profile / "moved")
        return TOLD

    with qtbot.waitSignal(desk.thread.told):
        desk.thread.do_apart(apart)
        desk.thread.do(lambda _: opened.set())
    desk.thread.do(telling)
    assert desk.left() == [TOLD, TOLD]
    assert (desk.profile / FILE).exists()


def test_a_job_that_finds_a_dead_folder_says_so(desk: Desk) -> None:
    dead = OSError(107, "Transport endpoint is not connected", "/media/stick")
    desk.thread.do_apart(partial(going_wrong, dead))
    words = "Transport endpoint is not connected: /media/stick."
    assert desk.left() == [Told(NoticeKind.NOT_KEPT, words)]


def test_what_nobody_foresaw_is_reported_and_ends_nothing(
    desk: Desk, unforeseen: list[BaseException]
) -> None:
    errors = [ValueError("an odd angle"), OSError(2, "No such file", "front.svg"), TypeError("?")]
    desk.thread.do(partial(going_wrong, errors[0]))
    desk.thread.do(partial(going_wrong, errors[1]))
    desk.thread.do(telling)
    assert desk.left() == [TOLD]
    desk.thread.do_apart(partial(going_wrong, errors[2]))
    desk.thread.do_apart(telling_apart)
    assert desk.left() == [TOLD, TOLD]
    assert unforeseen == errors


def test_no_session_waits_for_a_disk_that_hangs(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    going, back = Event(), Event()
    threads: list[Thread] = []

    def hanging(_profile: Path) -> Action:
        threads.append(current_thread())
        going.set()
        back.wait(10)
        return Told(NoticeKind.NOT_KEPT, "far too late")

    monkeypatch.setattr(journal_thread, "LONGEST_WAIT", 0.2)
    written: list[int] = []
    desk.thread.do_apart(hanging)
    assert going.wait(10)
    desk.thread.do(partial(noting, written, 1))
    desk.thread.do(telling)
    assert desk.left() == [TOLD]
    assert written == [1]
    back.set()
    threads[0].join(10)
    QCoreApplication.processEvents()
    assert desk.told == [TOLD]
