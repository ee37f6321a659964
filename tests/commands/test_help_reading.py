"""The help's files are read when the help is opened, once, and again where that failed."""

from pathlib import Path

from tests.session.walking import on_the_map
from tsubo.commands.help_reading import HelpReading
from tsubo.domain.atlas import Atlas
from tsubo.session.actions import Action, Consulted, Turn
from tsubo.session.answer import answer
from tsubo.session.help_actions import ManualTold, ReadTopic
from tsubo.session.state import State
from tsubo.storage.places import help_folder


class Session:
    """A session that is followed, as the loop follows it."""

    def __init__(self, atlas: Atlas, folder: Path) -> None:
        self.state: State = on_the_map(atlas)
        self.told: list[ManualTold] = []
        self._reading = HelpReading(self.ask, folder)

    def ask(self, action: Action) -> None:
        if isinstance(action, Consulted) and isinstance(action.wish, ManualTold):
            self.told.append(action.wish)
        self.state = answer(self.state, action, 1.0)
        self._reading.follow(self.state)


def test_nothing_is_read_before_the_help_is_opened(atlas: Atlas, tmp_path: Path) -> None:
    session = Session(atlas, tmp_path / "nowhere")
    session.ask(Turn.SETTINGS)
    assert session.told == []


def test_it_is_read_once_and_kept(atlas: Atlas) -> None:
    session = Session(atlas, help_folder())
    for action in (Turn.HELP, Consulted(ReadTopic("keys")), Turn.LEAVE, Turn.HELP):
        session.ask(action)
    assert len(session.told) == 1
    assert session.state.reading is not None
    assert session.state.reading.manual is not None


def test_where_it_is_missing_that_is_said_and_tried_again_the_next_time(
    atlas: Atlas, tmp_path: Path
) -> None:
    session = Session(atlas, tmp_path)
    session.ask(Turn.HELP)
    session.ask(Consulted(ReadTopic("keys")))
    assert [bool(told.problem) for told in session.told] == [True]
    (tmp_path / "index.md").write_text("# Help\n\n## All\n\n- [Keys](keys.md)\n")
    (tmp_path / "keys.md").write_text("# Keys\n")
    session.ask(Turn.LEAVE)
    session.ask(Turn.HELP)
    assert [bool(told.problem) for told in session.told] == [True, False]
    assert session.state.reading is not None
    assert session.state.reading.problem == ""


def test_without_a_folder_it_is_the_one_that_was_shipped(atlas: Atlas) -> None:
    told: list[Action] = []
    reading = HelpReading(told.append)
    reading.follow(answer(on_the_map(atlas), Turn.HELP, 1.0))
    (action,) = told
    assert isinstance(action, Consulted)
    assert isinstance(action.wish, ManualTold)
    assert action.wish.manual is not None
