"""Why a place is held back, in the panel and on the page where nothing is left."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import panel_screen
from tsubo.session.actions import Begin, Turn
from tsubo.session.parts.health import HeldPart, HelpRow, InsteadScreen
from tsubo.ui.instead_page import InsteadPage
from tsubo.ui.panel import Panel

HELP = (
    HelpRow("breathe", "Breathe", "Three minutes.", Begin.BREATHE),
    HelpRow("move", "Keep moving", "Gently."),
)
HELD = HeldPart(
    waits=False,
    title="Not for you now",
    reasons=("You told us you are pregnant.",),
    sources="Sources: S16.",
    other="Your right hand is open.",
    instead="What you can do instead",
    help=HELP,
    change="Change my health answers",
)
INSTEAD = InsteadScreen(
    "What helps instead", "All is left out.", HELP, "Why", ("You are ill.",), "Change", "Breathe",
    "3 min", "Back",
)  # fmt: skip


def words(widget: QWidget) -> set[str]:
    QApplication.processEvents()  # what was just added is shown with the next events
    labels = (one for one in widget.findChildren(QLabel) if one.isVisible())
    return {one.accessibleName() or one.text() for one in labels}


def button(widget: QWidget, name: str) -> QAbstractButton:
    shown = (one for one in widget.findChildren(QAbstractButton) if one.isVisible())
    return next(one for one in shown if one.accessibleName() == name)


def panel(qtbot: QtBot) -> Panel:
    widget = Panel()
    qtbot.addWidget(widget)
    widget.resize(432, 700)
    widget.show()
    return widget


def test_the_reason_takes_the_place_of_the_words_about_pressing(qtbot: QtBot) -> None:
    widget, part = panel(qtbot), panel_screen()
    widget.show_panel(part)
    before = words(widget)
    assert part.find_title in before
    widget.show_panel(replace(part, held=HELD))
    held = words(widget)
    assert {"Not for you now", "You told us you are pregnant.", "Your right hand is open."} <= held
    assert not {part.find_title, part.press_title, part.not_if} & held
    widget.show_panel(part)
    assert words(widget) == before


def test_help_that_leads_somewhere_can_be_pressed_and_other_help_is_read(qtbot: QtBot) -> None:
    widget = panel(qtbot)
    widget.show_panel(replace(panel_screen(), held=HELD))
    assert "Keep moving" in words(widget)
    for name, action in (("Breathe", Begin.BREATHE), (HELD.change, Turn.HEALTH)):
        with qtbot.waitSignal(widget.asked, timeout=0) as caught:
            button(widget, name).click()
        assert caught.args == [action]


def test_the_narrow_panel_keeps_its_way_back_without_a_close_up(qtbot: QtBot) -> None:
    widget, part = panel(qtbot), panel_screen()
    widget.set_narrow(True, below=True)
    widget.show_panel(replace(part, held=HELD))
    with qtbot.waitSignal(widget.backAsked, timeout=0):
        button(widget, part.back).click()


def test_the_page_where_nothing_is_left_breathes_and_explains(qtbot: QtBot) -> None:
    page = InsteadPage()
    qtbot.addWidget(page)
    page.show_instead(INSTEAD)
    page.show()
    assert {"Keep moving", "You are ill."} <= words(page)
    for name, action in (("Breathe", Begin.BREATHE), ("Change", Turn.HEALTH)):
        with qtbot.waitSignal(page.asked, timeout=0) as caught:
            button(page, name).click()
        assert caught.args == [action]
