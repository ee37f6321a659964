"""What the Screen holds of pages of words and of the settings."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tsubo.session.parts.choice import Choice
from tsubo.session.parts.health import SignGroup

if TYPE_CHECKING:
    from tsubo.session.parts.reminders import RemindersPart


@dataclass(frozen=True, slots=True)
class Block:
    """A titled block of a page of words."""

    title: str
    paragraphs: tuple[str, ...]
    items: tuple[str, ...]
    sources: str


@dataclass(frozen=True, slots=True)
class WordsScreen:
    """A page of words: safety, learn, or why not to press today.

    ``call`` holds the emergency number and says to call it, ``call_for`` for what. ``health`` names
    the button to the page of health. ``signs`` are warning signs to tick, ``over``
    the words of a button that takes them all back.
    """

    title: str
    lead: str
    blocks: tuple[Block, ...]
    agreement: str
    agreed: bool
    go_on: str
    one_of_these: str
    emergency_number: str
    change_number: str
    back: str
    call: str = ""
    call_for: str = ""
    number_wrong: str = ""
    health: str = ""
    signs: tuple[SignGroup, ...] = ()
    over: str = ""


@dataclass(frozen=True, slots=True)
class NumberSetting:
    """A number that can be changed: its field name, words, unit and limits."""

    name: str
    words: str
    unit: str
    value: float
    low: float
    high: float
    step: float


@dataclass(frozen=True, slots=True)
class ChoiceSetting:
    """A setting with a few exclusive choices."""

    name: str
    words: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class ListSetting:
    """A setting with many exclusive choices, which unfold from a button."""

    name: str
    words: str
    choices: tuple[Choice, ...]


Setting = NumberSetting | ChoiceSetting | ListSetting


@dataclass(frozen=True, slots=True)
class SettingsGroup:
    """Settings under one title; ``note`` is a line below it, ``trial`` the words of a button.

    ``check`` are those of the way to the look at this computer, where something is amiss.
    """

    title: str
    settings: tuple[Setting, ...]
    note: str = ""
    trial: str = ""
    check: str = ""


@dataclass(frozen=True, slots=True)
class SettingsScreen:
    """The settings page: groups of settings, the reminders, and the emergency number.

    Where all was just set back, ``undo`` names the button that takes that back, and ``done`` says
    what was done; both are empty otherwise.
    """

    title: str
    lead: str
    groups: tuple[SettingsGroup, ...]
    reminders: "RemindersPart"
    number_label: str
    emergency_number: str
    number_wrong: str
    defaults: str
    back: str
    undo: str = ""
    done: str = ""
