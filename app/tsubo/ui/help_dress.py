"""Dressing a document that Qt made of Markdown: sizes, lines, tables and code of the design."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.style import scaled

HEADINGS = {1: (30, 650), 2: (21, 650), 3: (17, 600)}
"""Size in design pixels and weight of each level of headings."""
_LINE = 145
"""The height of a line of prose, in percent of the type."""
_WIDE = 99
"""The width of a table in percent of the column: rounded up, a full one would need a scroll bar."""


def dress(document: QTextDocument, widget: QWidget) -> None:
    """Give ``document`` the looks of the window, in the theme and text size of ``widget``."""
    document.setDocumentMargin(scaled(4))
    document.setIndentWidth(scaled(24))
    block = document.begin()
    while block.isValid():
        _dress_block(block, widget)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, widget)


def _dress_block(block: QTextBlock, widget: QWidget) -> None:
    cursor = QTextCursor(block)
    in_table = cursor.currentTable() is not None
    shape = QTextBlockFormat(block.blockFormat())
    level = shape.headingLevel()
    code = shape.nonBreakableLines()
    if level:
        shape.setTopMargin(scaled(8 if level == 1 else 22))
        shape.setBottomMargin(scaled(6))
    elif code:
        shape.setBackground(Colour.STAGE.of(widget))
        last = not block.next().blockFormat().nonBreakableLines()
        shape.setBottomMargin(scaled(14 if last else 0))
    elif not in_table and not _is_picture(block):
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        shape.setLineHeight(_LINE, height)
        shape.setTopMargin(0)
        shape.setBottomMargin(scaled(4 if block.textList() else 12))
    cursor.setBlockFormat(shape)
    _dress_letters(block, level, code)


def _is_picture(block: QTextBlock) -> bool:
    """Say whether ``block`` holds a picture, whose line must not be made higher."""
    return any(fragment.charFormat().isImageFormat() for fragment in _fragments(block))


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the pieces of ``block`` that look the same throughout."""
    piece = block.begin()
    while not piece.atEnd():
        yield piece.fragment()
        piece += 1


def _dress_letters(block: QTextBlock, level: int, code: bool) -> None:
    """Set the type of ``block``; strong words, links and code inside it keep their looks."""
    for fragment in _fragments(block):
        looks = QTextCharFormat(fragment.charFormat())
        if looks.isImageFormat():
            continue
        font = sized(*HEADINGS[min(level, 3)]) if level else sized(16)
        if code or looks.fontFixedPitch():
            family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
            font.setFamily(family)
            font.setPixelSize(round(font.pixelSize() * 0.95))
        elif not level and looks.fontWeight() >= QFont.Weight.Bold:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(looks.fontItalic())
        looks.setFont(font)
        looks.setFontUnderline(looks.isAnchor())
        looks.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
        cursor = QTextCursor(block)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(looks)


def _dress_table(table: QTextTable, widget: QWidget) -> None:
    looks = table.format()
    looks.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WIDE))
    looks.setBorder(1)
    looks.setBorderCollapse(True)
    looks.setBorderBrush(Colour.HAIRLINE.of(widget))
    looks.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    looks.setCellPadding(scaled(7))
    looks.setCellSpacing(0)
    looks.setTopMargin(scaled(4))
    looks.setBottomMargin(scaled(16))
    table.setFormat(looks)
