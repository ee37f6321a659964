"""The field for a note: some lines of text, of which as many are taken as the journal keeps."""

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from tsubo.ui.fonts import sized
from tsubo.ui.style import scaled

LONGEST = 20_000
"""Characters; as many as the journal takes."""
_HEIGHT, _MARGIN = 92, 2
"""The height of the field, and what Qt keeps free in fields of one line too, in pixels."""
_NEW_LINE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QPlainTextEdit):
    """Shows a note; ``written`` carries it as it is written."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFont(sized(16))
        self.setFixedHeight(scaled(_HEIGHT))
        self.document().setDocumentMargin(_MARGIN)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text)

    def show_note(self, note: str) -> None:
        """Show ``note``; what is being written, and the cursor in it, are left alone."""
        if self._note() != note:
            with QSignalBlocker(self):
                self.setPlainText(note)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take as much of what is pasted or dropped as there is room for."""
        fitting = QMimeData()
        fitting.setText(source.text()[: self._room()])
        super().insertFromMimeData(fitting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no letter and no line more where there is no room."""
        sign = event.text()
        adds = event.key() in _NEW_LINE or (sign and sign.isprintable())
        if not adds or self._room():
            super().keyPressEvent(event)

    def _room(self) -> int:
        """Return how many characters may take the place of those that are selected."""
        selected = len(self.textCursor().selectedText())
        return max(LONGEST - len(self.toPlainText()) + selected, 0)

    def _note(self) -> str:
        """Return what counts of the text: an input method may write a little too much."""
        return self.toPlainText()[:LONGEST]

    def _on_text(self) -> None:
        self.written.emit(self._note())
