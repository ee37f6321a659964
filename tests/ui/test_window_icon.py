"""The window's icon is painted in every size, and a missing drawing is no error."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tsubo.storage.places import icon_file
from tsubo.ui.window_icon import SIZES, window_icon


def test_it_is_painted_in_every_size(qapp: QApplication) -> None:
    icon = window_icon(icon_file())
    assert sorted(size.width() for size in icon.availableSizes()) == sorted(SIZES)
    picture = icon.pixmap(16, 16).toImage()
    colours = {picture.pixel(x, y) for x in range(16) for y in range(16)}
    assert len(colours) > 4


def test_without_its_drawing_there_is_none(qapp: QApplication, tmp_path: Path) -> None:
    assert window_icon(tmp_path / "nothing.svg").isNull()
