"""Names that one data file uses and another must hold: points, landmarks, texts, sources."""

from collections.abc import Iterator

from tsubo.storage.caution_links import lost_cautions
from tsubo.storage.data_files import Record
from tsubo.storage.way_links import unworded_ways

Finding = tuple[str, str]
"""The file's name inside the data folder, and the rest of the sentence."""


_Lost = tuple[str, str, str]
"""The same two, and the file that was to hold the name, or nothing where several could."""


def broken_links(
    records: dict[str, Record], broken: frozenset[str] = frozenset()
) -> Iterator[Finding]:
    """Yield every name that leads nowhere among ``records`` (file name to JSON object).

    What leads to one of the ``broken`` files, which are not among the records, is not lost: that
    file has a sentence of its own.
    """
    for file, rest, holder in _lost_names(records):
        if holder not in broken:
            yield file, rest


def _lost_names(records: dict[str, Record]) -> Iterator[_Lost]:
    by_kind: dict[str, dict[str, Record]] = {}
    for name, record in records.items():
        folder, _, file = name.rpartition("/")
        by_kind.setdefault(folder, {})[file.removesuffix(".json")] = record
    segments = records.get("segments.json", {}).get("segments", {})
    sources = set(records.get("sources.json", {}).get("sources", {}))
    yield from _points(by_kind, segments, sources)
    yield from _stations(by_kind, segments, sources)
    yield from _texts(by_kind, records)
    yield from lost_cautions(records, sources)
    yield from _pain_areas(by_kind, records, segments, sources)


def _points(
    by_kind: dict[str, dict[str, Record]], segments: Record, sources: set[str]
) -> Iterator[_Lost]:
    for name, point in by_kind.get("points", {}).items():
        file = f"points/{name}.json"
        closeup = by_kind.get("closeups", {}).get(point["closeup"])
        if closeup is None:
            yield _lost(file, "/closeup", "close-up", point["closeup"], "closeups/")
            continue
        for index, rule in enumerate(point["rules"]):
            figures = _bodies(by_kind)
            if not closeup["body_frame"]:
                figures[f"close-up {point['closeup']!r}"] = closeup
            yield from _rule(file, f"/rules/{index}", rule, segments, figures)
        reference = {"rule": "level", **point["reference"]}
        yield from _rule(file, "/reference", reference, segments, _bodies(by_kind))
        used = [*point["sources"], *(mark for row in point["not_if"] for mark in row["sources"])]
        yield from _marks(file, used, sources)


def _stations(
    by_kind: dict[str, dict[str, Record]], segments: Record, sources: set[str]
) -> Iterator[_Lost]:
    numbers: dict[int, str] = {}
    for name, station in by_kind.get("stations", {}).items():
        file = f"stations/{name}.json"
        for point in station["points"]:
            if point not in by_kind.get("points", {}):
                yield _lost(file, "/points", "point", point, "points/")
        for point, shown in station.get("landmarks", {}).items():
            if point not in by_kind.get("points", {}):
                yield _lost(file, "/landmarks", "point", point, "points/")
            for callout in shown["callouts"]:
                if callout not in station["callouts"]:
                    yield _lost(file, f"/landmarks/{point}/callouts", "callout", callout, file)
        other = numbers.setdefault(station["number"], name)
        if other != name:
            yield file, f"/number: {other!r} has this number too; give each station its own.", ""
        for index, touch in enumerate(station["touches"]):
            ends = {"start": touch["start"], "end": touch["end"]}
            yield from _rule(file, f"/touches/{index}", ends, segments, _bodies(by_kind))
        closeup = by_kind.get("closeups", {}).get(station["closeup"])
        if closeup is None:
            yield _lost(file, "/closeup", "close-up", station["closeup"], "closeups/")
        else:
            figures = {f"close-up {station['closeup']!r}": closeup}
            if closeup["body_frame"]:
                figures = _bodies(by_kind)
            for path, rule in _drawn(station):
                yield from _rule(file, path, rule, segments, figures)
        used = [mark for row in (station["tsubo"], *station["ways"]) for mark in row["sources"]]
        yield from _marks(file, used, sources)
    for name, routine in by_kind.get("routines", {}).items():
        for station_name in routine["stations"]:
            if station_name not in by_kind.get("stations", {}):
                routine_file = f"routines/{name}.json"
                yield _lost(routine_file, "/stations", "station", station_name, "stations/")
        yield from _marks(f"routines/{name}.json", routine["daily"]["sources"], sources)


