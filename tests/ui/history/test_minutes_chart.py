"""The picture of minutes: its bars, and words that are never cut at its edges."""

from pytestqt.qtbot import QtBot

from tests.ui.history.showing import Show, drawn
from tsubo.ui.history.minutes_chart import MinutesChart


def shown(qtbot: QtBot, screen: Show) -> MinutesChart:
    picture = screen().minutes
    assert picture is not None
    chart = MinutesChart()
    qtbot.addWidget(chart)
    chart.resize(300, 132)
    chart.show_picture(picture)
    return chart


def test_it_changes_with_its_minutes(qtbot: QtBot, screen: Show) -> None:
    chart = shown(qtbot, screen)
    before, picture = drawn(chart), chart.picture
    assert picture is not None
    chart.show_picture(
        picture._replace(bars=tuple(bar._replace(minutes=30) for bar in picture.bars))
    )
    assert drawn(chart) != before


def test_the_first_words_are_whole_where_a_bar_is_narrow(qtbot: QtBot, screen: Show) -> None:
    chart = shown(qtbot, screen)
    picture = chart.picture
    assert picture is not None
    chart.resize(150, 132)
    first, *others = picture.bars
    bare = tuple(bar._replace(words="") for bar in others)
    chart.show_picture(picture._replace(bars=(first._replace(words="12 Oct"), *bare)))
    image = drawn(chart)
    ground = image.pixelColor(image.width() - 1, image.height() - 4)
    edge = [image.pixelColor(0, y) for y in range(image.height() - 24, image.height())]
    assert all(colour == ground for colour in edge)
