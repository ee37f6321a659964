"""The application's clothes: a window changes them for all, so each test puts them back."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication


@contextmanager
def undressed_after(app: QApplication) -> Iterator[None]:
    """Put style sheet, colours, font and reading direction back as they were."""
    sheet, palette, font = app.styleSheet(), app.palette(), app.font()
    direction = app.layoutDirection()
    try:
        yield
    finally:
        app.setStyleSheet(sheet)
        app.setPalette(palette)
        app.setFont(font)
        app.setLayoutDirection(direction)
