"""The pictures of the pages: taken from the tour, small, and missed when they are missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

import pictures


def picture(file: Path, colour: str) -> None:
    """Save a small picture that is all of one colour."""
    image = QImage(64, 48, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    assert image.save(str(file))


def test_a_picture_of_the_tour_is_taken_by_its_name(tmp_path: Path) -> None:
    picture(tmp_path / "04-map.png", "#0A4450")
    picture(tmp_path / "44-dark-map.png", "#FFFFFF")
    assert pictures.packed(tmp_path, "map", tmp_path / "docs") == []
    taken = QImage(str(tmp_path / "docs" / "map.png"))
    assert (taken.width(), taken.height()) == (64, 48)
    assert taken.pixelColor(5, 5).name().upper() == "#0A4450"


def test_colours_change_by_no_more_than_their_last_bit(tmp_path: Path) -> None:
    picture(tmp_path / "01-odd.png", "#FFFD01")
    pictures.packed(tmp_path, "odd", tmp_path)
    taken = QImage(str(tmp_path / "odd.png"))
    assert taken.pixelColor(63, 47).name().upper() == "#FEFC00"


def test_a_stop_that_is_gone_is_named(tmp_path: Path) -> None:
    assert pictures.packed(tmp_path, "attic", tmp_path) == ["The tour has no stop called attic."]


def test_a_picture_that_is_too_large_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture(tmp_path / "04-map.png", "#0A4450")
    monkeypatch.setattr(pictures, "LARGEST", 10)
    (problem,) = pictures.packed(tmp_path, "map", tmp_path)
    assert "over 10" in problem


@pytest.mark.parametrize(("missing", "code"), [(frozenset(), 0), (frozenset({"map"}), 1)])
def test_the_exit_code_tells_whether_all_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: frozenset[str], code: int
) -> None:
    names = {name for names in pictures.SHOWN.values() for name in names}

    def play_tour(folder: Path, _: object) -> None:
        for number, name in enumerate(sorted(names - missing)):
            picture(folder / f"{number:02d}-{name}.png", "#FBF7F1")

    monkeypatch.setattr(pictures, "DOCS", tmp_path)
    monkeypatch.setattr(pictures, "play_tour", play_tour)
    monkeypatch.setattr(pictures, "filmed", lambda _: [])
    assert pictures.main() == code
    for folder, wanted in pictures.SHOWN.items():
        kept = {file.stem for file in (tmp_path / folder).iterdir()}
        assert kept == set(wanted) - missing


def test_the_pixels_of_a_film_are_those_of_the_picture_made_smaller() -> None:
    image = QImage(1600, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#0A4450"))
    found = pictures.pixels(image)
    assert found.shape == (10, pictures.FILM_WIDTH, 3)
    assert found[5, 400].tolist() == [0x0A, 0x44, 0x50]
