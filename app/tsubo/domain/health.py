"""What the person has told about their health: an answer for each caution, none required.

No answer is no obstacle: what was not asked, or not said, changes nothing, and the reasons to
leave a place out still stand beside it. A yes without a region holds wherever the caution assumes.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from tsubo.domain.side import Side


class Reply(Enum):
    """What was answered to the question of a caution."""

    NOT_ASKED = "not_asked"
    NO = "no"
    YES = "yes"
    UNSAID = "unsaid"


class Affected(NamedTuple):
    """A region that a yes is about; ``Side.MIDLINE`` where both sides are, or none was said."""

    region: str
    side: Side = Side.MIDLINE


class Answer(NamedTuple):
    """One answer: the reply, the regions it is about, and whether a professional said yes.

    ``agreed`` opens what waits for that yes. It never opens a place that is blocked.
    """

    reply: Reply = Reply.NOT_ASKED
    affected: frozenset[Affected] = frozenset()
    agreed: bool = False


NOT_ASKED = Answer()
"""The answer to a question that nobody answered."""


class Health(NamedTuple):
    """All answers by the id of the caution, and the ids of the warning signs that were ticked."""

    answers: Mapping[str, Answer] = MappingProxyType({})
    signs: frozenset[str] = frozenset()

    def answer(self, caution: str) -> Answer:
        """Return what was answered for ``caution``."""
        return self.answers.get(caution, NOT_ASKED)

    @property
    def silent(self) -> bool:
        """Whether nothing was told that could hold a place back."""
        replies = (answer.reply for answer in self.answers.values())
        return not self.signs and Reply.YES not in replies


NOTHING_TOLD = Health()
"""The health of somebody who has answered nothing."""


def answered(health: Health, caution: str, answer: Answer) -> Health:
    """Return ``health`` with ``answer`` for ``caution`` in place of the one before.

    Regions and a professional's yes belong to a yes, and go with it.
    """
    kept = answer if answer.reply is Reply.YES else Answer(answer.reply)
    return health._replace(answers={**health.answers, caution: kept})


def agreed(health: Health, caution: str) -> Health:
    """Return ``health`` in which a professional has said yes in spite of ``caution``."""
    return answered(health, caution, health.answer(caution)._replace(agreed=True))


def ticked(health: Health, signs: Iterable[str]) -> Health:
    """Return ``health`` with just these warning signs."""
    return health._replace(signs=frozenset(signs))


def without(health: Health, cautions: Iterable[str]) -> Health:
    """Return ``health`` without the answers for ``cautions``, as after hours for passing ones."""
    gone = frozenset(cautions)
    kept = {name: answer for name, answer in health.answers.items() if name not in gone}
    return health._replace(answers=kept)
