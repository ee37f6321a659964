"""Settings are read whatever the file holds, and written whole or not at all."""

import json
from dataclasses import replace
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
from tsubo.storage.settings_file import FILE, SettingsFile, Trouble, Unread
from tsubo.storage.settings_reading import VERSION

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
    assert again.troubles == ()


def test_the_first_time_there_are_defaults_and_no_file(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new" / "profile")
    assert file.read() == Memory()
    assert file.troubles == ()
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
    "no version": json.dumps({key: GOOD[key] for key in GOOD if key != "version"}),
    "version as text": json.dumps({**GOOD, "version": "one"}),
    "version 0": json.dumps({**GOOD, "version": 0}),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_cannot_be_used_is_kept_aside_before_it_is_written_over(
    tmp_path: Path, name: str
) -> None:
    file = written(tmp_path, BROKEN[name])
    content = file.file.read_bytes()
    assert file.read() == Memory()
    aside = tmp_path / "settings.broken.json"
    assert file.troubles == (Trouble(Unread.BROKEN, str(aside)),)
    assert not file.health_known
    assert file.file.read_bytes() == content
    assert file.write(Memory(agreed=True)) == ""
    assert aside.read_bytes() == content
    assert SettingsFile(tmp_path).read() == Memory(agreed=True)


def test_every_broken_file_keeps_its_own_name(tmp_path: Path) -> None:
    for number in range(3):
        file = written(tmp_path, "{" * (number + 1))
        file.read()
        file.write(Memory())
        file.write(Memory())
    kept = {path.name: path.read_text() for path in tmp_path.glob("settings.broken*")}
    names = ["settings.broken.json", "settings.broken2.json", "settings.broken3.json"]
    assert kept == dict(zip(names, ("{", "{{", "{{{"), strict=True))


def test_a_file_of_a_newer_tsubo_is_left_alone(tmp_path: Path) -> None:
    newer = json.dumps({"version": VERSION + 1, "anything": "else"})
    file = written(tmp_path, newer)
    assert file.read() == Memory()
    assert file.troubles == (Trouble(Unread.NEWER, str(file.file)),)
    assert not file.keeps
    assert not file.health_known
    assert file.write(Memory(agreed=True)) == ""
    assert file.file.read_text(encoding="utf-8") == newer
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


YES = {"reply": "yes", "affected": [], "agreed": False}
PREGNANT = {"day": "2026-03-01", "answers": {"pregnancy": YES}}
SPOILED: dict[str, tuple[dict[str, object], tuple[str, ...]]] = {
    "no number": ({"preferences": {"circles": float("nan")}}, ("circles",)),
    "a setting of a wrong kind": ({"preferences": {"circles": "six"}}, ("circles",)),
    "preferences as a list": ({"preferences": [1]}, ("preferences",)),
    "an unknown theme": ({"preferences": {"theme": "pink"}}, ("theme",)),
    "a middle as usual side": ({"preferences": {"preferred_side": "midline"}}, ("preferred_side",)),
    "two of them": ({"preferences": {"theme": 1, "talk": []}}, ("talk", "theme")),
    "an unknown pain": ({"pain": "everywhere"}, ("pain",)),
    "agreed as text": ({"agreed": "yes"}, ("agreed",)),
    "a session as text": ({"unfinished": "hand"}, ("unfinished",)),
    "a session before its beginning": (
        {"unfinished": {"only": None, "pain": "left", "phase": -1}},
        ("unfinished",),
    ),
    "a session at a number as its point": (
        {"unfinished": {"only": None, "pain": "left", "phase": 1, "point": 4}},
        ("unfinished",),
    ),
    "a session before its point": (
        {"unfinished": {"only": None, "pain": "left", "phase": 1, "into": -1}},
        ("unfinished",),
    ),
    "caps beyond the scale": ({"eased": {"li4": 11}}, ("eased",)),
    "points met as one word": ({"met": "li4"}, ("met",)),
    "a drawing beyond the body": ({"drawing": {"areas": {"tail": 3}}}, ("drawing",)),
}


@pytest.mark.parametrize("name", SPOILED)
def test_what_cannot_be_read_is_named_and_costs_nothing_else(tmp_path: Path, name: str) -> None:
    spoiled, names = SPOILED[name]
    whole = {**GOOD, "health": PREGNANT, "asked_about": "a" * 32}
    file = written(tmp_path, json.dumps({**whole, **spoiled}))
    memory = file.read()
    assert file.troubles == (Trouble(Unread.SOME, ", ".join(names)),)
    assert file.health_known
    assert memory.health.answer("pregnancy").reply is Reply.YES
    assert memory.asked_about == "a" * 32
    assert memory.agreed == ("agreed" not in names)
    assert memory.pain is (Pain.UNSURE if "pain" in names else Pain.LEFT)
    circles = memory.preferences.circles
    assert circles == (6 if "preferences" in spoiled else 7)


def test_what_could_not_be_read_is_still_there_once_the_file_is_written_anew(
    tmp_path: Path,
) -> None:
    old = json.dumps({**GOOD, "preferences": {"theme": "pink", "circles": 9}})
    file = written(tmp_path, old)
    file.write(file.read())
    assert (tmp_path / "settings.broken.json").read_text() == old
    again = SettingsFile(tmp_path)
    assert again.read().preferences.circles == 9
    assert again.troubles == ()


BAD_HEALTH: dict[str, object] = {
    "nothing at all": None,
    "a list": [],
    "answers as a list": {"answers": ["pregnancy"]},
    "an unknown reply": {"answers": {"pregnancy": {**YES, "reply": "perhaps"}}},
    "signs as one word": {"signs": "numb_saddle"},
    "a number as a sign": {"signs": ["numb_saddle", 3]},
}


@pytest.mark.parametrize("name", BAD_HEALTH)
def test_health_that_cannot_be_read_is_told_and_the_first_page_comes_again(
    tmp_path: Path, name: str
) -> None:
    file = written(tmp_path, json.dumps({**GOOD, "health": BAD_HEALTH[name]}))
    memory = file.read()
    aside = tmp_path / "settings.broken.json"
    assert file.troubles == (Trouble(Unread.HEALTH, str(aside)),)
    assert not file.health_known
    assert memory == Memory(Preferences(circles=7), Pain.LEFT, agreed=False)
    file.write(memory)
    assert json.loads(aside.read_text())["health"] == BAD_HEALTH[name]


def test_what_a_later_tsubo_added_is_let_be_and_written_back(tmp_path: Path) -> None:
    later = {**GOOD, "health": PREGNANT, "moods": ["calm"]}
    later["preferences"] = {"circles": 7, "colour": {"of": "the map"}}
    file = written(tmp_path, json.dumps(later))
    memory = file.read()
    assert file.troubles == ()
    assert memory.preferences == Preferences(circles=7)
    assert file.write(replace(memory, preferences=Preferences(circles=8))) == ""
    record = json.loads(file.file.read_text())
    assert record["moods"] == ["calm"]
    assert record["preferences"]["colour"] == {"of": "the map"}
    assert record["preferences"]["circles"] == 8
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_folder_in_the_place_of_the_file_is_no_error(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    file = SettingsFile(tmp_path)
    assert file.read() == Memory()
    assert file.troubles == (Trouble(Unread.CLOSED, f"{file.file} (Is a directory)"),)
    assert not file.health_known
    assert file.write(Memory(agreed=True)) == ""
    assert file.file.is_dir()


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file, not a folder", encoding="utf-8")
    sentence = SettingsFile(tmp_path / "profile").write(Memory())
    assert str(tmp_path / "profile") in sentence
    assert "cannot be written" in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("name", ["shutil.copy2", "tsubo.storage.settings_file.write_whole"])
def test_a_file_that_cannot_be_kept_or_written_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file = written(tmp_path, "{")
    monkeypatch.setattr(name, refusing)
    file.read()
    assert "cannot be written (Permission denied)" in file.write(Memory())
    assert file.file.read_text(encoding="utf-8") == "{"


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
