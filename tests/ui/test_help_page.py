"""The help page: all of it can be reached by mouse and by keys, in wide and narrow windows."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tsubo.session.help_actions import HelpWish, Leafing, ReadTopic, SearchHelp
from tsubo.session.parts.help import (
    ContentsPart,
    ContentsSection,
    HelpScreen,
    TopicPart,
    TopicRow,
)
from tsubo.ui.colours import Colour
from tsubo.ui.focus_ring import WIDTH
from tsubo.ui.help_page import HelpPage
from tsubo.ui.help_text import HelpText, name_of

KEYS = """# Keys

Read [settings](settings.md#voice-and-tones), [below](#far-below) or [elsewhere](https://a.example/x).

![A hand](hand.png)

## Far below

| Key | What |
|---|---|
| Space | pauses |

```text
tsubo doctor
```
"""


def topic(text: str = KEYS, heading: str = "", place: int = 0, folder: str = "") -> TopicPart:
    return TopicPart("keys", "Keys", text, folder, heading, place)


def screen(
    part: TopicPart | None = None, search: str = "", problem: str = "", back: bool = False
) -> HelpScreen:
    rows = (
        TopicRow("keys", "Keys", "Keys, open", True),
        TopicRow("settings", "Settings", "Settings", False),
    )
    shown = rows if not search else rows[1:]
    contents = ContentsPart(
        "Contents",
        search,
        "Search the help",
        "Clear the search",
        "1 page holds this." if search else "",
        (ContentsSection("Look it up", shown),),
    )
    empty = bool(problem)
    return HelpScreen(
        "Help",
        "Leave the help",
        "The page before",
        "On again",
        back,
        False,
        None if empty else contents,
        None if empty else part or topic(),
        problem,
    )


@pytest.fixture
def page(qtbot: QtBot) -> HelpPage:
    page = HelpPage()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show_help(screen())
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    QApplication.processEvents()
    return page


def asked(page: HelpPage) -> list[HelpWish]:
    said: list[HelpWish] = []
    page.said.connect(said.append)
    return said


def button(page: HelpPage, name: str) -> QAbstractButton:
    found = [one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name]
    return next(one for one in found if not one.isHidden())


def text(page: HelpPage) -> HelpText:
    found = page.findChild(HelpText)
    assert found is not None
    return found


def test_the_words_stand_there_as_real_text_with_a_caption_for_a_picture(page: HelpPage) -> None:
    words = text(page).toPlainText()
    for one in ("Keys", "Far below", "pauses", "tsubo doctor", "A hand."):
        assert one in words
    assert text(page).accessibleName() == "Keys"
    assert QAccessible.queryAccessibleInterface(text(page)).textInterface() is not None


def test_a_row_leads_to_its_topic(page: HelpPage) -> None:
    said = asked(page)
    button(page, "Settings").click()
    assert said == [ReadTopic("settings")]


@pytest.mark.parametrize(
    ("link", "wish"),
    [
        ("settings.md#voice-and-tones", ReadTopic("settings", "voice-and-tones")),
        ("#far-below", ReadTopic("keys", "far-below")),
    ],
)
def test_a_link_leads_to_a_topic_and_its_heading(
    page: HelpPage, link: str, wish: ReadTopic
) -> None:
    said = asked(page)
    text(page).anchorClicked.emit(QUrl(link))
    assert said == [wish]


def test_a_link_that_leads_elsewhere_is_opened_by_the_system_once_it_is_pressed(
    page: HelpPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    said = asked(page)
    text(page).anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == []
    text(page).anchorClicked.emit(QUrl("https://a.example/x"))
    assert [url.toString() for url in opened] == ["https://a.example/x"]
    assert said == []


def test_a_heading_is_brought_in_sight(page: HelpPage) -> None:
    long = KEYS.replace("## Far", "word\n\n" * 80 + "## Far")
    page.show_help(screen(topic(long)))
    bar = text(page).verticalScrollBar()
    assert bar.value() == 0
    page.show_help(screen(topic(long, "far-below", 1)))
    assert bar.value() > 500
    page.show_help(screen(topic(long, "", 2)))
    assert bar.value() == 0


def test_only_pictures_of_the_help_are_read(page: HelpPage, tmp_path: Path) -> None:
    inside = tmp_path / "help"
    inside.mkdir()
    for file in (inside / "hand.png", tmp_path / "secret.png"):
        page.grab().save(str(file))
    page.show_help(screen(topic(folder=str(inside))))
    shown = text(page)
    hand = shown.loadResource(2, QUrl("hand.png"))
    assert hand is not None
    assert 0 < hand.width() <= shown.viewport().width()
    for name in ("../secret.png", str(tmp_path / "secret.png"), "https://a.example/hand.png"):
        assert shown.loadResource(2, QUrl(name)) is None


def test_keys_leaf_back_and_on(page: HelpPage) -> None:
    said = asked(page)
    text(page).setFocus()
    QTest.keyClick(text(page), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(text(page), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert said == [Leafing.BACK, Leafing.ON]


def test_the_buttons_back_and_on_are_there_and_closed_where_they_lead_nowhere(
    page: HelpPage,
) -> None:
    assert not button(page, "The page before").isEnabled()
    page.show_help(screen(back=True))
    said = asked(page)
    button(page, "The page before").click()
    assert said == [Leafing.BACK]
    assert not button(page, "On again").isEnabled()


def test_typing_searches_and_down_leads_to_what_was_found(page: HelpPage, qtbot: QtBot) -> None:
    said = asked(page)
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = page.focusWidget()
    assert field is not None
    assert field.accessibleName() == "Search the help"
    QTest.keyClicks(field, "s")
    assert said == [SearchHelp("s")]
    page.show_help(screen(search="s"))
    QApplication.processEvents()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert page.focusWidget() is button(page, "Settings")
    QTest.keyClick(button(page, "Settings"), Qt.Key.Key_Return)
    assert said[-1] == ReadTopic("settings")


def test_the_tab_key_stops_once_at_the_rows_and_arrows_walk_them(page: HelpPage) -> None:
    first, second = button(page, "Keys, open"), button(page, "Settings")
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not second.focusPolicy() & Qt.FocusPolicy.TabFocus
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert page.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Up)
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert page.focusWidget() is not None
    assert page.focusWidget().accessibleName() == "Search the help"


def test_the_tab_key_goes_round_all_of_the_page(page: HelpPage) -> None:
    page.show_help(screen(topic(), back=True))
    page.activateWindow()
    text(page).setFocus()
    passed = []
    for _ in range(12):
        QTest.keyClick(page.window(), Qt.Key.Key_Tab)
        passed.append(page.window().focusWidget().accessibleName())
    assert {"Leave the help", "The page before", "Search the help", "Keys, open"} <= {*passed}


def test_a_ring_goes_round_the_link_that_the_keyboard_is_at(page: HelpPage) -> None:
    page.show_help(screen(topic()))
    page.activateWindow()
    words = text(page)
    words.setFocus()
    QApplication.processEvents()
    before = words.viewport().grab().toImage()
    QTest.keyClick(words, Qt.Key.Key_Tab)
    assert words.textCursor().selectedText() == "settings"
    there = words.cursorRect()
    after = words.viewport().grab().toImage()
    ink = Colour.INK.of(words).rgb()
    row = [after.pixel(there.x() - 20, y) for y in range(there.top() - 6, there.bottom() + 6)]
    assert row.count(ink) >= 2 * WIDTH
    assert before != after


def test_in_a_narrow_window_the_contents_open_and_close_in_the_topic_s_place(
    page: HelpPage,
) -> None:
    page.resize(720, 560)
    QApplication.processEvents()
    assert text(page).isVisible()
    assert not button(page, "Settings").isVisible()
    button(page, "Contents").click()
    assert button(page, "Settings").isVisible()
    assert not text(page).isVisible()
    button(page, "Settings").click()
    assert text(page).isVisible()


def test_what_could_not_be_read_is_said_in_place_of_everything(page: HelpPage) -> None:
    page.show_help(screen(problem="The help is not there."))
    assert not text(page).isVisible()
    assert not button(page, "Keys, open").isVisible()
    assert any(
        one.isVisible() and one.accessibleName() == "The help is not there."
        for one in page.findChildren(type(page._problem))
    )


def test_the_words_follow_a_change_of_theme_and_stay_where_they_are(page: HelpPage) -> None:
    from tsubo.ui.colours import DARK, LIGHT, palette_of

    page.show_help(screen(topic(KEYS + "word\n\n" * 80)))
    bar = text(page).verticalScrollBar()
    bar.setValue(300)
    before = text(page).grab().toImage()
    text(page).setPalette(palette_of(DARK))
    assert bar.value() == 300
    assert text(page).grab().toImage() != before
    text(page).setPalette(palette_of(LIGHT))


@pytest.mark.parametrize(
    ("heading", "name"),
    [("Cun: your own inch", "cun-your-own-inch"), ("1. Read the signs", "1-read-the-signs")],
)
def test_headings_have_the_names_that_forges_give_them(heading: str, name: str) -> None:
    assert name_of(heading) == name


def test_the_look_at_this_computer_can_be_asked_for_where_there_is_a_word_for_it(
    page: HelpPage, qtbot: QtBot
) -> None:
    page.show_help(screen()._replace(check="Check this computer"))
    with qtbot.waitSignal(page.checkAsked):
        (check := button(page, "Check this computer")).click()
    page.show_help(screen())
    assert not check.isVisibleTo(page)
