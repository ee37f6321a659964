"""The tour: the same pictures each time, at the size asked for, or one sentence."""

import os
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.commands.asking import Tsubo
from tests.dressing import undressed_after
from tsubo.commands.tour_journal import told_by_journal
from tsubo.commands.tour_stops import FILM, Scene, states
from tsubo.commands.touring import Guide
from tsubo.domain.atlas import Atlas
from tsubo.session.actions import Journaled
from tsubo.session.journal_wishes import ListTold


def pictures(folder: Path, out: Path, *names: str) -> dict[str, bytes]:
    """Visit the stops of these names and return their pictures."""
    out.mkdir()
    guide = Guide(folder, out, "light", (1280, 800))
    files = [guide.visit(stop) for stop in states() if stop.name in names]
    guide.leave()
    return {file.name: file.read_bytes() for file in files}


def test_the_same_stops_give_the_same_pictures(qapp: QApplication, tmp_path: Path) -> None:
    names = ("first-run", "map", "station-hand", "guide-clockwise", "narrow-guide")
    with undressed_after(qapp):
        first = pictures(tmp_path / "a", tmp_path / "one", *names)
        again = pictures(tmp_path / "b", tmp_path / "two", *names)
    assert len(first) == len(names)
    assert first == again
    sizes = {name: QImage.fromData(data).size().toTuple() for name, data in first.items()}
    assert sizes["02-map.png"] == (1280, 800)
    assert sizes["05-narrow-guide.png"] == (720, 560)


def test_every_stop_has_its_own_name() -> None:
    names = [stop.name for stop in states()]
    assert len(names) == len(set(names)) > 45


def test_a_film_goes_through_its_scenes_and_moves(qapp: QApplication, tmp_path: Path) -> None:
    scene = FILM[0]
    assert scene.cue[0] == "hand"
    with undressed_after(qapp):
        guide = Guide(tmp_path / "profiles", tmp_path, "light", (1280, 800))
        frames = list(guide.film([Scene(scene.cue, 0.5), Scene(FILM[-1].cue, 0.2)], 10))
        guide.leave()
    assert len(frames) == 7
    assert all(one != two for one, two in pairwise(frames[:5]))
    assert frames[4] != frames[5]


def test_the_made_up_journal_is_the_same_each_time(atlas: Atlas, tmp_path: Path) -> None:
    first, again = (told_by_journal(tmp_path / name, atlas) for name in ("a", "b"))
    assert first == again
    listed = first[0]
    assert isinstance(listed, Journaled)
    assert isinstance(listed.wish, ListTold)
    assert listed.wish.total > 15


def test_a_file_in_the_folder_s_place_is_refused_in_one_sentence(
    tsubo: Tsubo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    (tmp_path / "taken").write_text("")
    heard = tsubo("tour", "--out", tmp_path / "taken")
    assert (heard.code, heard.out) == (2, "")
    assert heard.err.count("\n") == 1
    assert str(tmp_path / "taken") in heard.err


def test_a_folder_that_may_not_be_written_is_refused_before_anything_is_shown(
    tsubo: Tsubo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    monkeypatch.setattr(os, "access", lambda *_: False)
    heard = tsubo("tour", "--out", tmp_path)
    assert heard.code == 2
    assert heard.err == f"tsubo: {tmp_path}: may not be written to; name another folder.\n"
