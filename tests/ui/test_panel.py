"""The station panel: all words in their order, the button always in sight."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.session.walking import on_the_map, shown
from tests.ui.screens_bars import panel_screen
from tsubo.domain.atlas import Atlas
from tsubo.session.actions import ChooseStation
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.gauge import PressureGauge
from tsubo.ui.labels import has_glyphs
from tsubo.ui.not_if import NotIf
from tsubo.ui.panel import Panel


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    widget = Panel()
    qtbot.addWidget(widget)
    widget.resize(432, 652)
    widget.show_panel(panel_screen())
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _button(panel: Panel, name: str) -> QAbstractButton:
    found = (one for one in panel.findChildren(QAbstractButton) if one.accessibleName() == name)
    return next(found)


def _label(panel: Panel, start: str) -> QLabel:
    shown = (one for one in panel.findChildren(QLabel) if one.isVisible())
    return next(one for one in shown if (one.accessibleName() or one.text()).startswith(start))


def _top(panel: Panel, widget: QWidget) -> int:
    return widget.mapTo(panel, QPoint(0, 0)).y()


def _has(panel: Panel, start: str) -> bool:
    shown = (one for one in panel.findChildren(QLabel) if one.isVisible())
    return any((one.accessibleName() or one.text()).startswith(start) for one in shown)


def test_the_words_stand_in_the_order_one_needs_them(panel: Panel) -> None:
    starts = [
        "Web of the hand",
        "LI4 · Hegu",
        "Your left hand first",
        "Find it",
        "Lay your left hand",
        "Slide a fingertip",
        "Halfway",
        "Press it",
        "Right thumb",
        "6 circles",
        "Not if you are pregnant",
        "The article asks",
        "Tsubo advises",
    ]
    tops = [_top(panel, _label(panel, start)) for start in starts]
    assert tops == sorted(tops)
    gauge = panel.findChild(PressureGauge)
    assert isinstance(gauge, PressureGauge)
    assert tops[8] < _top(panel, gauge) < tops[9]


def test_not_if_and_the_button_are_seen_without_scrolling_at_1280_by_800(panel: Panel) -> None:
    area = panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    not_if = _label(panel, "Not if")
    assert _top(panel, not_if) + not_if.height() <= area.height()
    guide = _button(panel, "Guide me here")
    assert panel.rect().contains(guide.rect().translated(guide.mapTo(panel, QPoint(0, 0))))
    assert not area.isAncestorOf(guide)


def test_guide_me_here_asks_and_says_how_long_it_takes(qtbot: QtBot, panel: Panel) -> None:
    guide = _button(panel, "Guide me here")
    assert guide.accessibleDescription() == "about 2 min"
    with qtbot.waitSignal(panel.guideAsked, timeout=0):
        QTest.mouseClick(guide, Qt.MouseButton.LeftButton)


def test_a_way_is_chosen_for_the_station_that_is_open(qtbot: QtBot, panel: Panel) -> None:
    (ways,) = panel.findChildren(ChoiceList)
    with qtbot.waitSignal(panel.wayChosen, timeout=0) as caught:
        QTest.keyClick(ways, Qt.Key.Key_Down)
    assert caught.args == ["hand", "table_edge"]


def test_what_was_too_hard_is_forgotten_for_that_station(qtbot: QtBot, panel: Panel) -> None:
    panel.show_panel(replace(panel_screen(), lighter="Lighter here.", forget="As usual again"))
    with qtbot.waitSignal(panel.forgetAsked, timeout=0) as caught:
        QTest.mouseClick(_button(panel, "As usual again"), Qt.MouseButton.LeftButton)
    assert caught.args == ["hand"]


def test_the_chevron_leads_back(qtbot: QtBot, panel: Panel) -> None:
    with qtbot.waitSignal(panel.backAsked, timeout=0):
        QTest.mouseClick(_button(panel, "Whole body"), Qt.MouseButton.LeftButton)


def test_han_characters_no_font_has_are_left_out(panel: Panel) -> None:
    panel.show_panel(panel_screen("foot", han="\U00012000"))
    assert _label(panel, "LI4").accessibleName() == "LI4 · Hegu"
    panel.show_panel(panel_screen("foot", han="Hegu"))
    assert _label(panel, "LI4").accessibleName() == "LI4 · Hegu · Hegu"


def test_nothing_is_compared_where_nothing_differs(panel: Panel) -> None:
    assert _has(panel, "The article asks")
    panel.show_panel(replace(panel_screen(), compare=("", "")))
    assert not _has(panel, "The article asks")
    panel.show_panel(panel_screen())
    assert _has(panel, "The article asks")


def test_another_station_begins_at_the_top(panel: Panel) -> None:
    area = panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()
    bar.setRange(0, 100)
    bar.setValue(60)
    panel.show_panel(replace(panel_screen(), dose="6 circles each way."))
    assert bar.value() == 60, "the same station stays where one reads"
    panel.show_panel(panel_screen("foot"))
    assert bar.value() == 0


def test_a_narrow_panel_stands_in_two_columns_and_has_no_button(panel: Panel) -> None:
    panel.resize(720, 300)
    panel.set_narrow(True, below=True)
    QApplication.processEvents()
    find, press = _label(panel, "Find it"), _label(panel, "Press it")
    assert _top(panel, find) == _top(panel, press)
    assert find.mapTo(panel, QPoint(0, 0)).x() < press.mapTo(panel, QPoint(0, 0)).x()
    assert not _button(panel, "Guide me here").isVisible()
    assert not _button(panel, "Whole body").isVisible()


@pytest.mark.parametrize("below", [True, False])
@pytest.mark.parametrize("width", [720, 380])
def test_a_narrow_panel_says_first_when_not_to_press(panel: Panel, width: int, below: bool) -> None:
    panel.resize(width, 260)
    panel.set_narrow(True, below=below)
    QApplication.processEvents()
    (warning,) = panel.findChildren(NotIf)
    assert _top(panel, warning) + warning.height() < 260
    assert _top(panel, warning) < _top(panel, _label(panel, "Find it"))
    reason = _label(panel, "Your left hand first")
    assert _top(panel, reason) < _top(panel, _label(panel, "Find it"))
    panel.set_narrow(False, below=False)
    QApplication.processEvents()
    assert _top(panel, warning) > _top(panel, _label(panel, "Press it"))


def test_a_very_narrow_one_stands_in_one_column(panel: Panel) -> None:
    panel.resize(600, 300)
    panel.set_narrow(True, below=True)
    QApplication.processEvents()
    assert _top(panel, _label(panel, "Find it")) < _top(panel, _label(panel, "Press it"))


def test_columns_are_mirrored_from_right_to_left(panel: Panel) -> None:
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.resize(720, 300)
    panel.set_narrow(True, below=True)
    QApplication.processEvents()
    find, press = _label(panel, "Find it"), _label(panel, "Press it")
    assert find.mapTo(panel, QPoint(0, 0)).x() > press.mapTo(panel, QPoint(0, 0)).x()


def test_large_text_is_not_cut_at_the_side(qtbot: QtBot) -> None:
    usual = QFont(QApplication.font())
    larger = QFont(usual)
    larger.setPixelSize(26)
    QApplication.setFont(larger)
    try:
        widget = Panel()
        qtbot.addWidget(widget)
        widget.set_narrow(True, below=True)
        widget.resize(720, 400)
        widget.show_panel(panel_screen())
        with qtbot.waitExposed(widget):
            widget.show()
        for label in widget.findChildren(QLabel):
            if label.isVisible():
                assert label.mapTo(widget, label.rect().topRight()).x() < widget.width()
                assert label.width() >= label.minimumSizeHint().width()
    finally:
        QApplication.setFont(usual)


@pytest.fixture(params=["DejaVu Sans", "Inter"])
def family(request: pytest.FixtureRequest) -> Iterator[str]:
    usual = QApplication.font()
    font = QFont(usual)
    font.setFamily(request.param)
    QApplication.setFont(font)
    yield request.param
    QApplication.setFont(usual)


@pytest.mark.usefixtures("family")
@pytest.mark.parametrize("lighter", [False, True])
@pytest.mark.parametrize("station", ["hand", "foot", "forearm", "lower_back", "knee", "belly"])
def test_not_if_is_seen_without_scrolling_in_the_usual_window(
    qtbot: QtBot, atlas: Atlas, station: str, lighter: bool
) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.resize(432, 652)
    screen = shown(on_the_map(atlas), ChooseStation(station)).panel
    assert screen is not None
    if lighter:
        words = "Lighter here: never above 2 of 10."
        screen = replace(screen, lighter=words, forget="Press as usual again")
    panel.show_panel(screen)
    with qtbot.waitExposed(panel):
        panel.show()
    QApplication.processEvents()
    (warning,) = panel.findChildren(NotIf)
    area = panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert _top(panel, warning) + warning.height() <= area.viewport().height()
    name = _label(panel, screen.name)
    assert name.height() < 2 * name.fontMetrics().height()


def test_characters_that_do_not_fit_beside_the_codes_stand_further_down(panel: Panel) -> None:
    long = replace(
        panel_screen(), codes="BL28 · Pangguangshu   BL53 · Baohuang", han="膀胱俞 · 胞肓"
    )
    if not has_glyphs(long.han, panel.font()):
        pytest.skip("no font here has these characters")
    panel.show_panel(long)
    QApplication.processEvents()
    codes, han = _label(panel, "BL28"), _label(panel, "膀胱俞")
    assert codes.height() < 2 * codes.fontMetrics().height()
    assert _top(panel, han) > _top(panel, _label(panel, "Not if"))


def test_a_lighter_place_still_says_why_its_side_comes_first(panel: Panel) -> None:
    why = "**Your left hand** first: you marked more pain there."
    panel.show_panel(replace(panel_screen(), reason=why, lighter="Lighter here."))
    assert _has(panel, "Your left hand first: you marked more pain there.")


def test_a_narrow_panel_gives_the_short_reason_on_one_line(panel: Panel) -> None:
    panel.set_narrow(True, below=True)
    panel.resize(720, 250)
    QApplication.processEvents()
    reason = _label(panel, "Your left hand first")
    assert (reason.accessibleName() or reason.text()) == "Your left hand first"
    assert reason.height() < 2 * reason.fontMetrics().height()
