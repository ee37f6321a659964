"""Somebody draws where it hurts, reads what follows, says otherwise, and is asked what must be."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.commands.asking import ROOT
from tests.journeys.conftest import Visit, still
from tests.journeys.visitor import HAND, RADIO, Visitor
from tsubo.domain.journal_areas import Area
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.session.screen import Page
from tsubo.ui.pain.pain_canvas import PainCanvas

MARKED = "first: you marked your left lower back."
LOWER = "Your left lower back"
KNOWING = Memory(still(), Pain.UNSURE, agreed=True)


def canvas_of(visitor: Visitor) -> PainCanvas:
    return next(one for one in visitor.window.findChildren(PainCanvas) if one.isVisible())


def place_of(visitor: Visitor, area: Area) -> QPoint:
    canvas = canvas_of(visitor)
    x, y = canvas.place_of(area)
    return canvas.mapTo(visitor.window, QPoint(round(x), round(y)))


def test_what_is_drawn_comes_first_everywhere_until_it_is_overruled(visit: Visit) -> None:
    visitor = visit(KNOWING)
    visitor.click("Draw it")
    assert visitor.on(Page.PAIN)
    visitor.click_at(place_of(visitor, Area.LOWER_BACK_LEFT))
    visitor.type("6")
    assert f"{LOWER}, 6 of 10" in visitor.shown()
    assert visitor.sees("worse on your left")
    visitor.click("Done")
    assert visitor.on(Page.MAP)
    assert visitor.sees("because you marked more pain there")
    visitor.press(HAND)
    assert visitor.sees(MARKED)
    visitor.press("About the routine: order, positions and reasons")
    assert visitor.sees(f"Your left foot {MARKED}")
    begun = [step for step in visitor.state.plan().steps if step.side is Side.LEFT]
    assert len(begun) == 6
    assert all("you marked your left lower back" in step.reason for step in begun)
    visitor.leave()

    again = visit()
    assert again.state.areas == {Area.LOWER_BACK_LEFT: 6}
    again.click("Your right", RADIO)
    assert again.sees("because you said it hurts more there")
    assert again.state.first is Side.RIGHT
    again.click("Draw it")
    assert again.sees("You say otherwise below.")
    again.click("Your left", RADIO)
    assert not again.sees("You say otherwise below.")
    again.click("Forget the drawing")
    assert again.sees("Nothing is marked yet.")
    again.leave()
    assert visit().state.areas == {}


def test_a_calf_leads_to_a_question_and_a_yes_to_what_to_do(visit: Visit) -> None:
    visitor = visit(KNOWING)
    visitor.press("Draw it")
    visitor.press("Your left calf, not marked")
    assert visitor.sees("One calf swollen, hot, red or painful")
    visitor.press("Yes")
    assert visitor.on(Page.NO_PRESSING)
    assert visitor.state.health.signs == {"one_calf"}


def test_a_no_is_remembered_on_the_same_day(visit: Visit) -> None:
    visitor = visit(KNOWING)
    visitor.press("Draw it")
    visitor.press("Your left calf, not marked")
    visitor.press("No")
    assert not visitor.sees("One calf swollen")
    visitor.leave()
    again = visit()
    again.press("Draw it")
    assert "Your left calf, 5 of 10" in again.shown()
    assert not again.sees("One calf swollen")


def test_the_keyboard_alone_draws(visit: Visit) -> None:
    visitor = visit(KNOWING)
    visitor.tab_to("Draw it")
    visitor.key(Qt.Key.Key_Return)
    visitor.tab_to("Your left upper back, not marked")
    visitor.key(Qt.Key.Key_Down, times=2)
    visitor.type("10")
    assert visitor.focused == f"{LOWER}, 10 of 10"
    visitor.key(Qt.Key.Key_Space)
    assert visitor.state.areas == {}
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.on(Page.MAP)


def test_painting_over_areas_marks_them_all(visit: Visit) -> None:
    visitor = visit(KNOWING)
    visitor.press("Draw it")
    canvas = canvas_of(visitor)
    places = [Area.MIDDLE_BACK_RIGHT, Area.LOWER_BACK_RIGHT, Area.BUTTOCK_RIGHT]
    x, y = canvas.place_of(places[0])
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    for area in places[1:]:
        x, y = canvas.place_of(area)
        QTest.mouseMove(canvas, QPoint(round(x), round(y)))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    visitor.settle()
    assert visitor.state.areas == dict.fromkeys(places, 5)
    assert visitor.state.pain is Pain.RIGHT


def test_nothing_of_the_drawing_is_loaded_before_it_is_asked_for(tmp_path: Path) -> None:
    opened = (
        "import sys\n"
        "from tsubo.commands.program import application, Program\n"
        "from tsubo.domain.memory import Memory\n"
        "from tsubo.storage.settings_file import SettingsFile\n"
        "from pathlib import Path\n"
        "settings = SettingsFile(Path(sys.argv[1]))\n"
        "settings.write(Memory(agreed=True))\n"
        "app = application([])\n"
        "program = Program(app, settings)\n"
        "program.ready.connect(app.quit)\n"
        "program.start()\n"
        "app.exec()\n"
        "print([name for name in sys.modules if 'pain_' in name or 'ui.pain' in name\n"
        "       or 'drawing_answers' in name or 'journal_areas' in name])\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "app"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", opened, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=60,
    )
    assert done.stdout.strip() == "[]"
