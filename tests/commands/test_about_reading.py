"""The licences are read when their page is opened, once, and never before."""

import pytest

from tests.session.walking import after, on_the_map
from tsubo.commands.about_reading import AboutReading
from tsubo.domain.atlas import Atlas
from tsubo.domain.licensed import Licensed
from tsubo.session.actions import Action, Learnt, Turn
from tsubo.session.facts import MadeOf
from tsubo.storage import licence_files

PARTS = (Licensed("Tsubo", "1", "GPL-3.0-or-later", "GNU"),)


def test_they_are_read_with_their_page(atlas: Atlas, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licence_files, "licences", lambda: PARTS)
    asked: list[Action] = []
    reading = AboutReading(asked.append)
    state = on_the_map(atlas)
    reading.follow(state)
    reading.follow(after(state, Turn.SETTINGS))
    assert asked == []
    opened = after(state, Turn.ABOUT)
    reading.follow(opened)
    assert asked == [Learnt(MadeOf(PARTS))]
    reading.follow(after(opened, *asked))
    assert len(asked) == 1
