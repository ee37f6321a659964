"""What somebody reads in the help: which topics, where they are among them, what they look for."""

from dataclasses import dataclass

from tsubo.domain.manual import START, Manual
from tsubo.session.help_actions import ReadTopic


@dataclass(frozen=True, slots=True)
class Reading:
    """The help as it is open.

    ``trail`` are the topics read one after the other, ``at`` says which of them is in front.
    ``manual`` is None until it was read; ``problem`` says why it could not be.
    """

    trail: tuple[ReadTopic, ...] = (ReadTopic(START),)
    at: int = 0
    search: str = ""
    manual: Manual | None = None
    problem: str = ""

    @property
    def now(self) -> ReadTopic:
        """What is in front."""
        return self.trail[self.at]
