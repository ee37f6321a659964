"""Going through a page with the Tab key, without pressing it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def tab_way(page: QWidget, first: str) -> list[str]:
    """Return the names of what Tab stops at, which is a ring, beginning with ``first``."""
    names: list[str] = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        if reached and page.isAncestorOf(widget) and widget.isVisible():
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            names.append(widget.accessibleName() or words or type(widget).__name__)
        widget = widget.nextInFocusChain()
    start = names.index(first)
    return names[start:] + names[:start]
