"""A look at the display with Qt: its version, the screens, the letters there are.

It is meant for a process of its own, which Qt ends where there is no display.
"""

import sys
from collections.abc import Iterator

from tsubo.domain.checkup import Finding, problem
from tsubo.domain.words import tr, tr_many

SIGNS = "合谷 三阴交"
"""Names of points as they are written in Chinese."""


def display_checkup() -> Iterator[Finding]:
    """Yield what is found about Qt, the screens and the fonts."""
    from PySide6 import __version__ as pyside
    from PySide6.QtCore import qVersion

    yield Finding("qt", "Qt", tr("{qt}, PySide {pyside}", qt=qVersion(), pyside=pyside))
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(app, QGuiApplication)
    yield Finding("platform", tr("Qt's platform"), app.platformName())
    yield _screens(app.platformName())
    yield from _fonts()


def _screens(platform: str) -> Finding:
    from PySide6.QtGui import QGuiApplication

    from tsubo.ui.fonts import text_scale
    from tsubo.ui.window import SMALLEST

    screens = QGuiApplication.screens()
    sizes = ", ".join(
        tr(
            "{width} × {height} at {percent} %",
            width=one.geometry().width(),
            height=one.geometry().height(),
            percent=round(one.devicePixelRatio() * 100),
        )
        for one in screens
    )
    count = tr_many("{count} screen", "{count} screens", len(screens))
    text = tr("text at {percent} %", percent=round(text_scale() * 100))
    words, about = f"{count}: {sizes}; {text}", ("screens", tr("Screens"))
    free = [one.availableSize() for one in screens]
    roomy = [one for one in free if one.expandedTo(SMALLEST) == one]
    if roomy or platform == "offscreen":
        return Finding(*about, words)
    return problem(about, words, tr("Choose a finer resolution, or a smaller scale."))


def _fonts() -> Iterator[Finding]:
    from PySide6.QtGui import QFontInfo, QGuiApplication

    from tsubo.ui.labels import has_glyphs

    about = "fonts", tr("Fonts")
    # The names that fontconfig knows are no proof of a font; the one that is drawn with is.
    family = QFontInfo(QGuiApplication.font()).family()
    if not family:
        mend = tr("Install one, like fonts-dejavu-core.")
        yield problem(about, tr("there are none"), mend, grave=True)
        return
    yield Finding(*about, family)
    signs = "signs", tr("Chinese characters")
    if has_glyphs(SIGNS, QGuiApplication.font()):
        yield Finding(*signs, tr("can be shown"))
    else:
        yield problem(
            signs,
            tr("no font has them, so they are left out"),
            tr("Install one, like fonts-noto-cjk."),
        )
