"""The window passes changed reminders on, and has the process started with every session."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.session.walking import on_the_map
from tsubo.commands.reminding import SOON_MS, Reminding
from tsubo.commands.reminding_entry import entry_file, entry_text
from tsubo.domain.atlas import Atlas
from tsubo.domain.preferences import Preferences
from tsubo.domain.reminders import USUAL, Reminder
from tsubo.session.actions import Action
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import State

EVENING = Reminder(18, 30, frozenset({0}))


class Trial:
    """Reminding that starts nothing, with all that it asks for."""

    def __init__(self, profile: Path, atlas: Atlas) -> None:
        self.profile, self._atlas = profile, atlas
        self.started: list[Path] = []
        self.asked: list[Action] = []
        self.reminding = Reminding(profile, self.asked.append, None, self.started.append)
        self.file = entry_file(profile)

    def follow(self, *reminders: Reminder) -> None:
        self.reminding.follow(self.state(*reminders))

    def state(self, *reminders: Reminder) -> State:
        own = replace(Preferences(), reminders=reminders)
        return on_the_map(self._atlas, preferences=own)

    def wait(self) -> None:
        """Let the moment come in which the process is told, if one was set."""
        timer = self.reminding._soon
        assert timer.isSingleShot()
        if timer.isActive():
            assert timer.interval() == SOON_MS
            timer.stop()
            timer.timeout.emit()


@pytest.fixture
def trial(qapp: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, atlas: Atlas) -> Trial:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return Trial(tmp_path / "profile", atlas)


def test_who_wants_no_reminders_starts_nothing(trial: Trial) -> None:
    trial.follow()
    trial.follow()
    trial.wait()
    assert trial.started == []
    assert not trial.file.exists()


def test_the_first_reminder_has_the_process_started_now_and_with_every_session(
    trial: Trial,
) -> None:
    trial.follow()
    trial.follow(USUAL)
    assert trial.file.read_text(encoding="utf-8") == entry_text(trial.profile)
    trial.wait()
    assert trial.started == [trial.profile]


def test_many_changes_in_a_row_are_passed_on_once(trial: Trial) -> None:
    trial.follow()
    for minute in range(5):
        trial.follow(USUAL._replace(minute=minute))
    trial.wait()
    trial.wait()
    assert trial.started == [trial.profile]


def test_a_state_without_a_change_of_reminders_passes_nothing_on(trial: Trial) -> None:
    trial.follow(USUAL)
    trial.wait()
    trial.follow(USUAL)
    trial.wait()
    assert len(trial.started) == 1


def test_the_end_of_reminders_is_passed_on_and_the_process_cleans_up(trial: Trial) -> None:
    trial.follow()
    trial.follow(USUAL)
    trial.wait()
    trial.follow()
    trial.wait()
    assert len(trial.started) == 2
    assert trial.file.exists()


def test_a_file_that_was_left_behind_has_the_process_clean_up(trial: Trial) -> None:
    trial.file.parent.mkdir(parents=True)
    trial.file.write_text("", encoding="utf-8")
    trial.follow()
    trial.wait()
    assert trial.started == [trial.profile]


def test_a_start_with_reminders_has_the_process_run_but_writes_no_file_that_was_removed(
    trial: Trial,
) -> None:
    trial.follow(USUAL)
    trial.wait()
    assert trial.started == [trial.profile]
    assert not trial.file.exists()


@pytest.mark.parametrize(
    ("old", "renewed"),
    [("Exec=/gone/tsubo remind", True), ("", True), ("own", False)],
    ids=["a Tsubo that was moved", "empty", "changed by the person"],
)
def test_a_file_of_a_tsubo_that_was_moved_is_renewed_and_no_other(
    trial: Trial, old: str, renewed: bool
) -> None:
    content = entry_text(trial.profile) + "Hidden=true\n" if old == "own" else old
    trial.file.parent.mkdir(parents=True)
    trial.file.write_text(content, encoding="utf-8")
    trial.follow(USUAL)
    assert trial.file.read_text(encoding="utf-8") == (
        entry_text(trial.profile) if renewed else content
    )


def test_a_closing_window_passes_the_last_change_on_at_once(trial: Trial) -> None:
    trial.follow()
    trial.follow(USUAL)
    trial.reminding.leave()
    trial.reminding.leave()
    assert trial.started == [trial.profile]


def test_where_the_file_cannot_be_written_that_is_told_and_reminders_come_anyway(
    trial: Trial, qtbot: QtBot
) -> None:
    trial.file.parent.parent.mkdir(parents=True)
    trial.file.parent.write_text("a file in the way", encoding="utf-8")
    trial.follow()
    trial.follow(USUAL)
    qtbot.waitUntil(lambda: bool(trial.asked))
    (news,) = trial.asked
    assert isinstance(news, Told)
    assert news.kind is NoticeKind.NOT_REMINDED
    assert str(trial.file) in news.detail
    trial.wait()
    assert trial.started == [trial.profile]
