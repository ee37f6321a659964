"""What is theirs: taken along, brought back, shared between two computers, and deleted."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from tests.dressing import undressed_after
from tests.journeys.conftest import Visit, still
from tests.journeys.visitor import BOX, BUTTON, HAND, Visitor
from tests.storage.journal.journals import all_of, opened
from tsubo.commands import data_errands
from tsubo.commands.followers import bring_journal
from tsubo.commands.program import application
from tsubo.domain.health import Reply
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.session.actions import ChangeSetting, ChoosePain, Turn
from tsubo.session.health_actions import TellReply
from tsubo.session.news import NoticeKind
from tsubo.session.screen import Page
from tsubo.storage.journal.connecting import FILE
from tsubo.storage.settings_file import SettingsFile

KNOWN = Memory(still(), Pain.LEFT, agreed=True)


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return a list: what is last in it is what the person names in every dialog."""
    named: list[Path] = []

    def choose(*given: object) -> None:
        take = given[-1]
        assert callable(take)
        take(named[-1])

    for dialog in ("ask_for_file", "ask_for_existing", "ask_for_folder"):
        monkeypatch.setattr(data_errands, dialog, choose)
    return named


def keeping(visitor: Visitor) -> Visitor:
    """Let the journal be kept, as it is once the program has settled down."""
    bring_journal(visitor.program)
    visitor.program.changed.connect(partial(bring_journal, visitor.program))
    visitor.settle()
    return visitor


def until(visitor: Visitor, done: Callable[[], object]) -> None:
    """Let the journal's thread and the window go on until ``done``."""
    late = QDeadlineTimer(10_000)
    while not done():
        assert not late.hasExpired(), visitor.shown()
        visitor.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    visitor.settle()


def sees(visitor: Visitor, words: str) -> None:
    """Wait until ``words`` are there."""
    until(visitor, lambda: visitor.sees(words))


def one_session(visitor: Visitor) -> None:
    """Press the hand, both sides, to the end."""
    visitor.press(HAND)
    visitor.begin("Guide me here")
    visitor.wait_out()
    assert visitor.on(Page.FINISHED)
    visitor.key(Qt.Key.Key_Escape, times=2)
    assert visitor.on(Page.MAP)


@contextmanager
def computer(app: QApplication, profile: Path) -> Iterator[Visitor]:
    """Give somebody before another computer, of whom Tsubo knows that they know the first page."""
    SettingsFile(profile).write(KNOWN)
    with undressed_after(app):
        visitor = keeping(Visitor(application([]), profile))
        yield visitor
        visitor.leave()


def sessions(profile: Path) -> set[str]:
    with opened(profile) as journal:
        return {name for name, entry in all_of(journal).items() if not entry.deleted}


def test_everything_goes_out_and_comes_in_on_another_computer(
    visit: Visit, profile: Path, tmp_path: Path, chosen: list[Path], qapp: QApplication
) -> None:
    chosen.append(tmp_path / "all.json")
    here = keeping(visit(KNOWN))
    one_session(here)
    here.program.ask(TellReply("pregnancy", Reply.YES))
    here.program.ask(Turn.DATA)
    sees(here, "1 session since")
    here.press("Export everything…")
    sees(here, "all.json holds 1 session, your settings and your health answers.")
    here.key(Qt.Key.Key_Escape)
    assert here.sees("Your data are exported")
    here.leave()
    with computer(qapp, tmp_path / "other") as there:
        there.program.ask(ChoosePain(Pain.RIGHT))
        there.program.ask(Turn.DATA)
        there.press("Import…")
        sees(there, "From all.json: 1 session is new.")
        assert there.state.pain is Pain.RIGHT
        assert there.state.health.silent
        there.press("Import…")
        sees(there, "0 sessions are new. 1 session was known.")
        there.press("Take over its settings")
        taken = there.state
        assert taken.pain is Pain.LEFT
        assert taken.health.answer("pregnancy").reply is Reply.YES
    assert sessions(tmp_path / "other") == sessions(profile) != set()


def test_a_table_can_be_taken_along(visit: Visit, tmp_path: Path, chosen: list[Path]) -> None:
    chosen.append(tmp_path / "all.csv")
    here = keeping(visit(KNOWN))
    one_session(here)
    here.program.ask(Turn.DATA)
    here.press("Export sessions as a table…")
    sees(here, "all.csv holds 1 session.")
    assert len((tmp_path / "all.csv").read_text(encoding="utf-8-sig").splitlines()) == 2


def test_a_file_of_something_else_changes_nothing_and_says_so(
    visit: Visit, profile: Path, tmp_path: Path, chosen: list[Path]
) -> None:
    chosen.append(tmp_path / "photo.json")
    chosen[-1].write_text('{"photos": []}')
    here = keeping(visit(KNOWN))
    one_session(here)
    here.program.ask(Turn.DATA)
    here.press("Import…")
    sees(here, "Nothing was imported")
    assert here.sees("holds no journal")
    here.leave()
    assert len(sessions(profile)) == 1


