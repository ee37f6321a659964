"""Ways to reach a station whose words are missing, or words about ways that are not there."""

from collections.abc import Iterator

from tsubo.storage.data_files import Record

_Missing = tuple[str, str, str]
"""The JSON path in the text's file, the rest of the sentence, and the file that was to hold it."""


def unworded_ways(station: Record, text: Record, known: set[str]) -> Iterator[_Missing]:
    """Yield what the ``text`` of a checked ``station`` lacks for its ways.

    Points that are not ``known`` have a sentence of their own already. A way that holds still needs
    a sentence for holding. A way that has the place found otherwise must also say so to somebody
    who looks for it for the first time.
    """
    for point in station["points"]:
        if point in known and point not in text["first_find"]:
            yield "/first_find", f"there are no words for {point!r}; write them.", ""
    yield from _strangers("/first_find", text["first_find"], known)
    for way in station["ways"]:
        words = text["ways"].get(way["id"])
        path = f"/ways/{way['id']}"
        if words is None:
            yield path, "there are no words for this way; write them.", ""
            continue
        guide = words.get("guide", {})
        if way.get("hold_seconds") and "hold" not in guide:
            yield f"{path}/guide", "a way that holds still needs hold; write it.", ""
        first_find = words.get("first_find", {})
        for name, point in zip(("find", "find_outer"), station["points"], strict=False):
            if name in guide and point not in first_find:
                rest = f"{name} differs from the usual way, so {point!r} is needed too; write it."
                yield f"{path}/first_find", rest, ""
        yield from _strangers(f"{path}/first_find", first_find, known)
    ways = {way["id"] for way in station["ways"]}
    for name in sorted(set(text["ways"]) - ways):
        rest = "the station has no such way; add it there, or take it out here."
        yield f"/ways/{name}", rest, ""


def _strangers(path: str, first_find: Record, known: set[str]) -> Iterator[_Missing]:
    for point in sorted(set(first_find) - known):
        rest = f"there is no point {point!r}; correct the name or add it."
        yield path, rest, f"points/{point}.json"
