"""The one style sheet of the window: what Qt draws itself, in the design's shapes and colours.

Our own widgets paint themselves from the palette; the sheet is only for text fields, menus,
unfolded lists, scroll bars, check boxes and tool tips. It holds the colours as values, so a change
of theme makes a new sheet: ``wear`` sets palette and sheet together.
"""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tsubo.ui.colours import Colour, palette_of
from tsubo.ui.fonts import text_scale

_SHEET = """
QLineEdit, QAbstractSpinBox, QPlainTextEdit {{
    background: {surface}; color: {ink}; border: 1px solid {border}; border-radius: {radius}px;
    padding: 0 {pad}px; placeholder-text-color: {ink_secondary};
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QPlainTextEdit {{ padding: {item}px {pad}px; }}
QLineEdit:hover, QPlainTextEdit:hover {{ background: {hover}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ background: {surface}; border-color: {accent}; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 4px 4px 4px 0; }}
QScrollBar::handle:vertical {{
    background: {border}; border-radius: 3px; min-height: 40px; margin-left: {bar_margin}px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{
    background: {surface}; color: {ink}; border: 1px solid {border}; padding: 6px; outline: 0;
    selection-background-color: {accent_soft}; selection-color: {ink};
}}
QComboBox QAbstractItemView::item {{
    min-height: {list_row}px; padding: 0 {pad}px; border-radius: {radius}px;
}}
QComboBox QAbstractItemView::item:selected {{ background: {accent_soft}; color: {ink}; }}
QMenu {{
    background: {surface}; color: {ink}; border: 1px solid {border}; padding: 6px;
}}
QMenu::item {{ padding: {item}px {item_end}px; border-radius: {radius}px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {ink}; }}
QMenu::separator {{ height: 1px; background: {hairline}; margin: 6px; }}
QMenu::icon {{ padding-left: 12px; }}
QToolTip {{
    background: {surface}; color: {ink}; border: 1px solid {border}; padding: 6px;
}}
"""


SCROLL_BAR = 14
"""The width of a scroll bar with its margins, in pixels."""


def scaled(pixels: float) -> int:
    """Return a length of the design in pixels for the system's text size."""
    return round(pixels * text_scale())


def style_sheet(palette: QPalette, scale: float) -> str:
    """Return the sheet for the colours of ``palette`` and a text ``scale`` of 1 to 2."""
    colours = {colour.name.lower(): palette.color(colour.value).name() for colour in Colour}
    return _SHEET.format(
        **colours,
        radius=8,
        pad=round(12 * scale),
        bar=SCROLL_BAR,
        bar_margin=4,
        list_row=round(36 * scale),
        item=round(9 * scale),
        item_end=round(22 * scale),
    )


def wear(app: QApplication, theme: dict[Colour, str]) -> None:
    """Dress the whole application in ``theme``: palette first, then the sheet made from it."""
    palette = palette_of(theme)
    app.setPalette(palette)
    app.setStyleSheet(style_sheet(palette, text_scale()))


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return the colour ``share`` (0 to 1) of the way from ``first`` to ``second``."""
    rest = 1 - share
    return QColor(
        round(first.red() * rest + second.red() * share),
        round(first.green() * rest + second.green() * share),
        round(first.blue() * rest + second.blue() * share),
    )
