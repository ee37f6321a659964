"""The history page with one session in it, and looking into what is shown."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.domain.journaling import NOON, a_session
from tsubo.domain.journal import Answers, Entry
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Bookmark, Day, Noted, Page, Summary
from tsubo.domain.journal_usual import usual
from tsubo.domain.pain import Pain
from tsubo.session.journal_wishes import ListTold, Pictures, Span
from tsubo.session.parts.history import HistoryScreen

DAY = NOON.date()
LEFT = Area.LOWER_BACK_LEFT
ENTRY = Entry("a" * 32, a_session(), Answers({LEFT: 6}, {LEFT: 4}))
TOLD = ListTold(DAY, Page((ENTRY,), Bookmark(1, "1" * 32)), 1, 1, {DAY: Day(1, 17)})
CHANGE = Summary(6, usual({-2: 4, 0: 2}))
PICTURES = Pictures(
    DAY,
    Span.SIX_WEEKS,
    tuple(Noted(DAY - timedelta(days=number), 6, 4) for number in (6, 3, 0)),
    (),
    (),
    CHANGE,
    dict.fromkeys(Pain, CHANGE),
    {},
    {LEFT: CHANGE},
)
Show = Callable[..., HistoryScreen]
Kind = TypeVar("Kind", bound=QWidget)


def words(page: QWidget) -> list[str]:
    """Return the words of all labels that can be seen."""
    labels = page.findChildren(QLabel)
    return [one.accessibleName() or one.text() for one in labels if one.isVisible()]


def press(page: QWidget, name: str) -> None:
    """Press the button with this name."""
    buttons = page.findChildren(QAbstractButton)
    next(one for one in buttons if name in (one.text(), one.accessibleName())).click()


def part_of(page: QWidget, kind: type[Kind]) -> Kind:
    """Return the one part of this kind."""
    (found,) = page.findChildren(kind)
    return found


def drawn(widget: QWidget) -> QImage:
    """Return what ``widget`` looks like."""
    return widget.grab().toImage()


def asked_of(page: QWidget, signal: str = "said") -> list[object]:
    """Return a list that takes what ``page`` asks for from now on."""
    asked: list[object] = []
    getattr(page, signal).connect(asked.append)
    return asked
