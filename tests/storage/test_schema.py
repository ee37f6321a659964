"""The models refuse what the dossier does not allow."""

import pytest
from pydantic import ValidationError

from tsubo.storage.schema import LevelRule, Strict
from tsubo.storage.schema_kinds import KINDS
from tsubo.storage.schema_stations import LineModel, PressureModel, ScaleModel, TsuboAdvises
from tsubo.storage.schema_ways import SidedText


def all_models() -> list[type[Strict]]:
    found, waiting = [], [Strict]
    while waiting:
        model = waiting.pop()
        found.append(model)
        waiting += model.__subclasses__()
    return found


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_every_model_is_frozen_and_refuses_unknown_fields(model: type[Strict]) -> None:
    assert model.model_config["frozen"] is True
    assert model.model_config["extra"] == "forbid"


def test_every_kind_of_file_says_its_format() -> None:
    for model in KINDS.values():
        assert "format" in model.model_fields


@pytest.mark.parametrize("pressure", [(4, 3, 4), (1, 5, 4), (0, 0, 0), (5, 5, 6), (-1, 2, 2)])
def test_pressure_never_falls_and_is_never_above_five(pressure: tuple[int, int, int]) -> None:
    aim, comfortable, cap = pressure
    with pytest.raises(ValidationError):
        PressureModel(aim=aim, comfortable=comfortable, cap=cap)


@pytest.mark.parametrize(("seconds", "rounds"), [(181, 3), (180, 4), (10, 1)])
def test_no_station_may_allow_more_than_three_minutes_or_three_rounds(
    seconds: float, rounds: int
) -> None:
    pressure = PressureModel(aim=1, comfortable=2, cap=2)
    with pytest.raises(ValidationError):
        TsuboAdvises(
            pressure=pressure, longest_side_seconds=seconds, most_rounds=rounds, sources=["E"]
        )


def test_a_phrase_has_both_sides_or_a_middle() -> None:
    assert SidedText(left="a", right="b").midline is None
    assert SidedText(midline="c").left is None
    for wrong in ({}, {"left": "a"}, {"right": "b", "midline": "c"}):
        with pytest.raises(ValidationError):
            SidedText.model_validate(wrong)


def test_a_scale_shades_no_more_parts_than_it_has() -> None:
    place = LevelRule(rule="level", level="knuckle")
    assert ScaleModel(start=place, end=place, parts=4, shaded=4).shaded == 4
    with pytest.raises(ValidationError):
        ScaleModel(start=place, end=place, parts=4, shaded=5)


def test_a_line_needs_two_places() -> None:
    place = LevelRule(rule="level", level="knuckle")
    with pytest.raises(ValidationError):
        LineModel(through=[place], look="dotted")
