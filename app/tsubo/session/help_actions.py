"""What can be asked of the help, inside the action ``Consulted``, and what is told of it."""

from enum import Enum
from typing import NamedTuple

from tsubo.domain.manual import Manual


class Leafing(Enum):
    """Ways through what was read."""

    BACK = "to the topic read before"
    ON = "to the topic one came back from"


class ReadTopic(NamedTuple):
    """Read a topic, from its beginning or from the ``heading`` that a link names."""

    name: str
    heading: str = ""


class SearchHelp(NamedTuple):
    """List only the topics that hold these words."""

    text: str


class ManualTold(NamedTuple):
    """Say that the manual was read, or in one sentence why it could not be."""

    manual: Manual | None
    problem: str = ""


HelpWish = Leafing | ReadTopic | SearchHelp | ManualTold
