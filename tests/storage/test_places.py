"""Shipped files are found in a checkout, in a wheel and in a frozen bundle."""

import sys
from pathlib import Path

import pytest

from tsubo.storage import places


def test_in_a_checkout_they_lie_beside_the_program() -> None:
    assert (places.data_folder() / "points" / "li4.json").is_file()
    assert places.figure_folder().name == "figure"
    assert (places.help_folder() / "index.md").is_file()


def test_in_a_wheel_they_lie_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "_PACKAGE", tmp_path / "tsubo")
    assert places.data_folder() == tmp_path.parent / "data"
    (tmp_path / "tsubo" / "shipped" / "data").mkdir(parents=True)
    assert places.data_folder() == tmp_path / "tsubo" / "shipped" / "data"
    (tmp_path / "tsubo" / "shipped" / "help").mkdir()
    assert places.help_folder() == tmp_path / "tsubo" / "shipped" / "help"


def test_in_a_bundle_they_lie_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert places.data_folder() == tmp_path / "data"
    (tmp_path / "help").mkdir()
    assert places.help_folder() == tmp_path / "help"
