"""Make every picture of the README, of docs and of the help anew, from the tour.

Run it with the project's Python: ``.venv/bin/python packaging/pictures.py``. The tour's pictures
are only packed more tightly, without the last bit of each colour: nobody sees it, and shading
needs it most. Each must stay under ``LARGEST`` bytes, and the film of the guide under
``LARGEST_FILM``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from animation import Pixels, write_animation

DOCS = Path(__file__).resolve().parent.parent / "docs"
SHOWN = {
    "pictures": (
        *("map", "station-hand", "guide-clockwise", "history"),
        *("dark-guide", "narrow-station"),
    ),
    "help/pictures": (
        *("first-run", "map", "station-hand", "guide-clockwise", "finished"),
        *("health", "station-not-now", "history"),
    ),
}
"""The stops of the tour whose pictures are shown, by the folder of docs that has them."""
FILM = "pictures/guide.png"
LARGEST, LARGEST_FILM = 250_000, 1_500_000
FILM_WIDTH, FRAMES_A_SECOND = 800, 10
_TIGHTEST = 0
"""Qt's quality for PNG files: 0 packs most."""
_WITHOUT_LAST_BIT = bytes(value & 0xFE for value in range(256))


def main() -> int:
    """Play the tour and pack what is shown; return 1 when a picture is missing or too large."""
    with tempfile.TemporaryDirectory(prefix="tsubo-pictures-") as folder:
        tour = Path(folder)
        play_tour(tour, os.environ)
        wrong = [
            problem
            for into, names in SHOWN.items()
            for name in names
            for problem in packed(tour, name, DOCS / into)
        ]
    wrong += filmed(DOCS / FILM)
    for problem in wrong:
        print(problem, file=sys.stderr)
    if not wrong:
        print(f"{sum(map(len, SHOWN.values()))} pictures and a film are in {DOCS}")
    return 1 if wrong else 0


def play_tour(folder: Path, env: Mapping[str, str]) -> None:
    """Have Tsubo save a picture of every state into ``folder``."""
    command = [sys.executable, "-m", "tsubo", "tour", "--out", str(folder)]
    windowless = {**env, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, env=windowless, check=True, stdout=subprocess.DEVNULL)


def packed(tour: Path, name: str, into: Path) -> list[str]:
    """Write the tour's picture of the stop ``name`` to ``into``; return what went wrong."""
    found = sorted(tour.glob(f"[0-9][0-9]-{name}.png"))
    if not found:
        return [f"The tour has no stop called {name}."]
    image = coarser(QImage(str(found[0])))
    file = into / f"{name}.png"
    into.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file), quality=_TIGHTEST):
        return [f"{file} cannot be written."]
    return too_large(file, LARGEST)


def filmed(file: Path) -> list[str]:
    """Write the film of the guide to ``file``; return what went wrong."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1")
    from tsubo.commands import tour_stops
    from tsubo.commands.touring import Guide

    with tempfile.TemporaryDirectory(prefix="tsubo-film-") as folder:
        guide = Guide(Path(folder), Path(folder), "light", (1280, 800))
        frames = [pixels(image) for image in guide.film(tour_stops.FILM, FRAMES_A_SECOND)]
        guide.leave()
    write_animation(file, frames, FRAMES_A_SECOND)
    return too_large(file, LARGEST_FILM)


def too_large(file: Path, most: int) -> list[str]:
    """Return a sentence when ``file`` has more than ``most`` bytes."""
    size = file.stat().st_size
    return [f"{file} is {size} bytes, over {most}."] if size > most else []


def pixels(image: QImage) -> Pixels:
    """Return ``image`` at the width of the film, as rows of red, green and blue."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaledToWidth(FILM_WIDTH, smooth).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(small.constBits()), np.uint8).reshape(small.height(), -1)
    return rows[:, : 3 * small.width()].reshape(small.height(), small.width(), 3)


def coarser(image: QImage) -> QImage:
    """Return ``image`` without transparency and without the last bit of each colour."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels = bytes(plain.constBits()).translate(_WITHOUT_LAST_BIT)
    size = plain.width(), plain.height()
    return QImage(pixels, *size, plain.bytesPerLine(), QImage.Format.Format_RGB888).copy()


if __name__ == "__main__":
    sys.exit(main())
