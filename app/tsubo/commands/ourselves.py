"""How Tsubo starts itself once more for work that must not hold up the window, and others."""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

_LIBRARIES = "LD_LIBRARY_PATH"
_PACKAGE = Path(__file__).resolve().parents[1]


def ourselves(*words: str) -> tuple[str, list[str]]:
    """Return the program and the arguments that run ``tsubo`` with ``words``.

    A frozen bundle is its own program; anywhere else this same Python runs the package. ``-P``
    keeps it from importing what happens to lie in the present folder.
    """
    if getattr(sys, "frozen", False):
        return sys.executable, list(words)
    safely = [] if Path.cwd() == _PACKAGE.parent else ["-P"]
    return sys.executable, [*safely, "-m", _PACKAGE.name, *words]


def ourselves_later(*words: str) -> tuple[str, list[str]]:
    """Return the program and the arguments that run ``tsubo`` with ``words`` after our own end.

    An AppImage shows its content in a folder that goes with the program; what stays is its file,
    named by the runtime in APPIMAGE. An AppImage that merely started us names itself there too, so
    we have to lie in its APPDIR.
    """
    program, arguments = ourselves(*words)
    image, folder = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    if image and folder and Path(program).resolve().is_relative_to(Path(folder).resolve()):
        return image, arguments
    return program, arguments


def free_children(environment: MutableMapping[str, str] = os.environ) -> None:
    """Let programs that a frozen bundle starts find their own libraries, not the bundle's.

    PyInstaller's bootloader points the linker at the bundle and keeps what was there before under
    another name. This process has read it already; a bundle started anew sets it again itself.
    """
    if not getattr(sys, "frozen", False):
        return
    before = environment.pop(f"{_LIBRARIES}_ORIG", None)
    environment.pop(_LIBRARIES, None)
    if before is not None:
        environment[_LIBRARIES] = before
