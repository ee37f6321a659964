"""Where shipped files lie: in a checkout, in an installed wheel or in a frozen bundle."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(name: str) -> Path:
    """Return the folder ``name`` ("data" or "assets") that travels with the program."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / name
    installed = _PACKAGE / "shipped" / name
    return installed if installed.is_dir() else _PACKAGE.parent.parent / name


def data_folder() -> Path:
    """Return the folder of points, stations, bodies and texts."""
    return shipped("data")


def figure_folder() -> Path:
    """Return the folder of the body drawings."""
    return shipped("assets") / "figure"


def icon_file() -> Path:
    """Return the drawing of Tsubo's icon."""
    return shipped("assets") / "icons" / "tsubo.svg"


def help_folder() -> Path:
    """Return the folder of the help pages, which lie with the other documents in a checkout."""
    installed = shipped("help")
    return installed if installed.is_dir() else shipped("docs") / "help"
