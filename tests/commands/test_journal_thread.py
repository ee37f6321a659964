"""Jobs with the journal are done in their order; trouble is told once and ends nothing."""

from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from tsubo.commands.journal_thread import Apart, JournalThread, Wanted, work
from tsubo.session.actions import Action, Journaled
from tsubo.session.journal_wishes import Leaf
from tsubo.session.news import NoticeKind, Told
from tsubo.storage.journal.connecting import FILE, JournalError
from tsubo.storage.journal.writing import Journal

TOLD = Journaled(Leaf.UNDO)


def telling(_journal: Journal) -> Action:
    return TOLD


def failing(_journal: Journal) -> None:
    raise JournalError("The journal is held by another program.")


def noting(done: list[int], number: int, _journal: Journal) -> None:
    done.append(number)


def test_what_a_job_tells_is_passed_on(tmp_path: Path) -> None:
    told: list[Action] = []
    work(tmp_path, [Wanted(telling)], told.append)
    assert told == [TOLD]
    assert (tmp_path / FILE).exists()


def test_a_look_does_not_begin_a_journal(tmp_path: Path) -> None:
    told: list[Action] = []
    work(tmp_path, [Wanted(telling, only_if_there=True)], told.append)
    assert not told
    assert not (tmp_path / FILE).exists()


def test_the_same_trouble_is_told_once_and_later_jobs_are_done(tmp_path: Path) -> None:
    told: list[Action] = []
    jobs = [Wanted(failing), Wanted(failing), Wanted(telling)]
    work(tmp_path, jobs, told.append)
    assert told == [Told(NoticeKind.NOT_KEPT, "The journal is held by another program."), TOLD]


def test_a_damaged_journal_is_told_and_a_new_one_begun(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no journal" * 1000)
    told: list[Action] = []
    work(tmp_path, [Wanted(telling)], told.append)
    assert [type(one) for one in told] == [Told, Journaled]


def test_leaving_waits_for_every_job(tmp_path: Path, qtbot: QtBot) -> None:
    thread = JournalThread(tmp_path)
    done: list[int] = []
    with qtbot.waitSignal(thread.told):
        for number in range(20):
            thread.do(partial(noting, done, number))
        thread.do(telling)
        thread.leave()
    assert done == list(range(20))


def test_one_that_did_nothing_leaves_at_once(tmp_path: Path) -> None:
    JournalThread(tmp_path).leave()
    assert not list(tmp_path.iterdir())


def test_a_job_apart_finds_the_file_closed_and_later_ones_find_it_open_again(
    tmp_path: Path,
) -> None:
    told: list[Action] = []
    held: list[bool] = []

    def apart(profile: Path) -> Action:
        (profile / FILE).rename(profile / "moved")
        held.append((profile / f"{FILE}-journal").exists())
        return TOLD

    work(tmp_path, [Wanted(telling), Apart(apart), Wanted(telling)], told.append)
    assert told == [TOLD] * 3
    assert held == [False]
    assert (tmp_path / FILE).exists()


def test_a_job_apart_begins_no_journal(tmp_path: Path) -> None:
    told: list[Action] = []
    work(tmp_path, [Apart(lambda _: None), Apart(lambda _: TOLD)], told.append)
    assert told == [TOLD]
    assert not list(tmp_path.iterdir())


def test_a_job_that_finds_a_dead_folder_does_not_end_the_thread(tmp_path: Path) -> None:
    def dead(_profile: Path) -> Action:
        raise OSError(107, "Transport endpoint is not connected", "/media/stick")

    told: list[Action] = []
    work(tmp_path, [Apart(dead), Wanted(telling)], told.append)
    words = "Transport endpoint is not connected: /media/stick."
    assert told == [Told(NoticeKind.NOT_KEPT, words), TOLD]
