"""The models refuse a way that goes beyond its station."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from tests.storage.spoiling import Spoil, put, spoilt
from tsubo.storage.places import data_folder
from tsubo.storage.schema_stations import StationFile
from tsubo.storage.schema_ways import WayModel


def spoilt_station(folder: Path, name: str, spoil: Spoil) -> bytes:
    """Return the shipped station ``name`` as JSON with one change."""
    file = folder / f"{name}.json"
    file.write_bytes((data_folder() / "stations" / file.name).read_bytes())
    return spoilt(file, spoil).read_bytes()


@pytest.mark.parametrize(
    ("name", "spoil", "said"),
    [
        ("hand", put("ways", 1, "cap", value=5), "'table_edge' goes above the station's cap"),
        ("lower_back", put("ways", 1, "cap", value=5), "'seated' goes above the station's cap"),
        (
            "lower_back",
            put("ways", 3, "longest_side_seconds", value=121),
            "'ball_wall' lasts longer than the station",
        ),
        ("hand", put("ways", 1, "id", value="thumb"), "two ways have the same id"),
        ("knee", put("ways", 0, "tool", value="ball"), "nothing but fingers, helper, breath"),
        ("knee", put("ways", 1, "tool", value="eraser"), "nothing but fingers, helper, breath"),
        ("belly", put("ways", 1, "tool", value="knuckles"), "nothing but fingers, helper"),
        ("belly", put("ways", 2, "breaths", value=0), "the tool breath only breathes"),
        ("belly", put("ways", 2, "breaths", value=11), "less than or equal to 10"),
        ("hand", put("ways", 0, "posture", value="hanging"), "'sitting', 'standing' or 'lying'"),
        ("hand", put("ways", 0, "sources", value=[]), "at least 1 item"),
        ("hand", put("ways", value=[]), "at least 1 item"),
    ],
)
def test_a_way_beyond_its_station_is_refused(
    tmp_path: Path, name: str, spoil: Spoil, said: str
) -> None:
    with pytest.raises(ValidationError, match=said):
        StationFile.model_validate_json(spoilt_station(tmp_path, name, spoil))


def test_a_way_holds_still_or_only_breathes() -> None:
    with pytest.raises(ValidationError, match="one of the two"):
        WayModel(
            id="both",
            tool="fingers",
            posture="sitting",
            hands_busy="none",
            screen_seen=True,
            hold_seconds=20,
            breaths=10,
            sources=["E"],
        )
