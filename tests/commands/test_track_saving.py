"""Saving the track from the window: another process writes it, and nothing of it is left over."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.commands.asking import ROOT
from tests.output.vtt import read_captions
from tsubo.commands.track_saving import TrackSaving, reason_in
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences, Talk
from tsubo.session.actions import Action, Clear
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import opening

LONGEST_MS = 60_000


class Saving:
    """A track saving, and what it told."""

    def __init__(self, atlas: Atlas, window: QWidget, folder: Path) -> None:
        memory = Memory(Preferences(talk=Talk.NONE), agreed=True)
        state = replace(opening(atlas, memory), pain=Pain.RIGHT)
        self.told: list[Action] = []
        self.folder = folder
        self.tracks = TrackSaving(window, lambda: state, self.told.append)

    @property
    def left(self) -> list[str]:
        """The names of all files in the folder."""
        return sorted(file.name for file in self.folder.iterdir())

    def is_under_way(self) -> bool:
        return any(isinstance(news, Told) and news.percent > 0 for news in self.told)

    def is_over(self) -> bool:
        return not self.tracks.at_work


@pytest.fixture
def saving(
    qtbot: QtBot, atlas: Atlas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Saving]:
    """Return a track saving for somebody who wants tones only, their right side first."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "app"))
    window = QWidget()
    qtbot.addWidget(window)
    folder = tmp_path / "here"
    folder.mkdir()
    made = Saving(atlas, window, folder)
    yield made
    made.tracks.leave()


def test_the_track_is_written_with_the_windows_own_settings(qtbot: QtBot, saving: Saving) -> None:
    file = saving.folder / "mine.flac"
    saving.tracks.begin(file)
    assert saving.told == [Told(NoticeKind.TRACK_WRITTEN, str(file), 0)]
    qtbot.waitUntil(saving.is_over, timeout=LONGEST_MS)
    *steps, last = saving.told
    assert last == Told(NoticeKind.TRACK, str(file), beside="mine.vtt")
    percents = [step.percent for step in steps if isinstance(step, Told)]
    assert len(percents) == len(steps) > 1
    assert percents == sorted(percents)
    assert saving.left == ["mine.flac", "mine.vtt"]
    assert saving.tracks.folder == saving.folder
    captions = read_captions((saving.folder / "mine.vtt").read_text(encoding="utf-8"))
    assert all(caption.words.startswith("♪") for caption in captions)


def test_giving_up_is_told_at_once_and_leaves_nothing(qtbot: QtBot, saving: Saving) -> None:
    saving.tracks.begin(saving.folder / "mine.ogg")
    qtbot.waitUntil(saving.is_under_way, timeout=LONGEST_MS)
    saving.tracks.stop()
    assert saving.told[-1] == Clear.TRACK
    told = len(saving.told)
    qtbot.waitUntil(saving.is_over, timeout=LONGEST_MS)
    assert len(saving.told) == told
    assert saving.left == []


def test_a_window_that_goes_leaves_nothing(qtbot: QtBot, saving: Saving) -> None:
    saving.tracks.begin(saving.folder / "mine.ogg")
    qtbot.waitUntil(saving.is_under_way, timeout=LONGEST_MS)
    told = len(saving.told)
    saving.tracks.leave()
    assert not saving.tracks.at_work
    assert (saving.left, len(saving.told)) == ([], told)


def test_a_second_wish_does_not_disturb_the_first(qtbot: QtBot, saving: Saving) -> None:
    saving.tracks.begin(saving.folder / "first.flac")
    saving.tracks.begin(saving.folder / "second.flac")
    qtbot.waitUntil(saving.is_over, timeout=LONGEST_MS)
    assert saving.left == ["first.flac", "first.vtt"]


def test_another_can_be_begun_right_after_one_was_given_up(qtbot: QtBot, saving: Saving) -> None:
    saving.tracks.begin(saving.folder / "first.ogg")
    qtbot.waitUntil(saving.is_under_way, timeout=LONGEST_MS)
    saving.tracks.stop()
    saving.tracks.begin(saving.folder / "second.flac")
    qtbot.waitUntil(saving.is_over, timeout=LONGEST_MS)
    assert saving.left == ["second.flac", "second.vtt"]


def test_what_is_wrong_is_told_in_one_sentence(qtbot: QtBot, saving: Saving) -> None:
    file = saving.folder / "gone" / "mine.ogg"
    saving.tracks.begin(file)
    qtbot.waitUntil(saving.is_over, timeout=LONGEST_MS)
    words = f"{file.parent}: there is no such folder; make it, or name another."
    assert saving.told[-1] == Told(NoticeKind.NO_TRACK, words)


def test_a_process_that_never_begins_is_told(
    qtbot: QtBot, saving: Saving, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = str(saving.folder / "gone")
    monkeypatch.setattr("tsubo.commands.track_saving.ourselves", lambda *_: (gone, []))
    saving.tracks.begin(saving.folder / "mine.ogg")
    qtbot.waitUntil(saving.is_over, timeout=LONGEST_MS)
    news = saving.told[-1]
    assert isinstance(news, Told)
    assert news.kind is NoticeKind.NO_TRACK


def test_a_process_that_is_killed_is_told(qtbot: QtBot, saving: Saving) -> None:
    saving.tracks.begin(saving.folder / "mine.ogg")
    (process,) = saving.tracks.findChildren(QProcess)
    qtbot.waitUntil(saving.is_under_way, timeout=LONGEST_MS)
    process.kill()
    qtbot.waitUntil(saving.is_over, timeout=LONGEST_MS)
    assert saving.told[-1] == Told(NoticeKind.NO_TRACK, reason_in(""))


def test_the_dialog_suggests_a_name_and_three_kinds(saving: Saving) -> None:
    dialog = saving.tracks.offer()
    assert [Path(name).name for name in dialog.selectedFiles()] == [
        "Tsubo routine, your right first.ogg"
    ]
    assert [kind.rpartition("*")[2] for kind in dialog.nameFilters()] == [
        ".ogg)",
        ".flac)",
        ".wav)",
    ]
    dialog.close()
    assert saving.told == []


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("tsubo: x.ogg: cannot be written.\n", "x.ogg: cannot be written."),
        ("some library's warning\ntsubo: No room.\nanother\n", "No room."),
        ("a traceback\n", "The process that wrote it ended early; try again."),
    ],
)
def test_the_reason_is_tsubos_own_sentence(said: str, reason: str) -> None:
    assert reason_in(said) == reason
