"""Segments: one named group of radio buttons, by mouse, keyboard and screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.mirroring import mirrored
from tests.ui.screens_bars import top_bar
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.session.parts.choice import Choice
from tsubo.ui.colours import Colour
from tsubo.ui.segments import Segments


@pytest.fixture
def segments(qtbot: QtBot) -> Segments:
    group = Segments()
    qtbot.addWidget(group)
    group.setAccessibleName("Where does your back hurt more?")
    group.show_choices(top_bar(Pain.LEFT).choices)
    group.resize(group.sizeHint())
    with qtbot.waitExposed(group):
        group.show()
    return group


def _radios(group: Segments) -> list[QRadioButton]:
    return group.findChildren(QRadioButton)


def test_it_is_a_named_group_of_radio_buttons(segments: Segments) -> None:
    group = QAccessible.queryAccessibleInterface(segments)
    assert group.role() == QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Where does your back hurt more?"
    roles = {QAccessible.queryAccessibleInterface(one).role() for one in _radios(segments)}
    assert roles == {QAccessible.Role.RadioButton}
    names = [one.accessibleName() for one in _radios(segments)]
    assert names == ["Your left", "Both or middle", "Your right", "Not sure"]


def test_a_click_anywhere_on_a_segment_chooses_it(qtbot: QtBot, segments: Segments) -> None:
    radio = _radios(segments)[2]
    with qtbot.waitSignal(segments.chosen, timeout=0) as caught:
        QTest.mouseClick(radio, Qt.MouseButton.LeftButton, pos=radio.rect().bottomRight() / 1.05)
    assert caught.args == [Pain.RIGHT]


def test_arrow_keys_move_and_choose(qtbot: QtBot, segments: Segments) -> None:
    _radios(segments)[0].setFocus()
    with qtbot.waitSignal(segments.chosen, timeout=0) as caught:
        QTest.keyClick(_radios(segments)[0], Qt.Key.Key_Right)
    assert caught.args == [Pain.BOTH]
    assert _radios(segments)[1].hasFocus()


def test_a_screen_reader_can_choose(qtbot: QtBot, segments: Segments) -> None:
    radio = QAccessible.queryAccessibleInterface(_radios(segments)[3])
    with qtbot.waitSignal(segments.chosen, timeout=0) as caught:
        radio.actionInterface().doAction("Toggle")
    assert caught.args == [Pain.UNSURE]


def test_showing_a_choice_asks_for_nothing(qtbot: QtBot, segments: Segments) -> None:
    with qtbot.assertNotEmitted(segments.chosen):
        segments.show_choices(top_bar(Pain.RIGHT).choices)
    assert [one.isChecked() for one in _radios(segments)] == [False, False, True, False]


def test_nothing_chosen_can_be_shown(segments: Segments) -> None:
    choices = tuple(Choice(one.value, one.words, False) for one in top_bar().choices)
    segments.show_choices(choices)
    assert not any(one.isChecked() for one in _radios(segments))


def test_other_choices_take_the_place_of_the_first(segments: Segments) -> None:
    segments.show_choices((Choice(1, "One", True), Choice(2, "Two", False)))
    QApplication.processEvents()
    assert [one.text() for one in _radios(segments) if one.isVisible()] == ["One", "Two"]


def test_too_little_room_shrinks_the_words_and_cuts_none(segments: Segments) -> None:
    assert segments.minimumSizeHint().width() < segments.sizeHint().width()
    segments.resize(segments.minimumSizeHint())
    radios = _radios(segments)
    assert radios[-1].geometry().right() <= segments.rect().right()
    assert all(one.width() >= one.minimumSizeHint().width() for one in radios)


def test_a_choice_that_is_shown_gets_room_for_its_tick(segments: Segments) -> None:
    segments.show_choices(top_bar(Pain.UNSURE).choices)
    QApplication.processEvents()
    segments.show_choices(top_bar(Pain.LEFT).choices)
    QApplication.processEvents()
    assert all(one.width() + 1 >= one.sizeHint().width() for one in _radios(segments))


def test_words_move_together_before_they_shrink(segments: Segments) -> None:
    def ink() -> int:
        image = _radios(segments)[1].grab().toImage()
        middle = range(image.height() // 3, image.height() * 2 // 3)
        dark = [
            x
            for x in range(4, image.width() - 4)
            for y in middle
            if image.pixelColor(x, y).lightness() < 128
        ]
        return max(dark) - min(dark)

    full = ink()
    segments.resize(segments.tight_width(), segments.height())
    assert abs(ink() - full) <= 1
    segments.resize(segments.minimumSizeHint())
    assert ink() < full - 5


def _dot_is_filled(radio: QRadioButton) -> bool:
    image = radio.grab().toImage()
    sign = 0.5 * (radio.width() - radio.fontMetrics().horizontalAdvance(radio.text()))
    accent = Colour.ACCENT.of(radio)
    row = [image.pixelColor(x, image.height() // 2) for x in range(round(sign) + 12)]
    return sum(colour == accent for colour in row) > 8


@pytest.mark.parametrize("first", [Side.LEFT, Side.RIGHT])
@pytest.mark.parametrize("shown", [Side.LEFT, Side.RIGHT])
def test_the_dot_of_a_view_choice_is_filled_for_the_side_that_comes_first(
    qtbot: QtBot, first: Side, shown: Side
) -> None:
    group = Segments(soft=True)
    qtbot.addWidget(group)
    sides = (Side.LEFT, Side.RIGHT)
    group.show_choices(
        tuple(Choice(side, f"Your {side.value}", side is shown, side is first) for side in sides)
    )
    group.resize(group.sizeHint())
    with qtbot.waitExposed(group):
        group.show()
    assert [_dot_is_filled(radio) for radio in _radios(group)] == [side is first for side in sides]


def test_sides_of_the_body_keep_their_order_from_right_to_left(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pain, pace = Segments(parent=window), Segments(parent=window)
    pain.show_choices(top_bar().choices)
    pace.show_choices((Choice(1, "Slow", True), Choice(2, "Quick", False)))
    for group in (pain, pace):
        group.resize(group.sizeHint())
    with qtbot.waitExposed(window):
        window.show()
    assert [one.x() for one in _radios(pain)] == sorted(one.x() for one in _radios(pain))
    assert _radios(pace)[0].x() > _radios(pace)[1].x()


def test_words_that_run_to_the_right_do_so_in_a_mirrored_window_too(qtbot: QtBot) -> None:
    group = Segments()
    qtbot.addWidget(group)
    group.show_choices((Choice(1, "6 weeks", False),))
    group.resize(group.sizeHint())
    before = group.grab().toImage()
    with mirrored():
        assert group.grab().toImage() == before
