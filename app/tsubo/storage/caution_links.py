"""Names that lead nowhere among the cautions, and points that disagree with them.

A point's own file lists the cautions for its readers. The rules decide, so both must say the same:
the level of a point is the firmest that a plain yes has there when fingers press.
"""

from collections.abc import Iterator

from tsubo.storage.caution_files import region_codes
from tsubo.storage.data_files import Record

_CAUTIONS = "cautions.json"
_LEVELS = ("light", "ask", "block")
_RELATIVE = frozenset({"all", "affected", "near"})
_PAGE_OF_SIGNS = "safety.json"
_MEND = "correct the name or add it."
_TIERS = ("emergency", "today", "soon")


_Lost = tuple[str, str, str]
"""The file named, the rest of the sentence, and the file that was to hold the name, or nothing."""


def lost_cautions(records: dict[str, Record], sources: set[str]) -> Iterator[_Lost]:
    """Yield what is wrong with the cautions among ``records`` (file name to JSON object)."""
    cautions = records.get(_CAUTIONS)
    if cautions is None:
        return
    rows = [row for group in cautions["groups"] for row in group["cautions"]]
    regions = cautions["regions"]
    lost = list(_lost_regions(regions, rows))
    yield from lost
    for row in rows:
        marks = {mark for rule in row["rules"] for mark in rule["sources"]}
        for mark in sorted(marks - sources):
            rest = f"/groups: there is no source {mark!r}; {_MEND}"
            yield _CAUTIONS, rest, "sources.json"
    for name, text in records.items():
        parts = name.split("/")
        if parts[0] == "text" and parts[-1] == _CAUTIONS:
            yield from _unworded(name, text, cautions, rows)
        if parts[0] == "text" and parts[-2:] == ["pages", _PAGE_OF_SIGNS]:
            yield from _unworded_signs(name, text, cautions["signs"])
    if lost:
        return
    for name, record in records.items():
        if name.startswith("points/"):
            yield from _disagreements(name, record, regions, rows)


def _lost_regions(regions: Record, rows: list[Record]) -> Iterator[_Lost]:
    used = [near for row in regions.values() for near in (*_of(row, "near"), *_of(row, "holds"))]
    for row in rows:
        used += _of(row, "regions")
        used += [name for rule in row["rules"] for name in rule["at"] if name.islower()]
    for name in sorted(set(used) - _RELATIVE - regions.keys()):
        yield _CAUTIONS, f"/regions: there is no region {name!r}; {_MEND}", ""
    for name, row in regions.items():
        if any(regions.get(inner, {}).get("holds") for inner in _of(row, "holds")):
            rest = "holds a region that holds others; name those instead."
            yield _CAUTIONS, f"/regions/{name}: {rest}", ""


def _unworded(file: str, text: Record, cautions: Record, rows: list[Record]) -> Iterator[_Lost]:
    helps = {*cautions["help"], *_TIERS[:2]}
    for row in rows:
        helps |= {row["see"], *(rule["instead"] for rule in row["rules"] if rule.get("instead"))}
    wanted = {
        "groups": {group["id"] for group in cautions["groups"]},
        "regions": cautions["regions"].keys(),
        "cautions": {row["id"] for row in rows},
        "help": helps,
    }
    for part, names in wanted.items():
        for name in sorted(names - text[part].keys()):
            yield file, f"/{part}: there are no words for {name!r}; {_MEND}", ""
    for row in rows:
        said = text["cautions"].get(row["id"], {}).get("levels", {})
        levels = {rule["level"] for rule in row["rules"] if not rule.get("tools")}
        for level in sorted(levels - said.keys()) if said else ():
            path = f"/cautions/{row['id']}/levels"
            yield file, f"{path}: there are no words for {level!r}; {_MEND}", ""


def _unworded_signs(file: str, page: Record, signs: Record) -> Iterator[_Lost]:
    for index, tier in enumerate(_TIERS):
        items = page["blocks"][index]["items"] if index < len(page["blocks"]) else []
        if len(items) != len(signs[tier]):
            rest = f"{_CAUTIONS} has {len(signs[tier])} signs for {tier!r}; make both the same."
            yield file, f"/blocks/{index}/items: {len(items)} signs, but {rest}", ""


def _disagreements(
    file: str, point: Record, regions: Record, rows: list[Record]
) -> Iterator[_Lost]:
    if not any(point["code"] in region_codes(regions, name) for name in regions):
        rest = f"no region of {_CAUTIONS} holds {point['code']}; add it to one."
        yield file, f"/code: {rest}", ""
    written = {row["caution"]: row["level"] for row in point["not_if"]}
    ruled = {row["id"]: level for row in rows if (level := _level(row, point["code"], regions))}
    for caution in sorted(written.keys() | ruled.keys()):
        here, there = written.get(caution), ruled.get(caution)
        if here != there:
            rest = f"{caution} is {here or 'not named'} here, but {there or 'not named'} by"
            yield file, f"/not_if: {rest} {_CAUTIONS}; make both the same.", ""


def _level(caution: Record, code: str, regions: Record) -> str | None:
    """Return the firmest level of a plain yes to ``caution`` at the point with ``code``."""
    unsaid = _of(caution, "unsaid")
    near = [name for inner in unsaid for name in _of(regions[inner], "near")]
    levels = [
        rule["level"]
        for rule in caution["rules"]
        if not rule.get("tools")
        and any(
            name in ("all", code) or (name in regions and code in region_codes(regions, name))
            for name in (
                *rule["at"],
                *(unsaid if "affected" in rule["at"] else ()),
                *(near if "near" in rule["at"] else ()),
            )
        )
    ]
    return max(levels, key=_LEVELS.index, default=None)


def _of(row: Record, name: str) -> list[str]:
    """Return a list that a file may leave out."""
    found: list[str] = row.get(name, [])
    return found
