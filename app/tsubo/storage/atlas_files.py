"""Reading the atlas: data files become the domain's own records.

Sealed data are read without pydantic; anything else is checked first, and the first finding is
raised as one sentence.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import Body, Closeup, Landmark, Segment
from tsubo.domain.dose import Daily
from tsubo.domain.pages import PageText, Passage
from tsubo.domain.point import Firmness, Kind, NotIf, Point, Reference
from tsubo.domain.side import View
from tsubo.domain.words import tr
from tsubo.storage.data_files import DataError, Record, data_files, read_record
from tsubo.storage.rule_files import rule_from
from tsubo.storage.seal import is_sealed
from tsubo.storage.station_files import station_from, station_text_from

if TYPE_CHECKING:
    from tsubo.domain.cautions import Cautions
    from tsubo.domain.pain_drawing import PainMap

PAGES = ("safety", "learn", "feels_wrong")
"""The pages of words that Tsubo cannot do without: a person must be able to read the warnings."""

MORE_PAGES = ("doses",)
"""Pages of words that are left out where their file cannot be used."""


class Reading(NamedTuple):
    """What came of reading: the atlas, and a sentence for each file that had to be left out."""

    atlas: Atlas
    problems: tuple[str, ...]


def read_atlas(folder: Path, body: str = "neutral", language: str = "en") -> Reading:
    """Return the atlas in ``folder`` on the figure ``body``, with texts in ``language``.

    A station with a broken file is left out and named; the others can be used. Raises DataError
    with one sentence when a file that all stations need is missing or wrong.
    """
    if not folder.is_dir():
        raise DataError(
            tr("{folder}: the data folder is missing; install Tsubo again.", folder=folder)
        )
    broken: dict[str, str] = {}
    sealed = is_sealed(folder)
    if not sealed:
        from tsubo.storage.checking import findings_below

        for finding in findings_below(folder, data_files(folder)):
            broken.setdefault(finding.file, finding.sentence)
    good = _Files(folder, frozenset(broken))
    texts = f"text/{language}"
    cautions = _cautions_later(good, texts)
    if not sealed:
        cautions()
    stations = {row["id"]: station_from(row) for row in good.all_in("stations")}
    points = {row["id"]: _point(row) for row in good.all_in("points")}
    closeups = {row["id"]: _closeup(row) for row in good.all_in("closeups")}
    words = {row["id"]: station_text_from(row) for row in good.all_in(f"{texts}/stations")}
    whole = {
        name: station
        for name, station in stations.items()
        if name in words
        and station.closeup in closeups
        and all(point in points and points[point].closeup in closeups for point in station.points)
    }
    article = good.one("routines/article.json")
    routine = tuple(name for name in article["stations"] if name in whole)
    atlas = Atlas(
        body=read_body(folder, body),
        closeups=closeups,
        segments=_segments(good.one("segments.json")),
        points={name: points[name] for station in whole.values() for name in station.points},
        stations=whole,
        routine=routine,
        point_names=good.one(f"{texts}/points.json")["names"],
        texts=words,
        pages={
            name: _page(good.one(f"{texts}/pages/{name}.json"))
            for name in (*PAGES, *MORE_PAGES)
            if name in PAGES or good.has(f"{texts}/pages/{name}.json")
        },
        sources=good.one("sources.json")["sources"],
        daily=Daily(article["daily"]["minutes"], article["daily"]["sessions"]),
        cautions=cautions,
        pain_map=_pain_map_later(good) if good.has("pain_areas.json") else None,
    )
    return Reading(atlas, tuple(broken.values()))


class _Files:
    """The data files that may be used."""

    def __init__(self, folder: Path, broken: frozenset[str]) -> None:
        self._folder, self._broken = folder, broken

    def one(self, name: str) -> Record:
        """Return a file that everything needs."""
        if name in self._broken:
            raise DataError(
                tr(
                    "{file}: is not as it should be; run tsubo check on it.",
                    file=self._folder / name,
                )
            )
        return read_record(self._folder / name)

    def has(self, name: str) -> bool:
        """Say whether a file is there and may be used."""
        return name not in self._broken and (self._folder / name).is_file()

    def all_in(self, name: str) -> list[Record]:
        """Return the good files of one folder."""
        return [
            read_record(file)
            for file in sorted((self._folder / name).glob("*.json"))
            if f"{name}/{file.name}" not in self._broken
        ]


def _cautions_later(files: _Files, texts: str) -> Callable[[], "Cautions"]:
    """Return a function that reads the cautions when it is first called: few starts need them."""

    @cache
    def read() -> "Cautions":
        from tsubo.storage.caution_files import cautions_from

        return cautions_from(files.one("cautions.json"), files.one(f"{texts}/cautions.json"))

    return read


def _pain_map_later(files: _Files) -> Callable[[], "PainMap"]:
    """Return a function that reads where pain can be drawn when it is first called."""

    @cache
    def read() -> "PainMap":
        from tsubo.storage.pain_files import pain_map_from

        return pain_map_from(files.one("pain_areas.json"))

    return read


def read_body(folder: Path, name: str) -> Body:
    """Return the reference figure ``name`` of the data in ``folder``.

    Raises DataError when there is no such figure, or its file cannot be used.
    """
    file = folder / "bodies" / f"{name}.json"
    if not file.is_file():
        known = ", ".join(sorted(other.stem for other in file.parent.glob("*.json")))
        raise DataError(
            tr("There is no body {name}; choose one of: {known}.", name=repr(name), known=known)
        )
    record = read_record(file)
    try:
        landmarks = {
            name: Landmark(float(row["x"]), float(row["y"]), float(row["tolerance"]))
            for name, row in record["landmarks"].items()
        }
        return Body(record["id"], record["credit"], landmarks)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise DataError(
            tr("{file}: is not as it should be; run tsubo check on it.", file=file)
        ) from None


def _closeup(record: Record) -> Closeup:
    x, y, width, height = record["frame"]
    return Closeup(
        record["id"],
        record["art"],
        View(record["view"]),
        record["mirrored_for"] is not None,
        record["body_frame"],
        (x, y, width, height),
        {name: (row["x"], row["y"]) for name, row in record["landmarks"].items()},
    )


def _segments(record: Record) -> dict[str, Segment]:
    return {
        name: Segment(row["start"], row["end"], row["cun"], row.get("across", False), row["source"])
        for name, row in record["segments"].items()
    }


def _point(record: Record) -> Point:
    reference = record["reference"]
    return Point(
        id=record["id"],
        code=record["code"],
        codes_shown=record["codes_shown"],
        pinyin=record["pinyin"],
        han=record["han"],
        aliases=tuple(record.get("aliases", ())),
        kind=Kind(record["kind"]),
        paired=record["paired"],
        view=View(record["view"]),
        closeup=record["closeup"],
        rules=tuple(rule_from(rule) for rule in record["rules"]),
        radius=record.get("radius", 0.0),
        reference=Reference(
            reference["landmark"], reference.get("out_cun", 0.0), reference.get("segment") or ""
        ),
        confidence=record["confidence"],
        not_if=tuple(
            NotIf(row["caution"], Firmness[row["level"].upper()], tuple(row["sources"]))
            for row in record["not_if"]
        ),
        sources=tuple(record["sources"]),
    )


def _page(record: Record) -> PageText:
    return PageText(
        record["title"],
        record["lead"],
        tuple(
            Passage(
                row["title"],
                tuple(row.get("paragraphs", ())),
                tuple(row.get("items", ())),
                tuple(row.get("sources", ())),
            )
            for row in record["blocks"]
        ),
        record.get("agreement", ""),
    )
