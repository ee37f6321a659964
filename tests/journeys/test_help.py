"""Asking for help: F1 leads to what fits, and Esc back to where one was, by keys and by names."""

from PySide6.QtCore import Qt

from tests.journeys.conftest import Visit, still
from tests.journeys.visitor import Visitor
from tsubo.commands.help_reading import HelpReading
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.session.screen import Page
from tsubo.ui.help_text import HelpText


def somebody(visit: Visit, *, agreed: bool = True) -> Visitor:
    """Return somebody whose Tsubo has the help beside it, as every window has."""
    visitor = visit(Memory(still(), Pain.LEFT, agreed=agreed))
    loop = visitor.program.loop
    loop.follow_with(HelpReading(loop.ask).follow)
    return visitor


def reads(visitor: Visitor) -> str:
    """Return the words of the topic in front."""
    text = visitor.program.window.findChild(HelpText)
    assert text is not None
    assert text.isVisible()
    return text.toPlainText()


def test_in_a_session_f1_pauses_and_esc_leads_back_to_the_pause(visit: Visit) -> None:
    visitor = somebody(visit)
    visitor.begin()
    visitor.key(Qt.Key.Key_F1)
    visitor.settle()
    assert visitor.on(Page.HELP)
    assert reads(visitor).startswith("A first session")
    visitor.key(Qt.Key.Key_A)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.on(Page.GUIDE)
    run = visitor.state.run
    assert run is not None
    assert run.paused


def test_the_first_page_has_help_too(visit: Visit) -> None:
    visitor = somebody(visit, agreed=False)
    visitor.key(Qt.Key.Key_F1)
    visitor.settle()
    assert visitor.on(Page.HELP)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.on(Page.FIRST_RUN)


def test_topics_are_opened_by_their_names_and_read_as_text(visit: Visit) -> None:
    visitor = somebody(visit)
    visitor.key(Qt.Key.Key_F1)
    visitor.settle()
    visitor.press("Settings")
    visitor.settle()
    assert "Any letter key pauses" in reads(visitor)
    assert visitor.sees("Settings, open")
