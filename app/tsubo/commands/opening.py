"""How Tsubo opens: the atlas, what is remembered, and what has to be told."""

from pathlib import Path

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import Body
from tsubo.domain.memory import Memory
from tsubo.session.state import NoticeKind, State, Told, opening
from tsubo.storage.atlas_files import Reading, read_atlas
from tsubo.storage.data_files import DataError


def opening_state(data: Path, memory: Memory, settings_problem: str) -> State:
    """Return the first state; data or settings that could not be read are told, never raised."""
    reading = _reading(data)
    told = tuple(Told(NoticeKind.DATA, problem) for problem in reading.problems)
    if settings_problem:
        told += (Told(NoticeKind.SETTINGS, settings_problem),)
    return opening(reading.atlas, memory, told)


def _reading(data: Path) -> Reading:
    try:
        return read_atlas(data)
    except DataError as error:
        nothing = Atlas(Body("", "", {}), {}, {}, {}, {}, (), {}, {}, {}, {})
        return Reading(nothing, (str(error),))
