"""Warning signs to tick on a page of words."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QCheckBox
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import words_screen
from tsubo.session.parts.health import SignBox, SignGroup
from tsubo.ui.words_page import WordsPage

GROUPS = (
    SignGroup("Now", True, (SignBox("chest", "Chest pain", ticked=False),)),
    SignGroup("Soon", False, (SignBox("worried", "Worried", ticked=True),)),
)


def page(qtbot: QtBot) -> WordsPage:
    widget = WordsPage()
    qtbot.addWidget(widget)
    widget.show_words(replace(words_screen("112"), signs=GROUPS, over="It is over"))
    widget.show()
    return widget


def boxes(widget: WordsPage) -> dict[str, QCheckBox]:
    return {box.text(): box for box in widget.findChildren(QCheckBox) if box.isVisible()}


def test_each_sign_has_its_box_and_tells_its_tick(qtbot: QtBot) -> None:
    widget = page(qtbot)
    assert {name: box.isChecked() for name, box in boxes(widget).items()} == {
        "Chest pain": False,
        "Worried": True,
    }
    with qtbot.waitSignal(widget.signTicked, timeout=0) as caught:
        boxes(widget)["Chest pain"].click()
    assert caught.args == ["chest", True]


def test_boxes_stay_while_only_their_ticks_change(qtbot: QtBot) -> None:
    widget = page(qtbot)
    before = boxes(widget)
    ticked = (replace(GROUPS[0], signs=(SignBox("chest", "Chest pain", ticked=True),)), GROUPS[1])
    widget.show_words(replace(words_screen("112"), signs=ticked, over="It is over"))
    assert boxes(widget) == before
    assert before["Chest pain"].isChecked()


def test_all_of_it_can_be_over(qtbot: QtBot) -> None:
    widget = page(qtbot)
    over = next(one for one in widget.findChildren(QAbstractButton) if one.text() == "It is over")
    with qtbot.waitSignal(widget.overAsked, timeout=0):
        over.click()


def test_other_pages_have_neither_boxes_nor_that_button(qtbot: QtBot) -> None:
    widget = page(qtbot)
    widget.show_words(words_screen("112"))
    assert boxes(widget) == {}
    assert "It is over" not in {
        one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()
    }
