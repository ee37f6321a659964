"""Nobody is disturbed in a session, before a full screen, or where peace is wanted."""

from collections.abc import Sequence

import pytest

from tests.desktop.fake_bus import FakeBus, came
from tsubo.desktop.free_moment import FreeMoment

OTHERS = ["org.freedesktop.DBus", ":1.7", "org.mpris.MediaPlayer2.tsuboplayer"]


def asked(
    session: FakeBus, names: Sequence[str], full: bool | None = False, peace: bool | None = None
) -> bool:
    """Return whether the moment is free; ``peace`` is the property of who shows bubbles."""
    answers: list[bool] = []
    FreeMoment(session.link, lambda: full).ask(answers.append)
    session.answer(session.take("ListNames"), "as", (list(names),))
    came(session.link)
    if not answers:
        call = session.take("Get")
        assert call.body == ("org.freedesktop.Notifications", "Inhibited")
        if peace is None:
            session.refuse(call)
        else:
            session.answer(call, "v", (("b", peace),))
        came(session.link)
    (free,) = answers
    return free


@pytest.mark.parametrize("peace", [None, False])
def test_a_moment_in_which_nothing_speaks_against_it_is_free(
    session: FakeBus, peace: bool | None
) -> None:
    assert asked(session, OTHERS, peace=peace)


@pytest.mark.parametrize("name", ["", ".instance4711"])
def test_a_session_of_any_window_is_not_disturbed(session: FakeBus, name: str) -> None:
    assert not asked(session, [*OTHERS, f"org.mpris.MediaPlayer2.tsubo{name}"])


def test_a_full_screen_is_not_disturbed(session: FakeBus) -> None:
    assert not asked(session, OTHERS, full=True)


def test_where_the_screen_is_unknown_whoever_shows_bubbles_decides(session: FakeBus) -> None:
    assert asked(session, OTHERS, full=None)
    assert not asked(session, OTHERS, full=None, peace=True)


def test_on_a_bus_that_is_gone_nothing_stands_in_the_way(session: FakeBus) -> None:
    answers: list[bool] = []
    session.link.close()
    FreeMoment(session.link, lambda: None).ask(answers.append)
    assert answers == [True]
