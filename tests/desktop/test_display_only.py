"""Without a session bus the display is all that is looked after, or nothing at all."""

import sys

import pytest

from tsubo.desktop.display_only import DisplayOnly, system_display
from tsubo.desktop.exchange import NowPlaying


class Display:
    """A display that notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def take(self) -> None:
        self.asked.append("take")

    def release(self) -> None:
        self.asked.append("release")


def test_the_display_stays_on_while_something_plays(playing: NowPlaying) -> None:
    display = Display()
    following = DisplayOnly(playing, display)
    following.follow(playing._replace(playing=False), False)
    following.follow(playing, False)
    following.let_sleep()
    assert display.asked == ["take", "release", "take"]
    following.finish()
    assert display.asked[3:] == ["release"]


def test_a_display_that_cannot_be_had_does_no_harm(playing: NowPlaying) -> None:
    following = DisplayOnly(playing, None)
    following.follow(playing, True)
    following.finish()
    assert following.position == playing.position_seconds


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="has a display of its own")
def test_elsewhere_there_is_no_such_display() -> None:
    assert system_display() is None
