"""Cautions and their words, as they stand in data files.

They are read when they are first needed: who has told nothing about their health never needs them.
"""

from tsubo.domain.cautions import (
    Caution,
    CautionRule,
    Cautions,
    CautionText,
    CautionWords,
    HelpText,
    Region,
    Tier,
)
from tsubo.domain.point import Firmness
from tsubo.domain.way import Tool
from tsubo.storage.data_files import Record
from tsubo.storage.way_files import sided_words


def cautions_from(record: Record, text: Record) -> Cautions:
    """Return the cautions in a checked ``record``, with the words in a checked ``text``."""
    by_hand = frozenset(map(Tool, record["by_hand"]))
    return Cautions(
        classes={
            row["id"]: _caution(row, group["id"], by_hand)
            for group in record["groups"]
            for row in group["cautions"]
        },
        regions={
            name: Region(
                region_codes(record["regions"], name), row["paired"], tuple(row.get("near", ()))
            )
            for name, row in record["regions"].items()
        },
        by_hand=by_hand,
        light_cap=record["light_cap"],
        help=tuple(record["help"]),
        signs={sign: tier for tier in Tier for sign in record["signs"][tier.value]},
        words=_words(text),
    )


def region_codes(regions: Record, name: str) -> frozenset[str]:
    """Return the codes of all points in the region ``name``, also through regions it holds."""
    row = regions[name]
    held = (region_codes(regions, inner) for inner in row.get("holds", ()))
    return frozenset(row.get("codes", ())).union(*held)


def _caution(row: Record, group: str, by_hand: frozenset[Tool]) -> Caution:
    return Caution(
        id=row["id"],
        group=group,
        rules=tuple(_rule(rule, by_hand) for rule in row["rules"]),
        regions=tuple(row.get("regions", ())),
        unsaid=tuple(row.get("unsaid", ())),
        passing=row.get("passing", False),
        see=row["see"],
        withholds=frozenset(row.get("withholds", ())),
    )


def _rule(row: Record, by_hand: frozenset[Tool]) -> CautionRule:
    tools = row.get("tools", ())
    named = frozenset(Tool(name) for name in tools if name != "tool")
    return CautionRule(
        firmness=Firmness[row["level"].upper()],
        at=frozenset(row["at"]),
        tools=named | (frozenset(Tool) - by_hand) if "tool" in tools else named,
        instead=row.get("instead") or "",
        sources=tuple(row["sources"]),
    )


def _words(text: Record) -> CautionWords:
    return CautionWords(
        groups=text["groups"],
        regions=sided_words(text["regions"]),
        cautions={
            name: CautionText(
                name=row["name"],
                question=row["question"],
                explain=row["explain"],
                told=row["told"],
                firmness={Firmness[level.upper()]: said for level, said in row["levels"].items()},
            )
            for name, row in text["cautions"].items()
        },
        help={name: HelpText(row["title"], row["detail"]) for name, row in text["help"].items()},
        tool=text["tool"],
    )
