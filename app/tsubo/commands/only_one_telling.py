"""A sentence in a small window of its own, for somebody who started Tsubo without a terminal."""

import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from tsubo.ui.window import is_unseen


def show_words(words: str) -> None:
    """Show ``words`` until they are put away; without a screen nothing is shown."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("Tsubo")
    if not is_unseen():
        QMessageBox(QMessageBox.Icon.Information, "Tsubo", words).exec()
