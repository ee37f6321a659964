"""What is exported can be imported again, whole, once, and anywhere."""

import csv
import json
import stat
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.domain.journaling import MACHINES, a_name, a_session, any_events
from tests.domain.preferring import any_preferences
from tests.storage.journal.journals import all_of, opened, written_beside
from tests.storage.journal.test_records import END, spoiled
from tsubo.domain.habits import Habits
from tsubo.domain.health import Answer, Health, Reply
from tsubo.domain.journal import Answers, TooHard
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_events import Event, merged
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.storage.data_files import DataError
from tsubo.storage.journal.exchange import (
    COLUMNS,
    FORMAT,
    Exported,
    Imported,
    export_csv,
    export_json,
    import_json,
)
from tsubo.storage.journal.records import event_record
from tsubo.storage.journal.writing import Journal, Merged
from tsubo.storage.places import data_folder
from tsubo.storage.settings_record import settings_record

TODAY = "2026-11-20"
SESSION = a_session(lowered={"lr3": 2, "li4": 3})


def rows_in(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(events=any_events())
def test_the_round_trip_loses_nothing(
    tmp_path_factory: pytest.TempPathFactory, events: list[Event]
) -> None:
    folder = tmp_path_factory.mktemp("exchange")
    with opened(folder / "one") as one, opened(folder / "two") as two:
        one.merge(events, here=True)
        export_json(one, folder / "all.json")
        import_json(two, folder / "all.json", TODAY)
        assert tuple(two.events()) == tuple(one.events()) == merged(events)
        assert all_of(two) == all_of(one)
        export_json(two, folder / "again.json")
        assert (folder / "again.json").read_bytes() == (folder / "all.json").read_bytes()
        assert import_json(one, folder / "again.json", TODAY).merged[:2] == (0, 0)
        assert tuple(one.events()) == merged(events)


def test_the_file_fits_the_shipped_schema(journal: Journal, tmp_path: Path) -> None:
    journal.finish(SESSION, Answers({Area.WHOLE: 5}, note="Ärger"))
    journal.delete(SESSION.id)
    export_json(journal, tmp_path / "all.json")
    schema = json.loads((data_folder() / "schema" / "journal.schema.json").read_bytes())
    jsonschema.validate(json.loads((tmp_path / "all.json").read_bytes()), schema)


def test_deleted_sessions_are_in_the_json_and_not_in_the_table(
    journal: Journal, tmp_path: Path
) -> None:
    for number in (1, 2, 3):
        journal.finish(a_session(a_name(number)), Answers())
    journal.delete(a_name(2))
    assert export_json(journal, tmp_path / "all.json") == Exported(sessions=2, deleted=1)
    assert export_csv(journal, tmp_path / "all.csv") == Exported(sessions=2, deleted=0)
    assert [row["id"] for row in rows_in(tmp_path / "all.csv")] == [a_name(1), a_name(3)]
    with opened(tmp_path / "other") as other:
        assert import_json(other, tmp_path / "all.json", TODAY).merged == Merged(3, 0, 0)
        other.restore(a_name(2))
        assert len([row for row in all_of(other).values() if not row.deleted]) == 3


def test_the_table_has_a_row_for_each_session(journal: Journal, tmp_path: Path) -> None:
    answers = Answers(
        {Area.LOWER_BACK_LEFT: 6, Area.CALF_RIGHT: 2},
        {Area.LOWER_BACK_LEFT: 4},
        TooHard.A_LITTLE,
        ("li4", "lr3"),
        'said "ow";\nthen 痛み',
        next_day=3,
    )
    journal.finish(SESSION, answers)
    export_csv(journal, tmp_path / "all.csv")
    (row,) = rows_in(tmp_path / "all.csv")
    assert tuple(row) == COLUMNS
    assert {name: value for name, value in row.items() if value} == {
        "id": SESSION.id,
        "machine": journal.machine,
        "started": "2026-11-20T12:00:00+01:00",
        "ended": "2026-11-20T12:03:00+01:00",
        "minutes": "2.5",
        "pain": "left",
        "ending": "complete",
        "done": "1",
        "skipped": "1",
        "not_reached": "0",
        "pauses": "1",
        "paused_seconds": "30",
        "lowered": "li4:3 lr3:2",
        "before": "6",
        "after": "4",
        "next_day": "3",
        "too_hard": "a_little",
        "too_hard_at": "li4 lr3",
        "note": 'said "ow";\nthen 痛み',
        "before_lower_back_left": "6",
        "before_calf_right": "2",
        "after_lower_back_left": "4",
    }


@pytest.mark.parametrize("note", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_a_note_never_becomes_a_formula(journal: Journal, tmp_path: Path, note: str) -> None:
    journal.finish(SESSION, Answers(note=note))
    export_csv(journal, tmp_path / "all.csv")
    assert rows_in(tmp_path / "all.csv")[0]["note"] == f"'{note}"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.parametrize("export", [export_json, export_csv])
def test_only_the_person_can_read_the_file(journal: Journal, tmp_path: Path, export: Any) -> None:
    export(journal, tmp_path / "all")
    assert stat.S_IMODE((tmp_path / "all").stat().st_mode) == 0o600


@pytest.mark.parametrize("export", [export_json, export_csv])
def test_a_place_that_cannot_be_written_is_one_sentence(
    journal: Journal, tmp_path: Path, export: Any
) -> None:
    with pytest.raises(DataError, match="no such folder"):
        export(journal, tmp_path / "nowhere" / "all")
    (tmp_path / "all").mkdir()
    with pytest.raises(DataError, match="cannot be written"):
        export(journal, tmp_path / "all")
    assert [file.name for file in tmp_path.iterdir() if file.name != "profile"] == ["all"]


GOOD = json.dumps({"format": FORMAT, "events": [event_record(END)]})
BAD: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "not valid JSON"),
    "cut off": (GOOD[:-40], "not valid JSON"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0", "not UTF-8"),
    "a list": ("[]", "holds no JSON object"),
    "deep": ("[" * 100_000, "nested too deeply"),
    "something else": ('{"points": 3}', "holds no journal"),
    "newer": ('{"format": 2, "events": [], "tails": 1}', "newer Tsubo"),
    "no number": ('{"format": "1", "events": []}', "/format"),
    "a half pair": (GOOD.replace("Caf", "\\ud800"), "all.json"),
    "one bad event among good ones": (
        json.dumps(
            {
                "format": FORMAT,
                "events": [event_record(END), spoiled(("finished", "spent"), "long")],
            }
        ),
        "/events/1/finished/spent",
    ),
    "two bad events": (
        json.dumps({"format": FORMAT, "events": [spoiled(("time",), -1)] * 2}),
        "(1 more like this.)",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_sentence_and_changes_nothing(
    journal: Journal, tmp_path: Path, name: str
) -> None:
    content, words = BAD[name]
    file = tmp_path / "all.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    journal.finish(a_session(a_name(7)), Answers())
    before = journal.file.read_bytes()
    with pytest.raises(DataError) as found:
        import_json(journal, file, TODAY)
    assert words in str(found.value)
    assert str(file) in str(found.value)
    assert "\n" not in str(found.value)
    assert journal.file.read_bytes() == before


def test_a_file_that_is_not_there_is_one_sentence(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file"):
        import_json(journal, tmp_path / "none.json", TODAY)


def test_importing_adds_changes_and_knows(journal: Journal, tmp_path: Path) -> None:
    with opened(tmp_path / "other") as other:
        for number in (1, 2):
            other.finish(a_session(a_name(number)), Answers())
        export_json(other, tmp_path / "first.json")
        other.change(a_name(2), Answers(note="later"))
        other.finish(a_session(a_name(3)), Answers())
        export_json(other, tmp_path / "second.json")
    assert import_json(journal, tmp_path / "first.json", TODAY).merged == Merged(2, 0, 0)
    assert import_json(journal, tmp_path / "second.json", TODAY).merged == Merged(1, 1, 1)
    assert all_of(journal)[a_name(2)].answers.note == "later"
    assert all_of(journal)[a_name(2)].machine not in (journal.machine, *MACHINES)


a_memory = st.builds(
    Memory,
    preferences=any_preferences(),
    pain=st.sampled_from(Pain),
    agreed=st.booleans(),
    unfinished=st.none() | st.just(Unfinished("hand", Pain.LEFT, 3)),
    habits=st.builds(
        Habits,
        st.frozensets(st.sampled_from(["li4", "lr3"])),
        st.dictionaries(st.sampled_from(["li4", "bl40"]), st.integers(0, 10)),
        st.dictionaries(st.sampled_from(["hand", "foot"]), st.sampled_from(["helper", "ball"])),
    ),
    health=st.builds(
        Health,
        st.dictionaries(
            st.sampled_from(["pregnancy", "fracture"]),
            st.sampled_from([Answer(reply) for reply in (Reply.YES, Reply.NO, Reply.UNSAID)]),
        ),
        st.frozensets(st.sampled_from(["fever", "one_calf"])),
    ),
    areas=st.dictionaries(st.sampled_from([Area.CALF_LEFT, Area.CALF_RIGHT]), st.integers(1, 10)),
    asked_about=st.sampled_from(["", "1" * 32]),
    shared_folder=st.sampled_from(["", "/media/stick", "D:\\Ärger"]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(events=any_events(), memory=a_memory)
def test_settings_and_journal_come_back_together(
    tmp_path_factory: pytest.TempPathFactory, events: list[Event], memory: Memory
) -> None:
    folder = tmp_path_factory.mktemp("exchange")
    record = settings_record(memory, TODAY)
    with opened(folder / "one") as one, opened(folder / "two") as two:
        one.merge(events, here=True)
        export_json(one, folder / "all.json", record)
        _, found, problem = import_json(two, folder / "all.json", TODAY)
        assert (found, problem) == (memory, "")
        assert tuple(two.events()) == tuple(one.events())
        export_json(two, folder / "again.json", settings_record(found or Memory(), TODAY))
        assert (folder / "again.json").read_bytes() == (folder / "all.json").read_bytes()
    schema = json.loads((data_folder() / "schema" / "journal.schema.json").read_bytes())
    jsonschema.validate(json.loads((folder / "all.json").read_bytes()), schema)


def test_a_shared_folder_with_odd_bytes_in_its_name_is_exported_too(
    journal: Journal, tmp_path: Path
) -> None:
    memory = Memory(shared_folder="/media/stick\udcff")
    export_json(journal, tmp_path / "all.json", settings_record(memory, TODAY))
    assert import_json(journal, tmp_path / "all.json", TODAY).settings == memory


@pytest.mark.parametrize("export", [export_json, export_csv])
def test_others_may_write_while_a_slow_disk_takes_the_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, export: Any
) -> None:
    with written_beside(tmp_path / "one", monkeypatch) as one:
        export(one, tmp_path / "all")


def test_without_a_journal_the_settings_are_written_alone(tmp_path: Path) -> None:
    record = settings_record(Memory(pain=Pain.LEFT), TODAY)
    assert export_json(None, tmp_path / "all.json", record) == Exported(0, 0)
    assert export_csv(None, tmp_path / "all.csv") == Exported(0, 0)
    assert rows_in(tmp_path / "all.csv") == []
    with opened(tmp_path / "other") as other:
        found = import_json(other, tmp_path / "all.json", TODAY)
        assert found == Imported(Merged(0, 0, 0), Memory(pain=Pain.LEFT))


def test_single_settings_that_cannot_be_read_are_named_and_the_rest_is_offered(
    journal: Journal, tmp_path: Path
) -> None:
    record = settings_record(Memory(pain=Pain.LEFT), TODAY)
    record["preferences"] |= {"theme": "pink", "colour": 7}
    export_json(None, tmp_path / "all.json", record)
    _, found, problem = import_json(journal, tmp_path / "all.json", TODAY)
    assert found == Memory(pain=Pain.LEFT)
    assert problem.endswith("these settings cannot be read: theme.")


@pytest.mark.parametrize("part", ["health", "drawing", "eased"])
def test_settings_of_which_a_part_cannot_be_read_are_never_offered(
    journal: Journal, tmp_path: Path, part: str
) -> None:
    export_json(None, tmp_path / "all.json", {**settings_record(Memory(), TODAY), part: 3})
    _, found, problem = import_json(journal, tmp_path / "all.json", TODAY)
    assert found is None
    assert "were left out" in problem


@pytest.mark.parametrize(
    ("own", "words"),
    [
        ({"version": 1}, "cannot be read and were left out"),
        ("mine", "cannot be read and were left out"),
        ({"version": 99}, "written by a newer Tsubo"),
    ],
)
def test_settings_that_cannot_be_read_do_not_keep_the_sessions_out(
    journal: Journal, tmp_path: Path, own: object, words: str
) -> None:
    file = tmp_path / "all.json"
    record = {"format": FORMAT, "settings": own, "events": [event_record(END)]}
    file.write_text(json.dumps(record), encoding="utf-8")
    merged_here, found, problem = import_json(journal, file, TODAY)
    assert (merged_here, found) == (Merged(1, 0, 0), None)
    assert words in problem
    assert str(file) in problem
