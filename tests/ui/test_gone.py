"""A widget that is dropped is gone: no connection holds it."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui import screens_bars as screens
from tests.ui.screens_guide import WRONG
from tsubo.ui.bottom_bar import BottomBar
from tsubo.ui.finished_page import FinishedPage
from tsubo.ui.guide.wrong_page import WrongPage
from tsubo.ui.notice import NoticeStrip
from tsubo.ui.panel import Panel
from tsubo.ui.plan_page import PlanPage
from tsubo.ui.point_list import PointList
from tsubo.ui.safety_page import SafetyPage
from tsubo.ui.settings_page import SettingsPage
from tsubo.ui.top_bar import TopBar
from tsubo.ui.words_page import WordsPage


def _top() -> QWidget:
    bar = TopBar()
    bar.show_bar(screens.top_bar(), screens.MENU)
    return bar


def _bottom() -> QWidget:
    bar = BottomBar()
    bar.show_bar(screens.bottom_bar())
    return bar


def _list() -> QWidget:
    places = PointList()
    places.show_list(screens.list_screen("kidney", 0))
    places.show_list(screens.list_screen())
    return places


def _panel() -> QWidget:
    panel = Panel()
    panel.show_panel(screens.panel_screen())
    return panel


def _notice() -> QWidget:
    strip = NoticeStrip()
    strip.show_notice(screens.notice())
    return strip


def _safety() -> QWidget:
    page = SafetyPage()
    page.show_words(screens.safety_screen())
    return page


def _words() -> QWidget:
    page = WordsPage()
    page.show_words(screens.words_screen("112"))
    return page


def _wrong() -> QWidget:
    page = WrongPage()
    page.show_wrong(WRONG)
    return page


def _settings() -> QWidget:
    page = SettingsPage()
    page.show_settings(screens.settings_screen())
    return page


def _plan() -> QWidget:
    page = PlanPage()
    page.show_plan(screens.plan_screen())
    return page


def _finished() -> QWidget:
    page = FinishedPage()
    page.show_finished(screens.finished_screen())
    return page


@pytest.mark.parametrize(
    "make",
    [_top, _bottom, _list, _panel, _notice, _safety, _words, _wrong, _settings, _plan, _finished],
)
def test_nothing_holds_a_dropped_widget(qapp: object, make: Callable[[], QWidget]) -> None:
    made = make()
    held = [weakref.ref(one) for one in (made, *made.findChildren(QWidget))]
    del made
    gc.collect()
    assert not [one() for one in held if one() is not None]
