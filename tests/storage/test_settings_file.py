"""Settings are read whatever the file holds, and written whole or not at all."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.domain.preferring import any_preferences
from tsubo.domain.habits import Habits
from tsubo.domain.health import Answer, Health, Reply
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.domain.side import Side
from tsubo.storage.settings_file import FILE, VERSION, SettingsFile

a_memory = st.builds(
    Memory,
    preferences=any_preferences(),
    pain=st.sampled_from(Pain),
    agreed=st.booleans(),
    unfinished=st.none()
    | st.builds(
        Unfinished,
        only=st.none() | st.sampled_from(["hand", "bl53"]),
        pain=st.sampled_from(Pain),
        phase=st.integers(0, 99),
        point=st.sampled_from(["", "li4"]),
        side=st.none() | st.sampled_from(Side),
        into=st.integers(0, 9),
    ),
    habits=st.builds(
        Habits,
        st.frozensets(st.sampled_from(["li4", "lr3"])),
        st.dictionaries(st.sampled_from(["li4", "bl40"]), st.integers(0, 10)),
        st.dictionaries(st.sampled_from(["hand", "foot"]), st.sampled_from(["helper", "ball"])),
    ),
)

GOOD = {
    "version": VERSION,
    "preferences": {"circles": 7},
    "pain": "left",
    "agreed": True,
    "unfinished": None,
}


def written(folder: Path, content: str | bytes) -> SettingsFile:
    data = content.encode() if isinstance(content, str) else content
    (folder / FILE).write_bytes(data)
    return SettingsFile(folder)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(memory=a_memory)
def test_whatever_is_remembered_comes_back(tmp_path: Path, memory: Memory) -> None:
    assert SettingsFile(tmp_path).write(memory) == ""
    again = SettingsFile(tmp_path)
    assert again.read() == memory
    assert again.problem == ""


def test_the_first_time_there_are_defaults_and_no_file(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new" / "profile")
    assert file.read() == Memory()
    assert file.problem == ""
    assert not file.file.exists()


def test_the_folder_is_made_when_something_is_to_be_kept(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new" / "profile")
    assert file.write(Memory(agreed=True)) == ""
    assert SettingsFile(tmp_path / "new" / "profile").read().agreed


def test_settings_that_are_missing_take_their_defaults(tmp_path: Path) -> None:
    memory = written(tmp_path, json.dumps(GOOD)).read()
    assert memory == Memory(Preferences(circles=7), Pain.LEFT, agreed=True)


def test_a_number_beyond_its_limits_is_held_inside(tmp_path: Path) -> None:
    far = {**GOOD, "preferences": {"circles": 10**30, "find_seconds": -4}}
    own = written(tmp_path, json.dumps(far)).read().preferences
    assert (own.circles, own.find_seconds) == (12, 6.0)


BROKEN: dict[str, str | bytes] = {
    "empty": "",
    "cut off": '{"version": 1, "pref',
    "no object": "[1, 2]",
    "null": "null",
    "not text": b"\xff\xfe\x00\x80",
    "deep": "[" * 5000,
    "too many digits": '{"version": ' + "9" * 5000 + "}",
    "not a number": json.dumps({**GOOD, "preferences": {"circles": float("nan")}}),
    "no version": json.dumps({key: GOOD[key] for key in GOOD if key != "version"}),
    "version as text": json.dumps({**GOOD, "version": "one"}),
    "version 0": json.dumps({**GOOD, "version": 0}),
    "no pain": json.dumps({key: GOOD[key] for key in GOOD if key != "pain"}),
    "an unknown pain": json.dumps({**GOOD, "pain": "everywhere"}),
    "agreed as text": json.dumps({**GOOD, "agreed": "yes"}),
    "an unknown setting": json.dumps({**GOOD, "preferences": {"colour": 1}}),
    "a setting of a wrong kind": json.dumps({**GOOD, "preferences": {"circles": "six"}}),
    "preferences as a list": json.dumps({**GOOD, "preferences": [1]}),
    "an unknown theme": json.dumps({**GOOD, "preferences": {"theme": "pink"}}),
    "a middle as usual side": json.dumps({**GOOD, "preferences": {"preferred_side": "midline"}}),
    "a session as text": json.dumps({**GOOD, "unfinished": "hand"}),
    "a session before its beginning": json.dumps(
        {**GOOD, "unfinished": {"only": None, "pain": "left", "phase": -1}}
    ),
    "a session at a number as its point": json.dumps(
        {**GOOD, "unfinished": {"only": None, "pain": "left", "phase": 1, "point": 4}}
    ),
    "a session before its point": json.dumps(
        {**GOOD, "unfinished": {"only": None, "pain": "left", "phase": 1, "into": -1}}
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_cannot_be_used_is_kept_aside_and_named(tmp_path: Path, name: str) -> None:
    file = written(tmp_path, BROKEN[name])
    content = file.file.read_bytes()
    assert file.read() == Memory()
    aside = tmp_path / "settings.broken.json"
    assert file.problem == str(aside)
    assert aside.read_bytes() == content
    assert not file.file.exists()


def test_every_broken_file_keeps_its_own_name(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        file = written(tmp_path, "{")
        file.read()
        names.append(Path(file.problem).name)
    assert names == ["settings.broken.json", "settings.broken2.json", "settings.broken3.json"]


def test_after_a_broken_file_new_settings_are_kept(tmp_path: Path) -> None:
    file = written(tmp_path, "{")
    file.read()
    assert file.write(Memory(agreed=True)) == ""
    assert SettingsFile(tmp_path).read().agreed


def test_a_file_of_a_newer_tsubo_is_left_alone(tmp_path: Path) -> None:
    newer = json.dumps({"version": VERSION + 1, "anything": "else"})
    file = written(tmp_path, newer)
    assert file.read() == Memory()
    assert "newer Tsubo" in file.problem
    file.write(Memory(agreed=True))
    assert file.file.read_text(encoding="utf-8") == newer
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_folder_in_the_place_of_the_file_is_no_error(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    file = SettingsFile(tmp_path)
    assert file.read() == Memory()
    assert str(file.file) in file.problem


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file, not a folder", encoding="utf-8")
    sentence = SettingsFile(tmp_path / "profile").write(Memory())
    assert str(tmp_path / "profile") in sentence
    assert "cannot be written" in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("broken", [True, False])
def test_a_file_that_can_neither_be_used_nor_moved_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: bool
) -> None:
    file = written(tmp_path, "{" if broken else json.dumps(GOOD))
    monkeypatch.setattr(Path, "replace", refusing)
    file.read()
    assert ("nor moved aside" in file.problem) == broken
    sentence = file.write(Memory())
    assert ("cannot be written" in sentence) != broken
    assert file.file.read_text(encoding="utf-8") == ("{" if broken else json.dumps(GOOD))


def refusing(*_: object) -> Path:
    raise PermissionError(13, "Permission denied")


def test_writing_twice_leaves_one_file(tmp_path: Path) -> None:
    for agreed in (False, True):
        SettingsFile(tmp_path).write(Memory(agreed=agreed))
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize(("day", "told_today"), [("2026-03-01", True), ("2026-03-02", False)])
def test_what_was_told_about_the_health_stands_with_its_day(
    tmp_path: Path, day: str, told_today: bool
) -> None:
    health = Health({"fever_acute_illness": Answer(Reply.YES)})
    SettingsFile(tmp_path, lambda: "2026-03-01").write(Memory(health=health))
    memory = SettingsFile(tmp_path, lambda: day).read()
    assert (memory.health, memory.told_today) == (health, told_today)


def test_who_has_told_nothing_has_no_day(tmp_path: Path) -> None:
    SettingsFile(tmp_path, lambda: "2026-03-01").write(Memory())
    assert SettingsFile(tmp_path, lambda: "2026-03-02").read() == Memory()