def test_two_computers_come_to_one_journal_through_a_folder(
    visit: Visit, profile: Path, tmp_path: Path, chosen: list[Path], qapp: QApplication
) -> None:
    stick, other = tmp_path / "stick", tmp_path / "other"
    stick.mkdir()
    chosen.append(stick)
    here = keeping(visit(KNOWN))
    here.program.ask(Turn.DATA)
    here.press("Choose a folder…")
    sees(here, "Last looked at")
    here.key(Qt.Key.Key_Escape)
    one_session(here)
    until(here, lambda: list(stick.iterdir()))
    here.leave()
    with computer(qapp, other) as there:
        there.program.ask(Turn.DATA)
        there.press("Choose a folder…")
        sees(there, "1 session came in.")
        sees(there, "Computer ")
        there.key(Qt.Key.Key_Escape)
        one_session(there)
        until(there, lambda: len(list(stick.iterdir())) == 2)
    again = keeping(visit())
    again.program.ask(Turn.HISTORY)
    until(
        again,
        lambda: (
            len(
                again.state.history.told.page.entries
                if again.state.history and again.state.history.told
                else ()
            )
            == 2
        ),
    )
    again.leave()
    assert sessions(profile) == sessions(other)
    assert len(sessions(profile)) == 2
    assert {file.suffix for file in stick.iterdir()} == {".jsonl"}


def test_a_stick_that_was_pulled_out_is_told_calmly_and_waited_for(
    visit: Visit, profile: Path, tmp_path: Path, chosen: list[Path]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    chosen.append(stick)
    here = keeping(visit(KNOWN))
    here.program.ask(Turn.DATA)
    here.press("Choose a folder…")
    sees(here, "Last looked at")
    here.leave()
    stick.rmdir()
    again = keeping(visit())
    sees(again, "is not there now. Nothing is lost")
    assert not stick.exists()
    again.click("OK", BUTTON)
    one_session(again)
    assert not again.sees("is not there now")
    again.leave()
    stick.mkdir()
    third = keeping(visit())
    until(third, lambda: list(stick.iterdir()))
    assert json.loads((profile / "settings.json").read_bytes())["shared_folder"] == str(stick)


def test_everything_is_deleted_after_asking_once_more(
    visit: Visit, profile: Path, tmp_path: Path, chosen: list[Path]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    chosen.append(stick)
    here = keeping(visit(KNOWN))
    one_session(here)
    here.program.ask(TellReply("pregnancy", Reply.YES))
    here.program.ask(Turn.DATA)
    here.press("Choose a folder…")
    sees(here, "1 entry was sent.")
    here.press("Delete everything…")
    assert here.sees("1 session, with all numbers and notes")
    here.press("Keep everything")
    assert (profile / FILE).exists()
    here.press("Delete everything…")
    here.press("Delete everything for good")
    sees(here, "Everything is deleted")
    assert not profile.exists()
    assert list(stick.iterdir()) == []
    here.press("Begin as new")
    assert here.on(Page.FIRST_RUN)
    assert here.state.health.silent
    assert not profile.exists()
    here.act("Toggle", next(name for name in here.shown(BOX) if "warning signs" in name), BOX)
    here.press("Go to the body map")
    assert here.on(Page.MAP)
    assert [told.kind for told in here.state.notices] == [NoticeKind.HEALTH]
    here.program.ask(Turn.HISTORY)
    sees(here, "No sessions yet")
    here.key(Qt.Key.Key_Escape)
    here.program.ask(ChangeSetting("reduced_motion", True))
    one_session(here)
    here.leave()
    assert len(sessions(profile)) == 1


def test_the_file_in_the_shared_folder_may_stay(
    visit: Visit, tmp_path: Path, chosen: list[Path]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    chosen.append(stick)
    here = keeping(visit(KNOWN))
    one_session(here)
    here.program.ask(Turn.DATA)
    here.press("Choose a folder…")
    sees(here, "1 entry was sent.")
    here.press("Delete everything…")
    here.act("Toggle", "Delete this computer’s file in the shared folder too", BOX)
    here.press("Delete everything for good")
    sees(here, "Everything is deleted")
    assert len(list(stick.iterdir())) == 1


def test_what_cannot_be_deleted_is_named(
    visit: Visit, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = keeping(visit(KNOWN))
    here.program.ask(Turn.DATA)
    here.press("Delete everything…")
    unlink = Path.unlink

    def held(file: Path, missing_ok: bool = False) -> None:
        if file.name == "settings.json":
            raise PermissionError(13, "Permission denied")
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    here.press("Delete everything for good")
    sees(here, "Some files could not be deleted")
    assert here.sees(f"{profile / 'settings.json'} could not be deleted (Permission denied).")


def test_the_page_is_reached_and_left_with_the_keyboard(visit: Visit) -> None:
    here = keeping(visit(KNOWN))
    here.program.ask(Turn.DATA)
    here.settle()
    for name in (
        "The folder",
        "Open folder",
        "Export everything…",
        "Import…",
        "Delete everything…",
    ):
        here.tab_to(name)
    here.key(Qt.Key.Key_Return)
    assert here.focused == "Keep everything"
    here.key(Qt.Key.Key_Return)
    assert here.focused == "Delete everything…"
    here.key(Qt.Key.Key_Escape)
    assert here.on(Page.MAP)
