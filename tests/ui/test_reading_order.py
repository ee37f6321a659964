"""Tab goes through the parts of a page as they are read, whenever they were made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tsubo.ui.reading_order import read_in_order


def _button(parent: QWidget, name: str, x: int = 0, y: int = 0) -> QPushButton:
    button = QPushButton(name, parent)
    button.setGeometry(x, y, 40, 20)
    return button


def _way(page: QWidget) -> list[str]:
    """Return the buttons' words in the order of Tab, which is a ring, beginning with "a"."""
    names: list[str] = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        if isinstance(widget, QPushButton) and page.isAncestorOf(widget):
            names.append(widget.text())
        widget = widget.nextInFocusChain()
    first = names.index("a")
    return names[first:] + names[:first]


def test_parts_come_in_their_order_and_keep_the_order_inside(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    below, above = QWidget(page), QWidget(page)
    for part, names in ((below, "cd"), (above, "ab")):
        for name in names:
            _button(part, name)
    read_in_order(page, (above, None, below), bars=())
    assert _way(page) == ["a", "b", "c", "d"]


def test_a_bar_is_read_along_its_rows(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = QWidget(page)
    bar.resize(300, 100)
    for name, x, y in (("d", 150, 70), ("b", 200, 12), ("c", 10, 68), ("a", 10, 10)):
        _button(bar, name, x, y)
    read_in_order(page, (bar,), bars=(bar,))
    assert _way(page) == ["a", "b", "c", "d"]


def test_buttons_of_one_row_may_stand_a_little_higher_or_lower(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = QWidget(page)
    bar.resize(300, 40)
    for name, x, y in (("c", 200, 9), ("b", 100, 11), ("a", 10, 10)):
        _button(bar, name, x, y)
    read_in_order(page, (bar,), bars=(bar,))
    assert _way(page) == ["a", "b", "c"]


def test_a_bar_is_read_from_the_right_where_words_are(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = QWidget(page)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.resize(300, 40)
    for name, x in (("b", 10), ("a", 200)):
        _button(bar, name, x, 10)
    read_in_order(page, (bar,), bars=(bar,))
    assert _way(page) == ["a", "b"]


def test_one_button_of_a_part_may_come_after_the_rest_of_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    part, bar = QWidget(page), QWidget(page)
    last = _button(part, "b")
    _button(part, "a")
    _button(bar, "c")
    read_in_order(page, (part, last, bar), bars=())
    assert _way(page) == ["a", "b", "c"]
