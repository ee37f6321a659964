"""Short lists: items with dots, steps with numbers."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.bullets import Bullets
from tsubo.ui.colours import LIGHT, Colour, palette_of
from tsubo.ui.steps import Steps


def _shown(widget: QWidget) -> list[str]:
    return [one.accessibleName() for one in widget.findChildren(QLabel) if one.isVisible()]


def _page(qtbot: QtBot, widget: QWidget) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.setPalette(palette_of(LIGHT))
    column = QVBoxLayout(page)
    column.addWidget(widget)
    column.addStretch(1)
    page.resize(300, 300)
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    return page


def test_each_item_has_a_dot_in_the_list_s_colour(qtbot: QtBot) -> None:
    bullets = Bullets(Colour.WARN)
    bullets.show_items(("One", "Two", "Three"))
    page = _page(qtbot, bullets)
    image = bullets.grab().toImage()
    warn = LIGHT[Colour.WARN].lower()
    column = [image.pixelColor(3, y).name() == warn for y in range(image.height())]
    starts = sum(now and not before for before, now in zip([False, *column], column, strict=False))
    assert starts == 3
    assert _shown(page) == ["One", "Two", "Three"]


def test_fewer_items_leave_none_of_the_old(qtbot: QtBot) -> None:
    bullets, steps = Bullets(), Steps()
    bullets.show_items(("One", "Two"))
    steps.show_steps(("First", "Second"))
    pages = [_page(qtbot, widget) for widget in (bullets, steps)]
    bullets.show_items(("Other",))
    steps.show_steps(("Alone",))
    assert _shown(pages[0]) == ["Other"]
    assert _shown(pages[1]) == ["1", "Alone"]


def test_steps_are_numbered_at_the_side_where_reading_begins(qtbot: QtBot) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        steps = Steps()
        steps.setLayoutDirection(direction)
        steps.show_steps(("First", "Second"))
        page = _page(qtbot, steps)
        labels = [one for one in page.findChildren(QLabel) if one.isVisible()]
        number, words = (one.mapTo(page, QPoint(0, 0)).x() for one in labels[:2])
        assert (number < words) is (direction is Qt.LayoutDirection.LeftToRight)
