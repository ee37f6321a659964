"""Facts about the program and its computer, found out outside the session for one of its pages."""

from enum import Enum
from typing import NamedTuple

from tsubo.domain.checkup import Finding
from tsubo.domain.licensed import Licensed


class Checked(NamedTuple):
    """What a look at this computer found."""

    findings: tuple[Finding, ...]


class MadeOf(NamedTuple):
    """What Tsubo is made of, with all licences."""

    parts: tuple[Licensed, ...]


class Look(Enum):
    """What was done about the look at this computer."""

    AGAIN = "it is wanted once more"
    COPIED = "its report is on the clipboard"


Fact = Checked | MadeOf | Look
