"""Ways to reach a station, and their words laid over the station's own."""

from tsubo.domain.side import Side
from tsubo.domain.station import Sided, StationText, WayText
from tsubo.domain.way import Hands, Posture, Tool, Way
from tsubo.storage.data_files import Record


def way_from(record: Record, tsubo: Record) -> Way:
    """Return the way in a checked ``record``; ``tsubo`` holds the station's own bounds."""
    cap, longest = record.get("cap"), record.get("longest_side_seconds")
    return Way(
        id=record["id"],
        tool=Tool(record["tool"]),
        posture=Posture(record["posture"]),
        hands_busy=Hands(record["hands_busy"]),
        screen_seen=record["screen_seen"],
        cap=tsubo["pressure"]["cap"] if cap is None else cap,
        longest_side_seconds=tsubo["longest_side_seconds"] if longest is None else longest,
        sources=tuple(record["sources"]),
        settle_seconds=record.get("settle_seconds", 0.0),
        hold_seconds=record.get("hold_seconds", 0.0),
        breaths=record.get("breaths", 0),
    )


def way_text_from(record: Record, usual: StationText) -> WayText:
    """Return the words about a way: those in the checked ``record``, the others from ``usual``."""
    find = record.get("find")
    text = usual._replace(
        closeup_title=record.get("closeup_title") or usual.closeup_title,
        words={**usual.words, **sided_words(record.get("words", {}))},
        find=usual.find if find is None else tuple(find),
        first_find={**usual.first_find, **first_find_from(record.get("first_find", {}))},
        finger=record.get("finger") or usual.finger,
        dose_note=_first_given(record.get("dose_note"), usual.dose_note),
        position=record.get("position") or usual.position,
        guide={**usual.guide, **record.get("guide", {})},
    )
    return WayText(record["name"], record["what"], text)


def sided_words(record: Record) -> dict[str, Sided]:
    """Return phrases by name, each for the sides that are written."""
    return {
        name: {Side(side): words for side, words in row.items() if words is not None}
        for name, row in record.items()
    }


def first_find_from(record: Record) -> dict[str, tuple[str, ...]]:
    """Return by point what is said to somebody who looks for it for the first time."""
    return {point: tuple(lines) for point, lines in record.items()}


def _first_given(own: str | None, usual: str) -> str:
    return usual if own is None else own
