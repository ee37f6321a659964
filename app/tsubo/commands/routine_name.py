"""What the routine is called when it leaves the window, as a title and as a file's name."""

from pathlib import Path

from tsubo.domain.side import Side
from tsubo.domain.words import tr


def routine_name(first: Side) -> str:
    """Return the name of the routine that begins on the side ``first``."""
    if first is Side.LEFT:
        return tr("Tsubo routine, your left first")
    return tr("Tsubo routine, your right first")


def suggested_file(first: Side, ending: str, folder: Path) -> Path:
    """Return where to save it: in ``folder``, or at home where there is no such folder."""
    home = folder if folder.is_dir() else Path.home()
    return home / (routine_name(first) + ending)
