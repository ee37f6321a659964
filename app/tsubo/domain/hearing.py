"""Whether the person can hear the session, and the voices there are to choose from."""

from enum import Enum
from typing import NamedTuple


class Hearing(Enum):
    """What is to be said about the sound at this moment.

    ``SILENT`` is the person's own wish: both volumes are 0. With ``OTHER_VOICE`` the chosen voice
    does not answer and the built-in one speaks, with ``NO_VOICE`` there are tones only. ``BROKEN``
    means that the sound's own process does not answer and is being started again.
    """

    STARTING = "starting"
    OK = "ok"
    SILENT = "silent"
    NO_DEVICE = "no device"
    OTHER_VOICE = "other voice"
    NO_VOICE = "no voice"
    BROKEN = "broken"


class Voice(NamedTuple):
    """A voice of the system: ``id`` is what the preferences keep, ``name`` what is shown."""

    id: str
    name: str


BUILT_IN = "builtin"
"""The id of the voice that travels with Tsubo."""

SYSTEM = "system:"
"""What the id of every voice of the system begins with: ``system:ENGINE:NAME``."""
