"""What the Screen holds of pages of words and of the settings."""

from dataclasses import dataclass

from tsubo.session.parts.choice import Choice


@dataclass(frozen=True, slots=True)
class Block:
    """A titled block of a page of words."""

    title: str
    paragraphs: tuple[str, ...]
    items: tuple[str, ...]
    sources: str


@dataclass(frozen=True, slots=True)
class WordsScreen:
    """A page of words: safety, learn, or what to do when something feels wrong."""

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
    number_wrong: str = ""


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
class SettingsScreen:
    """The settings page: groups of numbers and choices, each with a title."""

    title: str
    lead: str
    groups: tuple[tuple[str, tuple[NumberSetting | ChoiceSetting, ...]], ...]
    number_label: str
    emergency_number: str
    number_wrong: str
    defaults: str
    back: str
