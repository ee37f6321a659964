"""A page of words: everything is there, in a readable column."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.screens_bars import words_screen
from tsubo.ui.words_page import WordsPage


def _page(qtbot: QtBot, width: int = 1280) -> WordsPage:
    page = WordsPage()
    qtbot.addWidget(page)
    page.resize(width, 800)
    page.show_words(words_screen())
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    return page


def _labels(page: WordsPage) -> list[QLabel]:
    return [one for one in page.findChildren(QLabel) if one.isVisible()]


def _words(page: WordsPage) -> list[str]:
    return [one.accessibleName() or one.text() for one in _labels(page)]


def _button(page: WordsPage, name: str) -> QAbstractButton:
    found = (one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name)
    return next(found)


def test_titles_paragraphs_items_and_sources_are_shown(qtbot: QtBot) -> None:
    words = _words(_page(qtbot))
    part = words_screen()
    for block in part.blocks:
        for one in filter(None, (block.title, *block.paragraphs, *block.items, block.sources)):
            assert one.replace("**", "") in words


def test_the_column_stays_readable_in_a_wide_window(qtbot: QtBot) -> None:
    page = _page(qtbot, width=2560)
    assert max(one.width() for one in _labels(page)) <= 720


def test_back_leads_back(qtbot: QtBot) -> None:
    page = _page(qtbot)
    with qtbot.waitSignal(page.backAsked, timeout=0):
        _button(page, "Back").click()


def test_the_number_is_there_only_where_the_page_has_one(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.show_words(replace(words_screen("112"), call="Call 112", call_for="With any sign."))
    assert {"Call 112", "With any sign."} <= set(_words(page))
    page.show_words(words_screen())
    shown = [one.accessibleName() for one in page.findChildren(QAbstractButton) if one.isVisible()]
    assert shown == ["Back"]
    assert "Call 112" not in _words(page)


def test_another_page_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    page = _page(qtbot)
    part = words_screen()
    page.show_words(replace(part, title="Stop", blocks=part.blocks[:1]))
    QApplication.processEvents()
    words = _words(page)
    assert "Stop" in words
    assert part.blocks[1].title not in words
