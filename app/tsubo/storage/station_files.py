"""Stations and their texts, as they stand in data files."""

from tsubo.domain.side import View
from tsubo.domain.station import (
    Callout,
    Landmarks,
    Line,
    Pressure,
    Ruler,
    Scale,
    Station,
    StationText,
    Touch,
)
from tsubo.storage.data_files import Record
from tsubo.storage.rule_files import rule_from
from tsubo.storage.way_files import first_find_from, sided_words, way_from, way_text_from


def station_from(record: Record) -> Station:
    """Return the station in a checked ``record``."""
    article, tsubo = record["article"], record["tsubo"]
    pressure = tsubo["pressure"]
    circles = article["circles"]
    return Station(
        id=record["id"],
        number=record["number"],
        points=tuple(record["points"]),
        closeup=record["closeup"],
        touches=tuple(
            Touch(
                View(row["view"]), row["start"], row["end"], row["radius"], row.get("across", False)
            )
            for row in record["touches"]
        ),
        article_pressure=article["pressure"],
        article_circles=None if circles is None else (circles[0], circles[1]),
        article_names_side=article.get("names_side", False),
        pressure=Pressure(pressure["aim"], pressure["comfortable"], pressure["cap"]),
        longest_side_seconds=tsubo["longest_side_seconds"],
        most_rounds=tsubo.get("most_rounds", 3),
        massage=tsubo.get("massage", False),
        breathe_first=tsubo.get("breathe_first", False),
        callouts=tuple(
            Callout(name, rule_from(row["at"]), (row["label"][0], row["label"][1]))
            for name, row in record["callouts"].items()
        ),
        rulers=tuple(
            Ruler(row["fingers"], rule_from(row["start"]), rule_from(row["end"]))
            for row in record.get("rulers", ())
        ),
        scales=tuple(_scale(row) for row in record.get("scales", ())),
        lines=tuple(
            Line(
                tuple(rule_from(rule) for rule in row["through"]),
                row["look"] == "dashed",
                row.get("knobs", False),
            )
            for row in record.get("lines", ())
        ),
        landmarks={point: _landmarks(row) for point, row in record.get("landmarks", {}).items()},
        ways=tuple(way_from(row, tsubo) for row in record["ways"]),
    )


def _landmarks(record: Record) -> Landmarks:
    slide_from = record.get("slide_from")
    return Landmarks(
        tuple(record["callouts"]), None if slide_from is None else rule_from(slide_from)
    )


def _scale(record: Record) -> Scale:
    offset = record.get("offset", (0.0, 0.0))
    return Scale(
        rule_from(record["start"]),
        rule_from(record["end"]),
        record["parts"],
        record.get("shaded", 0),
        (offset[0], offset[1]),
        record.get("strip", 0.0),
        record.get("each", False),
    )


def station_text_from(record: Record) -> StationText:
    """Return the words about a station in a checked ``record``."""
    usual = StationText(
        name=record["name"],
        short=record["short"],
        closeup_title=record["closeup_title"],
        words=sided_words(record["words"]),
        find=tuple(record["find"]),
        finger=record["finger"],
        dose_note=record["dose_note"],
        article_asks=record["article_asks"],
        tsubo_advises=record["tsubo_advises"],
        why=record["why"],
        not_if_short=record["not_if_short"],
        not_if=tuple(record["not_if"]),
        position=record["position"],
        reach=tuple(record["reach"]),
        feel=record["feel"],
        mistakes=tuple(record["mistakes"]),
        from_article=record["origin"]["article"],
        from_who=record["origin"]["who"],
        how_sure=record["origin"]["how_sure"],
        stage_note=record["stage_note"],
        guide=record["guide"],
        callouts=record["callouts"],
        first_find=first_find_from(record["first_find"]),
        ways={},
    )
    return usual._replace(
        ways={name: way_text_from(row, usual) for name, row in record["ways"].items()}
    )
