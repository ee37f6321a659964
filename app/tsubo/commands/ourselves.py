"""How Tsubo starts itself once more, for work that must not hold up the window."""

import sys
from pathlib import Path

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
