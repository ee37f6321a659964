"""The window: one page at a time, each made when it is first shown.

Its first picture needs only the two figures; everything else comes afterwards.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QMainWindow, QScrollArea, QStackedWidget, QWidget

from tsubo.ui.first_picture import FirstPicture
from tsubo.ui.map.figure_art import figure_arts

if TYPE_CHECKING:
    from tsubo.ui.browse_page import BrowsePage

SMALLEST = QSize(720, 560)
USUAL = QSize(1280, 800)
FRAME = QSize(12, 44)
"""About what a desktop puts round a window: its edges and the bar with the title."""


class Window(QMainWindow):
    """The one window of Tsubo; ``with_figures`` says whether its first picture has them."""

    closing = Signal()
    """Before the window is gone."""
    errandAsked = Signal(object)
    """Somebody wants an Errand done, such as the routine on paper."""
    painted = Signal()
    """After the first picture, and perhaps again."""

    def __init__(self, art_folder: Path, with_figures: bool) -> None:
        super().__init__()
        self.setWindowTitle("Tsubo")
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL if is_unseen() else fitting(self.screen().availableSize()))
        self._art_folder = art_folder
        self._arts = figure_arts(art_folder)
        self._pages = QStackedWidget(self)
        self.setCentralWidget(self._pages)
        self._first = FirstPicture(self._arts if with_figures else None, self._pages)
        self._first.painted.connect(self.painted)
        self._pages.addWidget(self._first)
        self._browse: BrowsePage | None = None

    @property
    def browse(self) -> "BrowsePage":
        """The main page, made when first asked for."""
        if self._browse is None:
            from tsubo.ui.browse_page import BrowsePage

            self._browse = BrowsePage(self._art_folder, self._arts, self._pages)
            self._browse.setGeometry(self._pages.rect())
            self._browse.lay_out()
        return self._browse

    @property
    def art_folder(self) -> Path:
        """The folder of the body drawings."""
        return self._art_folder

    def show_page(self, page: QWidget, focus: QWidget | None = None) -> None:
        """Put ``page`` in front, with the focus on ``focus`` or where it was when last there."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        if focus is not None:
            focus.setFocus()
        self._pages.setCurrentWidget(page)

    def renew(self) -> None:
        """Let go of every page and dialog, so that whatever is shown next is made anew."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        while (page := self._pages.currentWidget()) is not None:
            self._pages.removeWidget(page)
            page.deleteLater()
        self._browse = None

    def page_shown(self) -> QWidget | None:
        """Return the page in front."""
        return self._pages.currentWidget()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next stop of the Tab key in reading order, and scroll it into sight."""
        if self._browse is not None and self.page_shown() is self._browse:
            self._browse.put_in_reading_order()
        moved = super().focusNextPrevChild(forward)
        stop: QWidget | None = self.focusWidget()
        if stop is not None:
            for area in self.findChildren(QScrollArea):
                if area.isAncestorOf(stop):
                    area.ensureWidgetVisible(stop)
        return moved

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes, so that everything can be kept."""
        self.closing.emit()
        super().closeEvent(event)


def fitting(available: QSize) -> QSize:
    """Return the window's size at the start, on a screen with this much room."""
    return USUAL.boundedTo(available - FRAME).expandedTo(SMALLEST)


def is_unseen() -> bool:
    """Say whether there is no real screen, whose size would mean nothing."""
    return QGuiApplication.platformName() in ("offscreen", "minimal")
