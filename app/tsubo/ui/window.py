"""The window: one page at a time, each made when it is first shown.

Its first picture needs only the bars and the two figures; everything else comes afterwards.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from tsubo.ui.browse_page import BrowsePage

SMALLEST = QSize(720, 560)
USUAL = QSize(1280, 800)


class Window(QMainWindow):
    """The one window of Tsubo; ``closing`` comes before it is gone."""

    closing = Signal()
    painted = Signal()
    """Once, after the first picture."""

    def __init__(self, art_folder: Path) -> None:
        super().__init__()
        self.setWindowTitle("Tsubo")
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self._art_folder = art_folder
        self._pages = QStackedWidget(self)
        self.setCentralWidget(self._pages)
        blank = _Blank(self._pages)
        blank.painted.connect(self.painted)
        self._pages.addWidget(blank)
        self._browse: BrowsePage | None = None

    @property
    def browse(self) -> BrowsePage:
        """The main page, made when first asked for."""
        if self._browse is None:
            self._browse = BrowsePage(self._art_folder, self._pages)
            self._browse.map.figuresPainted.connect(self.painted)
            self._pages.addWidget(self._browse)
        return self._browse

    @property
    def art_folder(self) -> Path:
        """The folder of the body drawings."""
        return self._art_folder

    def show_page(self, page: QWidget) -> None:
        """Put ``page`` in front."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def page_shown(self) -> QWidget | None:
        """Return the page in front."""
        return self._pages.currentWidget()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes, so that everything can be kept."""
        self.closing.emit()
        super().closeEvent(event)


class _Blank(QWidget):
    """What is seen until the first page is known: the bare ground."""

    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing, and tell."""
        super().paintEvent(event)
        self.painted.emit()
