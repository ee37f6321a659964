"""What stands in the way is said in one sentence: in the terminal, and in a window if one was due.

Whoever starts Tsubo from a menu sees no terminal.
"""

import os
import sys
from contextlib import suppress

from tsubo.domain.words import tr


def refuse(error: Exception, *, with_window: bool) -> None:
    """Say what ``error`` is about; an OSError is told by its file and its reason."""
    words = _os_words(error) if isinstance(error, OSError) else str(error)
    with suppress(OSError):
        print(f"tsubo: {words}", file=sys.stderr)
    if with_window and _has_display():
        show_words(words)


def hush() -> None:
    """Let nothing more be written to standard output, not even what still waits to be at exit."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def show_words(words: str) -> None:
    """Show a small window with ``words`` until it is closed."""
    from PySide6.QtWidgets import QMessageBox

    from tsubo.commands.program import application

    app = application(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Warning, tr("Tsubo could not open"), words)
    box.exec()
    del app


def _os_words(error: OSError) -> str:
    reason = error.strerror or str(error)
    if error.filename is None:
        return tr("Something cannot be read or written ({reason}).", reason=reason)
    return tr("{file} cannot be used ({reason}).", file=error.filename, reason=reason)


def _has_display() -> bool:
    """Say whether a window would be seen; without a display Qt would end the process."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return not sys.platform.startswith("linux") or bool(shown)
