"""How Tsubo opens: the atlas, what is remembered, and what has to be told."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import Body
from tsubo.domain.dose import Daily
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import Preferences
from tsubo.session.news import NoticeKind, Told
from tsubo.session.state import State, opening
from tsubo.storage.atlas_files import Reading, read_atlas
from tsubo.storage.data_files import DataError
from tsubo.storage.settings_file import Trouble, Unread

SETTINGS_NEWS = {
    Unread.BROKEN: NoticeKind.SETTINGS,
    Unread.NEWER: NoticeKind.SETTINGS_NEWER,
    Unread.CLOSED: NoticeKind.SETTINGS_CLOSED,
    Unread.SOME: NoticeKind.SETTINGS_SOME,
    Unread.HEALTH: NoticeKind.HEALTH_UNREAD,
}
"""Which news tells what of the settings could not be read."""


def opening_state(
    data: Path, memory: Memory, troubles: Sequence[Trouble] = (), locale: str = ""
) -> State:
    """Return the first state; data or settings that could not be read are told, never raised.

    What is not known of the settings stands in front of a session that could be carried on.
    Before the first page was acknowledged the emergency number is that of the ``locale``.
    """
    reading = _reading(data)
    if not memory.agreed:
        memory = replace(memory, preferences=_numbered(data, memory.preferences, locale))
    told = tuple(Told(NoticeKind.DATA, problem) for problem in reading.problems)
    state = opening(reading.atlas, memory, told)
    if not troubles:
        return state
    unread = (Told(SETTINGS_NEWS[unread], detail) for unread, detail in troubles)
    return replace(state, notices=(*state.notices, *unread))


def _numbered(data: Path, own: Preferences, locale: str) -> Preferences:
    """Return ``own`` with the emergency number of the ``locale``, unless it was changed."""
    from tsubo.domain.emergency import default_number
    from tsubo.storage.emergency_file import emergency_numbers

    if own.emergency_number != Preferences().emergency_number:
        return own
    try:
        numbers = emergency_numbers(data)
    except DataError:
        return own
    return replace(own, emergency_number=default_number(numbers, locale))


def _reading(data: Path) -> Reading:
    try:
        return read_atlas(data)
    except DataError as error:
        nothing = Atlas(Body("", "", {}), {}, {}, {}, {}, (), {}, {}, {}, {}, Daily(0, 0))
        return Reading(nothing, (str(error),))
