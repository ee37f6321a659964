"""What somebody has told about their health, as it stands in the settings file.

Only what was told is written. What it means is not known here: a caution that this Tsubo does not
know is kept as it is, so that a newer one finds it again.
"""

from tsubo.domain.health import Affected, Answer, Health, Reply
from tsubo.domain.side import Side
from tsubo.storage.data_files import Record, word, words


def health_record(health: Health) -> Record:
    """Return ``health`` as plain values; one that nothing was told about is empty."""
    answers = {
        name: {
            "reply": answer.reply.value,
            "affected": sorted([row.region, row.side.value] for row in answer.affected),
            "agreed": answer.agreed,
        }
        for name, answer in sorted(health.answers.items())
        if answer.reply is not Reply.NOT_ASKED
    }
    record: Record = {}
    if answers:
        record["answers"] = answers
    if health.signs:
        record["signs"] = sorted(health.signs)
    return record


def health_of(record: Record) -> Health:
    """Return the health in ``record``.

    Raises ValueError, TypeError, KeyError or AttributeError when it is not such a record.
    """
    return Health(
        {word(name): _answer(row) for name, row in record.get("answers", {}).items()},
        words(record.get("signs", [])),
    )


def _answer(row: Record) -> Answer:
    agreed = row["agreed"]
    if not isinstance(agreed, bool):
        raise TypeError("agreed is true or false")
    affected = frozenset(Affected(word(region), Side(side)) for region, side in row["affected"])
    return Answer(Reply(row["reply"]), affected, agreed)
