"""The yardstick: a bare Qt window that shows the two body drawings and leaves after one frame.

    python bare_window.py FRONT.svg BACK.svg [--keep-aspect]

It does nothing that a program with such a window could leave out. ``--keep-aspect`` fits the
drawings with their proportions kept, as a real window would; that touches Qt's ``Qt`` namespace.
"""

import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtSvgWidgets import QGraphicsSvgItem
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView


class BareView(QGraphicsView):
    """A view that ends the program once it has been painted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, then leave."""
        super().paintEvent(event)
        QApplication.quit()


def main(words: list[str]) -> int:
    """Show the drawings named in ``words`` side by side; return the exit code."""
    app = QApplication(words[:1])
    scene = QGraphicsScene()
    across = 0.0
    for drawing in words[1:3]:
        item = QGraphicsSvgItem(drawing)
        item.setPos(across, 0)
        across += item.boundingRect().width()
        scene.addItem(item)
    view = BareView(scene)
    view.resize(1280, 800)
    if "--keep-aspect" in words:
        from PySide6.QtCore import Qt

        view.fitInView(scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
    else:
        view.fitInView(scene.sceneRect())
    view.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
