"""The scale from 0 to 10 with mouse, keys and screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from tsubo.domain.journal_areas import Area
from tsubo.session.journal_wishes import When
from tsubo.session.parts.rating import Scale
from tsubo.ui.rating_scale import RatingScale

KEY = Qt.Key
EMPTY = Scale(When.AFTER, Area.WHOLE, "Your back", "Pain from 0 to 10", None, "now", 6, "before")


@pytest.fixture
def scale(qtbot: QtBot) -> RatingScale:
    """Return a scale that shows what was chosen, as the window does."""
    widget = RatingScale()
    qtbot.addWidget(widget)
    widget.show_scale(EMPTY)
    widget.rated.connect(lambda pain: widget.show_scale(EMPTY._replace(given=pain)))
    widget.show()
    return widget


def cells(scale: RatingScale) -> list[QRadioButton]:
    return scale.findChildren(QRadioButton)


def given(scale: RatingScale) -> list[int]:
    return [number for number, cell in enumerate(cells(scale)) if cell.isChecked()]


def test_it_has_eleven_cells_and_a_name(scale: RatingScale) -> None:
    assert [cell.text() for cell in cells(scale)] == [str(number) for number in range(11)]
    assert scale.accessibleName() == "Pain from 0 to 10"
    assert cells(scale)[6].accessibleName() == "6, before"


def test_a_click_gives_a_number(qtbot: QtBot, scale: RatingScale) -> None:
    with qtbot.waitSignal(scale.rated, timeout=0) as heard:
        QTest.mouseClick(cells(scale)[4], Qt.MouseButton.LeftButton)
    assert heard.args == [4]
    assert cells(scale)[4].accessibleName() == "4, now"


@pytest.mark.parametrize(
    ("keys", "number"),
    [
        ((KEY.Key_7,), [7]),
        ((KEY.Key_1,), [1]),
        ((KEY.Key_1, KEY.Key_0), [10]),
        ((KEY.Key_1, KEY.Key_3, KEY.Key_0), [0]),
        ((KEY.Key_End,), [10]),
        ((KEY.Key_End, KEY.Key_Home), [0]),
        ((KEY.Key_5, KEY.Key_Right), [6]),
        ((KEY.Key_5, KEY.Key_Left), [4]),
        ((KEY.Key_5, KEY.Key_Backspace), []),
    ],
)
def test_keys_give_numbers_and_take_them_back(
    qtbot: QtBot, scale: RatingScale, keys: tuple[Qt.Key, ...], number: list[int]
) -> None:
    scale.stop().setFocus()
    for key in keys:
        QTest.keyClick(scale.focusWidget() or scale.stop(), key)
    assert given(scale) == number


def press(scale: RatingScale, key: Qt.Key) -> None:
    QTest.keyClick(scale.focusWidget() or scale.stop(), key)


def test_a_click_between_two_digits_parts_them(scale: RatingScale) -> None:
    press(scale, KEY.Key_1)
    QTest.mouseClick(cells(scale)[5], Qt.MouseButton.LeftButton)
    press(scale, KEY.Key_0)
    assert given(scale) == [0]


def test_a_1_that_was_clicked_is_not_made_10(scale: RatingScale) -> None:
    QTest.mouseClick(cells(scale)[1], Qt.MouseButton.LeftButton)
    press(scale, KEY.Key_0)
    assert given(scale) == [0]


def test_a_1_that_was_taken_back_is_not_made_10(scale: RatingScale) -> None:
    for key in (KEY.Key_1, KEY.Key_Backspace, KEY.Key_0):
        press(scale, key)
    assert given(scale) == [0]


def test_what_was_typed_for_one_session_does_not_reach_the_next(scale: RatingScale) -> None:
    press(scale, KEY.Key_1)
    scale.show_scale(EMPTY._replace(area=Area.LOWER_BACK_LEFT))
    press(scale, KEY.Key_0)
    assert given(scale) == [0]


def test_two_scales_do_not_share_what_is_typed(qtbot: QtBot, scale: RatingScale) -> None:
    other = RatingScale()
    qtbot.addWidget(other)
    other.show_scale(EMPTY)
    press(scale, KEY.Key_1)
    press(other, KEY.Key_0)
    press(scale, KEY.Key_0)
    assert (given(scale), given(other)) == ([10], [0])


def test_the_tab_key_reaches_one_cell(scale: RatingScale) -> None:
    strong = Qt.FocusPolicy.StrongFocus
    assert [cell.text() for cell in cells(scale) if cell.focusPolicy() is strong] == ["0"]
    scale.show_scale(EMPTY._replace(given=8))
    assert [cell.text() for cell in cells(scale) if cell.focusPolicy() is strong] == ["8"]
    assert scale.stop() is cells(scale)[8]
