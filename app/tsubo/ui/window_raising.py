"""The window comes forward, out of the task bar or from behind others, when it is asked for again.

A desktop lets a window take the focus only by leave of what the person did. That leave is a token:
Qt reads it from the environment, where a program that was started finds its own.
"""

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def bring_forward(window: QWidget, token: str) -> None:
    """Show ``window`` in front of all others, by leave of ``token`` where the desktop asks for it.

    On Wayland Qt hands the token of the variable below to the desktop (xdg-activation).
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    os.environ.pop("XDG_ACTIVATION_TOKEN", None)
