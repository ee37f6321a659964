"""Rules on landmarks, as they stand in data files."""

from tsubo.domain.rule import Between, Offset, Rule
from tsubo.storage.data_files import Record


def rule_from(record: Record) -> Rule:
    """Return the rule in a checked ``record``."""
    if record["rule"] == "between":
        return Between(
            record["start"],
            record["end"],
            record["fraction"],
            record.get("aside", 0.0),
            record.get("towards") or "",
        )
    return Offset(
        record["level"],
        record.get("out_cun", 0.0),
        record.get("down_cun", 0.0),
        record.get("segment") or "",
    )
