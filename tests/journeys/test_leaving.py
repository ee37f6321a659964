"""After closing nothing stays behind: no window, no page, no picture."""

import gc
import weakref
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.dressing import undressed_after
from tests.journeys.conftest import still
from tests.journeys.visitor import HAND, Visitor
from tsubo.commands.program import application
from tsubo.domain.memory import Memory
from tsubo.session.actions import Begin, Steer, Turn
from tsubo.storage.settings_file import SettingsFile


def test_every_widget_goes_with_the_window(qapp: QApplication, profile: Path) -> None:
    SettingsFile(profile).write(Memory(still(), agreed=True))
    before = set(QApplication.allWidgets())
    with undressed_after(qapp):
        held = whole_visit(profile)
    gc.collect()
    assert [one() for one in held if one() is not None] == []
    assert set(QApplication.allWidgets()) - before == set()


def whole_visit(profile: Path) -> list[weakref.ref[QWidget]]:
    """See every page, close, and return what was there."""
    visitor = Visitor(application([]), profile)
    visitor.press(HAND)
    for turn in (Turn.SAFETY, Turn.LEARN, Turn.SETTINGS):
        visitor.program.ask(turn)
    visitor.program.ask(Begin.ROUTINE)
    visitor.wait(5)
    visitor.program.ask(Steer.STOP)
    visitor.program.ask(Steer.STOP)
    visitor.settle()
    held = [weakref.ref(one) for one in (visitor.window, *visitor.window.findChildren(QWidget))]
    assert len(held) > 100
    visitor.leave()
    return held
