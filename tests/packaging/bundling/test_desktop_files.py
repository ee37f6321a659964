"""Entry and metadata: the forms that desktops and software centres read."""

from __future__ import annotations

import configparser
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from bundling.command_line import Command, Option, command_line
from bundling.desktop_files import SCREENSHOTS, SIZES, entry, metadata, release_notes, write_icons
from bundling.place import ROOT
from bundling.publisher import APP_ID, WEBSITE

MOMENT = 1_700_000_000
CHANGES = (
    "# Changelog\n\n## [2]\n\n### Added\n\n- One\n  `more` & **all**.\n- Two.\n\n## [1]\n\n- Old.\n"
)


def read(text: str) -> configparser.ConfigParser:
    """Read an entry; its keys are sensitive to case."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(text)
    return parser


def test_the_entry_starts_tsubo_under_its_own_name() -> None:
    about = read(entry(command_line()))["Desktop Entry"]
    assert (about["Name"], about["Exec"], about["Icon"]) == ("Tsubo", "tsubo", "tsubo")
    assert about["Categories"].endswith(";")


def test_the_action_starts_the_routine_where_tsubo_can() -> None:
    start = Option(("--start",), "", (), "", False)
    text = read(entry([Command("", "", (start,), ())]))
    assert text["Desktop Entry"]["Actions"] == "start;"
    assert text["Desktop Action start"]["Exec"] == "tsubo --start"
    assert "Actions" not in read(entry([Command("", "", (), ())]))["Desktop Entry"]


def test_release_notes_are_those_of_the_newest_section() -> None:
    assert release_notes(CHANGES) == ["One more & all.", "Two."]


def test_the_metadata_name_the_version_its_day_and_its_news() -> None:
    root = ET.fromstring(metadata("0.2.0", MOMENT, CHANGES))
    assert root.findtext("id") == APP_ID
    release = root.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == ("0.2.0", "2023-11-14")
    assert [item.text for item in release.iter("li")] == ["One more & all.", "Two."]


def test_each_screenshot_is_a_picture_of_the_tour() -> None:
    root = ET.fromstring(metadata("0.2.0", MOMENT, CHANGES))
    images = [image.text or "" for image in root.iter("image")]
    assert len(images) == len(SCREENSHOTS)
    for image in images:
        assert image.startswith(f"{WEBSITE}/pictures/")
        assert (ROOT / "docs" / "pictures" / image.rpartition("/")[2]).is_file()
    assert [shot.get("type") for shot in root.iter("screenshot")] == ["default", None, None]


@pytest.mark.usefixtures("qapp")
def test_the_icon_is_there_in_every_size(tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    write_icons(tmp_path)
    theme = tmp_path / "icons" / "hicolor"
    for size in SIZES:
        image = QImage(str(theme / f"{size}x{size}" / "apps" / "tsubo.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0
    assert (theme / "scalable" / "apps" / "tsubo.svg").is_file()
    assert (theme / "symbolic" / "apps" / "tsubo-symbolic.svg").is_file()