def _texts(by_kind: dict[str, dict[str, Record]], records: dict[str, Record]) -> Iterator[_Lost]:
    for folder in [kind for kind in by_kind if kind.endswith("/stations")]:
        for name, station in by_kind.get("stations", {}).items():
            text = by_kind[folder].get(name)
            if text is None:
                rest = f"/id: no text in {folder}; write {name}.json there."
                yield f"stations/{name}.json", rest, f"{folder}/{name}.json"
                continue
            wanted = {
                *station["callouts"],
                *(f"ruler_{n}" for n in range(len(station.get("rulers", ())))),
                *(f"scale_{n}" for n in range(len(station.get("scales", ())))),
            }
            for missing in sorted(wanted - set(text["callouts"])):
                yield _lost(f"{folder}/{name}.json", "/callouts", "words for", missing)
            for path, rest, holder in unworded_ways(station, text, set(by_kind.get("points", {}))):
                yield f"{folder}/{name}.json", f"{path}: {rest}", holder
    for name, names in records.items():
        if name.startswith("text/") and name.endswith("/points.json"):
            for point in by_kind.get("points", {}):
                if point not in names["names"]:
                    yield _lost(name, "/names", "name for", point)


def _pain_areas(
    by_kind: dict[str, dict[str, Record]],
    records: dict[str, Record],
    segments: Record,
    sources: set[str],
) -> Iterator[_Lost]:
    file = "pain_areas.json"
    if file not in records:
        return
    for name, corners in records[file]["shapes"].items():
        for index, rule in enumerate(corners):
            yield from _rule(file, f"/shapes/{name}/{index}", rule, segments, _bodies(by_kind))
    tiers = records.get("cautions.json", {}).get("signs", {}).values()
    signs = {sign for tier in tiers for sign in tier}
    for index, row in enumerate(records[file]["questions"]):
        if row["sign"] not in signs:
            path = f"/questions/{index}/sign"
            yield _lost(file, path, "warning sign", row["sign"], holder="cautions.json")
        yield from _marks(file, row["sources"], sources)
    yield from _marks(file, records[file]["shape_sources"], sources)


def _bodies(by_kind: dict[str, dict[str, Record]]) -> dict[str, Record]:
    return {f"body {name!r}": row for name, row in by_kind.get("bodies", {}).items()}


def _drawn(station: Record) -> Iterator[tuple[str, Record]]:
    """Yield the JSON path and rule of everything drawn into the station's close-up."""
    for name, callout in station["callouts"].items():
        yield f"/callouts/{name}/at", callout["at"]
    for kind in ("rulers", "scales"):
        for index, measure in enumerate(station.get(kind, ())):
            for end in ("start", "end"):
                yield f"/{kind}/{index}/{end}", measure[end]
    for point, landmarks in station.get("landmarks", {}).items():
        if landmarks.get("slide_from") is not None:
            yield f"/landmarks/{point}/slide_from", landmarks["slide_from"]
    for index, line in enumerate(station.get("lines", ())):
        for place, rule in enumerate(line["through"]):
            yield f"/lines/{index}/through/{place}", rule


def _rule(
    file: str, path: str, rule: Record, segments: Record, figures: dict[str, Record]
) -> Iterator[_Lost]:
    """Yield what a rule names that its segments or figures do not hold, once for each name."""
    keys = ("start", "end", "towards", "level", "landmark")
    needed = {rule[key]: key for key in keys if rule.get(key)}
    segment = rule.get("segment")
    if segment is not None and segment not in segments:
        yield _lost(file, f"{path}/segment", "segment", segment, holder="segments.json")
    elif segment is not None:
        for end in ("start", "end"):
            needed.setdefault(segments[segment][end], "segment")
    for name, key in needed.items():
        without = [where for where, figure in figures.items() if name not in figure["landmarks"]]
        if without:
            places = "any figure" if len(without) == len(figures) > 1 else ", ".join(without)
            yield _lost(file, f"{path}/{key}", f"landmark in {places} called", name)


def _marks(file: str, used: list[str], sources: set[str]) -> Iterator[_Lost]:
    for mark in sorted(set(used) - sources):
        yield _lost(file, "/sources", "source", mark, holder="sources.json")


def _lost(file: str, path: str, what: str, name: str, holder: str = "") -> _Lost:
    """Return a finding; ``holder`` is the file that was to hold the name, or its folder."""
    rest = f"{path}: there is no {what} {name!r}; correct the name or add it."
    return file, rest, f"{holder}{name}.json" if holder.endswith("/") else holder
