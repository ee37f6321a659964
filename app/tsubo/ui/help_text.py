"""The words of a help page: Markdown as Qt reads it, dressed in the design's type and colours.

Only files of the help itself are ever read. A link to another topic is reported, one that leads
elsewhere is opened by the system's browser when it is pressed.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from tsubo.session.parts.help import TopicPart
from tsubo.ui.colours import Colour
from tsubo.ui.focus_ring import WIDTH
from tsubo.ui.fonts import sized
from tsubo.ui.help_dress import dress
from tsubo.ui.page import READABLE
from tsubo.ui.style import scaled

_PICTURE = re.compile(r"^!\[([^\]]+)\]\(([^)]+)\)$", re.MULTILINE)
_NO_SIGN_OF_A_NAME = re.compile(r"[^\w\- ]")


class HelpText(QTextBrowser):
    """Shows one topic; ``topicAsked`` carries the name and the heading that a link leads to."""

    topicAsked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: TopicPart | None = None
        self._pictures: dict[str, QImage] = {}
        self.setProperty("words", True)
        self.setProperty("draws_focus", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(Colour.BACKGROUND.value)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.setFont(sized(16))

    def show_topic(self, part: TopicPart) -> None:
        """Show ``part`` from its beginning, or from the heading it names."""
        before, self._part = self._part, part
        if part == before:
            return
        if before is None or (part.text, part.folder) != (before.text, before.folder):
            self._render(part)
        if self.isVisible():
            self._go_to(part.heading)

    def _render(self, part: TopicPart) -> None:
        document = self.document()
        document.setBaseUrl(QUrl.fromLocalFile(f"{part.folder}/"))
        self._pictures.clear()
        # The caption says to everybody what the picture's description says to a screen reader.
        words = _PICTURE.sub(r"![\1](\2)\n\n*\1.*", part.text)
        document.setMarkdown(words, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        dress(document, self)
        # Qt keeps its cursor in sight, which would scroll a long topic to its end.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(part.title)

    def _go_to(self, heading: str) -> None:
        block = self.document().begin()
        while heading and block.isValid():
            if block.blockFormat().headingLevel() and name_of(block.text()) == heading:
                box = self.document().documentLayout().blockBoundingRect(block)
                self.verticalScrollBar().setValue(round(box.top()))
                return
            block = block.next()
        self.verticalScrollBar().setValue(0)

    def _follow(self, link: QUrl) -> None:
        path = Path(link.path())
        if link.isRelative() and path.suffix == ".md":
            self.topicAsked.emit(path.stem, link.fragment())
        elif link.isRelative() and self._part is not None:
            self.topicAsked.emit(self._part.name, link.fragment())
        elif link.scheme() in {"https", "http", "mailto"}:
            QDesktopServices.openUrl(link)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | None:
        """Return a picture of the help at the width of the column; nothing else is read."""
        folder = Path("" if self._part is None else self._part.folder).resolve()
        address = self.document().baseUrl().resolved(QUrl(name))
        file = Path(address.toLocalFile()).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value or folder not in file.parents:
            return None
        picture = QImage(str(file))
        self._pictures[QUrl(name).toString()] = picture
        return self._fitted(picture)

    def _fitted(self, picture: QImage) -> QImage:
        """Return ``picture`` no wider than the column, sharp on every display."""
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        if picture.isNull() or room <= 0:
            return picture
        ratio = self.devicePixelRatioF()
        width = min(picture.width(), round(room * ratio))
        smooth = Qt.TransformationMode.SmoothTransformation
        fitted = picture.scaledToWidth(width, smooth)
        with QPainter(fitted) as painter:
            painter.setPen(Colour.HAIRLINE.of(self))
            painter.drawRect(fitted.rect().adjusted(0, 0, -1, -1))
        fitted.setDevicePixelRatio(max(1.0, width / room))
        return fitted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable, and the pictures inside it."""
        side = max(scaled(24), (self.width() - scaled(READABLE)) // 2)
        self.setViewportMargins(side, scaled(8), side, 0)
        super().resizeEvent(event)
        kind = QTextDocument.ResourceType.ImageResource.value
        document = self.document()
        for name, picture in self._pictures.items():
            document.addResource(kind, QUrl(name), self._fitted(picture))
        if self._pictures:
            document.markContentsDirty(0, document.characterCount())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where a link led to, now that the column has its width."""
        super().showEvent(event)
        if self._part is not None and not event.spontaneous():
            self._go_to(self._part.heading)

    def changeEvent(self, event: QEvent) -> None:
        """Dress the words anew in another theme; where one reads stays in sight."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._part is not None:
            place = self.verticalScrollBar().value()
            self._render(self._part)
            self.verticalScrollBar().setValue(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and a ring round the link that the keyboard is at."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Colour.INK.of(self), WIDTH))
            for box in self._boxes_of_link():
                painter.drawRoundedRect(box.adjusted(-4.5, -2.5, 4.5, 2.5), 5, 5)

    def _boxes_of_link(self) -> Iterator[QRectF]:
        """Yield where in the viewport the selected link lies, line by line, in whole pixels."""
        at = self.textCursor()
        start, end = at.selectionStart(), at.selectionEnd()
        block = self.document().findBlock(start)
        if start == end or not _is_link(block, start, end):
            return
        place = self.document().documentLayout().blockBoundingRect(block).topLeft()
        place -= QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        letters, first = block.layout(), block.position()
        for number in range(letters.lineCount()):
            line = letters.lineAt(number)
            one = max(start - first, line.textStart())
            two = min(end - first, line.textStart() + line.textLength())
            if one < two:
                left, right = _x(line, one), _x(line, two)
                box = QRectF(min(left, right), line.y(), abs(right - left), line.height())
                yield QRectF(box.translated(place).toAlignedRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt with an arrow to the page, which leafs back and on with it."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _x(line: QTextLine, letter: int) -> float:
    found = line.cursorToX(letter)
    assert isinstance(found, tuple)
    return float(found[0])


def _is_link(block: QTextBlock, start: int, end: int) -> bool:
    """Say whether a link reaches from ``start`` to ``end``, and no other words."""
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        if (fragment.position(), fragment.position() + fragment.length()) == (start, end):
            return fragment.charFormat().isAnchor()
        piece += 1
    return False


def name_of(heading: str) -> str:
    """Return the name by which links know ``heading``, as forges and the site make it."""
    return _NO_SIGN_OF_A_NAME.sub("", heading.strip().lower()).replace(" ", "-")
