"""What the person has set: pace, counts, pauses, sound and looks, each inside its cap.

The caps come from the content dossier: at most three minutes a point and side, at most three
rounds; the defaults are the article's six circles each way at two seconds a circle.
"""

from dataclasses import dataclass, replace
from enum import Enum
from math import isnan
from typing import TYPE_CHECKING, Any, NamedTuple

from tsubo.domain.side import Side

if TYPE_CHECKING:
    from tsubo.domain.reminders import Reminder


class Theme(Enum):
    """How the window is coloured."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Talk(Enum):
    """How much is said."""

    ALL = "all"
    LESS = "less"
    NONE = "none"


class Order(Enum):
    """In which order the stations of the routine come."""

    ARTICLE = "article"
    POSTURE = "posture"


AUTOMATIC = "auto"
"""The choice of a voice that leaves the choosing to Tsubo."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything the settings page can change; times are seconds.

    ``first_find_seconds`` is for a point met for the first time. ``voice`` is ``AUTOMATIC`` or the
    id of a voice, ``speech_rate`` words a minute, volumes are 0 to 100; without ``sound`` nothing
    is heard. ``any_key`` lets every letter key pause a session, and ``helper`` words it for
    somebody who presses for the person. There are no ``reminders`` unless somebody wants them.
    """

    circles: int = 6
    seconds_per_circle: float = 2.0
    rounds: int = 1
    ready_seconds: float = 5.0
    find_seconds: float = 12.0
    first_find_seconds: float = 20.0
    breaths: int = 2
    breath_in_seconds: float = 4.0
    breath_out_seconds: float = 4.0
    switch_seconds: float = 8.0
    massage_seconds: float = 60.0
    stop_circles: int = 1
    speech_rate: int = 150
    voice_volume: int = 80
    tone_volume: int = 60
    voice: str = AUTOMATIC
    talk: Talk = Talk.ALL
    sound: bool = True
    any_key: bool = True
    order: Order = Order.ARTICLE
    helper: bool = False
    preferred_side: Side = Side.LEFT
    theme: Theme = Theme.SYSTEM
    reduced_motion: bool = False
    emergency_number: str = "112"
    reminders: "tuple[Reminder, ...]" = ()


class Limits(NamedTuple):
    """The lowest and highest value of a number, and the step between choices."""

    low: float
    high: float
    step: float


LIMITS: dict[str, Limits] = {
    "circles": Limits(3, 12, 1),
    "seconds_per_circle": Limits(1.5, 5.0, 0.5),
    "rounds": Limits(1, 3, 1),
    "ready_seconds": Limits(3, 30, 1),
    "find_seconds": Limits(6, 60, 2),
    "first_find_seconds": Limits(6, 90, 2),
    "breaths": Limits(1, 6, 1),
    "breath_in_seconds": Limits(2, 8, 0.5),
    "breath_out_seconds": Limits(2, 8, 0.5),
    "switch_seconds": Limits(4, 30, 1),
    "massage_seconds": Limits(30, 120, 10),
    "stop_circles": Limits(1, 3, 1),
    "speech_rate": Limits(80, 260, 10),
    "voice_volume": Limits(0, 100, 10),
    "tone_volume": Limits(0, 100, 10),
}

SWITCHES = ("reduced_motion", "sound", "any_key", "helper")
"""The settings that are on or off."""

_LONGEST_PHONE_NUMBER = 16
_LONGEST_VOICE_NAME = 200


def changed(preferences: Preferences, name: str, value: object) -> Preferences:
    """Return ``preferences`` with one field set, numbers held inside their limits.

    Raises ValueError with one plain sentence when the name is unknown or the value of a wrong
    kind.
    """
    if name in LIMITS:
        number: Any = _number(name, value)
        return replace(preferences, **{name: number})
    if name in SWITCHES and isinstance(value, bool):
        switch: Any = value
        return replace(preferences, **{name: switch})
    match name, value:
        case "preferred_side", Side.LEFT | Side.RIGHT:
            return replace(preferences, preferred_side=value)
        case "theme", Theme():
            return replace(preferences, theme=value)
        case "talk", Talk():
            return replace(preferences, talk=value)
        case "order", Order():
            return replace(preferences, order=value)
        case "voice", str() if 0 < len(value) <= _LONGEST_VOICE_NAME:
            return replace(preferences, voice=value)
        case "emergency_number", str() if is_phone_number(value):
            return replace(preferences, emergency_number=value.strip())
        case "reminders", tuple() if _are_reminders(value):
            return replace(preferences, reminders=value)
    raise ValueError(f"{name} cannot be {value!r}")


def set_back(preferences: Preferences) -> Preferences:
    """Return default settings; only the emergency number stays, as that is where somebody lives."""
    return Preferences(emergency_number=preferences.emergency_number)


def is_phone_number(text: str) -> bool:
    """Say whether ``text`` can be dialled: 2 to 16 digits, spaces, +, - or brackets."""
    bare = text.strip()
    digits = sum(letter in "0123456789" for letter in bare)
    fits = digits >= 2 and len(bare) <= _LONGEST_PHONE_NUMBER
    return fits and not set(bare) - set("0123456789 +-()")


def _are_reminders(value: tuple[object, ...]) -> bool:
    """Say whether ``value`` holds reminders; most people have none, and their start no module."""
    if not value:
        return True
    from tsubo.domain.reminders import is_reminders

    return is_reminders(value)


def _number(name: str, value: object) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} needs a number, not {value!r}")
    limits = LIMITS[name]
    held = min(max(value, limits.low), limits.high)
    if isnan(held):
        raise ValueError(f"{name} needs a number, not {value!r}")
    whole = isinstance(getattr(Preferences(), name), int)
    return round(held) if whole else float(held)
