"""Where pain can be drawn is read from data, and a person's drawing from the settings."""

import json
from pathlib import Path

import pytest

from tsubo.domain.journal_areas import Area
from tsubo.domain.memory import Memory
from tsubo.storage.atlas_files import read_atlas
from tsubo.storage.data_files import read_record
from tsubo.storage.pain_files import drawing_of, drawing_record, pain_map_from
from tsubo.storage.places import data_folder
from tsubo.storage.settings_file import FILE, SettingsFile

DRAWING = {Area.LOWER_BACK_LEFT: 6, Area.CALF_RIGHT: 1}
DAY, NEXT_DAY = "2026-03-01", "2026-03-02"


def test_every_area_has_corners_and_the_right_has_those_of_the_left() -> None:
    pain = pain_map_from(read_record(data_folder() / "pain_areas.json"))
    assert list(pain.shapes) == [area for area in Area if area is not Area.WHOLE]
    assert pain.shapes[Area.CALF_RIGHT] == pain.shapes[Area.CALF_LEFT]
    assert pain.questions[0].sign == "both_legs"


def test_a_drawing_comes_back() -> None:
    assert drawing_of(drawing_record(DRAWING)) == DRAWING


@pytest.mark.parametrize(
    "record",
    [{"tail": 3}, {"whole": 3}, {"calf_left": 11}, {"calf_left": "3"}, {"calf_left": True}],
)
def test_what_is_no_drawing_is_refused(record: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        drawing_of(record)


def test_the_settings_keep_the_drawing_for_good_and_a_no_for_the_day(tmp_path: Path) -> None:
    memory = Memory(areas=DRAWING, denied=frozenset({"one_calf"}))
    SettingsFile(tmp_path, lambda: DAY).write(memory)
    assert SettingsFile(tmp_path, lambda: DAY).read() == memory
    later = SettingsFile(tmp_path, lambda: NEXT_DAY).read()
    assert later.areas == DRAWING
    assert later.denied == frozenset()


def test_who_has_drawn_nothing_keeps_nothing_about_it(tmp_path: Path) -> None:
    SettingsFile(tmp_path).write(Memory())
    assert json.loads((tmp_path / FILE).read_bytes())["drawing"] == {}


def test_settings_from_before_the_drawing_can_be_read(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.write(Memory(agreed=True))
    record = json.loads(file.file.read_bytes())
    del record["drawing"]
    file.file.write_text(json.dumps(record), encoding="utf-8")
    assert SettingsFile(tmp_path).read() == Memory(agreed=True)


def test_without_the_file_everything_else_works_and_nothing_can_be_drawn(tmp_path: Path) -> None:
    import shutil

    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    (data / "pain_areas.json").unlink()
    atlas = read_atlas(data).atlas
    assert atlas.pain_map is None
    assert atlas.stations
