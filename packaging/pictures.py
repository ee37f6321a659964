"""Make the pictures of the README and of docs anew, from the tour.

Run it with the project's Python: ``.venv/bin/python packaging/pictures.py``. The tour's pictures
are only packed more tightly, without the last bit of each colour: nobody sees it, and shading
needs it most. Each must stay under ``LARGEST`` bytes.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QImage

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
USED = ("map", "station-hand", "guide-clockwise", "dark-guide", "narrow-station")
"""The stops of the tour whose pictures are shown, by name."""
LARGEST = 250_000
_TIGHTEST = 0
"""Qt's quality for PNG files: 0 packs most."""
_WITHOUT_LAST_BIT = bytes(value & 0xFE for value in range(256))


def main() -> int:
    """Play the tour, pack the pictures that are used; return 1 when one is missing or too large."""
    with tempfile.TemporaryDirectory(prefix="tsubo-pictures-") as folder:
        play_tour(Path(folder), os.environ)
        wrong = [problem for name in USED for problem in packed(Path(folder), name, PICTURES)]
    for problem in wrong:
        print(problem, file=sys.stderr)
    if not wrong:
        print(f"{len(USED)} pictures are in {PICTURES}")
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
    size = file.stat().st_size
    return [f"{file} is {size} bytes, over {LARGEST}."] if size > LARGEST else []


def coarser(image: QImage) -> QImage:
    """Return ``image`` without transparency and without the last bit of each colour."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels = bytes(plain.constBits()).translate(_WITHOUT_LAST_BIT)
    size = plain.width(), plain.height()
    return QImage(pixels, *size, plain.bytesPerLine(), QImage.Format.Format_RGB888).copy()


if __name__ == "__main__":
    sys.exit(main())
