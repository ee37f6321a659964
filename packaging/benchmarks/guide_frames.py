"""What one frame of the turning guide costs, beside repainting an empty window of the same size.

Prints one JSON object: medians in milliseconds. A frame is the whole road: the clock's action, its
answer, the Screen and ``show_guide``, then the painting of what differs. The clock is moved by hand
and painting is asked for at once, so nothing waits.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from tsubo.commands.program import Program, application
from tsubo.domain.memory import Memory
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import Begin, Steer
from tsubo.storage.settings_file import SettingsFile

SIZE = (1280, 800)
FRAME = 0.016
FRAMES = 240
WARM = 30


class Hands:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        """Return the seconds it shows."""
        return self.seconds


def main() -> int:
    """Measure both and print them; return the exit code."""
    app = application(["tsubo"])
    with tempfile.TemporaryDirectory() as folder:
        asked, painted = guide_frame(app, Path(folder))
    _, empty = empty_repaint(app)
    print(json.dumps({"asked_ms": asked, "painted_ms": painted, "empty_ms": empty}))
    return 0


def guide_frame(app: QApplication, profile: Path) -> tuple[float, float]:
    """Return the medians of asking and painting while the ring turns clockwise."""
    clock = Hands()
    settings = SettingsFile(profile)
    settings.write(Memory(agreed=True))
    program = Program(app, settings, clock=clock)
    program.window.resize(*SIZE)
    program.start()
    settle(app)
    program.ask(Begin.ROUTINE)
    run = program.loop.state.run
    if run is None:
        raise RuntimeError("the routine did not start")
    circling = next(cue for cue in run.timeline.cues if cue.kind is CueKind.CLOCKWISE)
    end = clock.seconds + circling.at + 1.0
    while clock.seconds < end:
        clock.seconds = min(clock.seconds + 1.0, end)
        program.ask(Steer.TICK)
    settle(app)

    def tick() -> None:
        clock.seconds += FRAME
        program.ask(Steer.TICK)

    medians = medians_ms(tick, program.window)
    program.window.close()
    return medians


def empty_repaint(app: QApplication) -> tuple[float, float]:
    """Return the medians of asking an empty window to be painted, and of its painting."""
    window = QWidget()
    window.resize(*SIZE)
    window.show()
    settle(app)
    return medians_ms(window.update, window)


def medians_ms(ask: Callable[[], None], window: QWidget) -> tuple[float, float]:
    """Return the median milliseconds of ``ask`` and of painting ``window`` after it.

    The first frames are not counted.
    """
    asked, painted = [], []
    for _ in range(WARM + FRAMES):
        begin = time.perf_counter()
        ask()
        between = time.perf_counter()
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
        asked.append((between - begin) * 1000)
        painted.append((time.perf_counter() - between) * 1000)
    return statistics.median(asked[WARM:]), statistics.median(painted[WARM:])


def settle(app: QApplication) -> None:
    """Let everything that waits be done."""
    for _ in range(6):
        app.processEvents()


if __name__ == "__main__":
    sys.exit(main())
