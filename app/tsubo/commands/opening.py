"""How Tsubo opens: the atlas, what is remembered, and what has to be told."""

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


def opening_state(data: Path, memory: Memory, settings_problem: str, locale: str = "") -> State:
    """Return the first state; data or settings that could not be read are told, never raised.

    Before the first page was acknowledged the emergency number is that of the ``locale``.
    """
    reading = _reading(data)
    if not memory.agreed:
        memory = replace(memory, preferences=_numbered(data, memory.preferences, locale))
    told = tuple(Told(NoticeKind.DATA, problem) for problem in reading.problems)
    if settings_problem:
        told += (Told(NoticeKind.SETTINGS, settings_problem),)
    return opening(reading.atlas, memory, told)


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
