"""A process that reminds reads what is wished and keeps how far it got, and spoils nothing."""

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from tsubo.domain.memory import Memory
from tsubo.domain.person import Tint
from tsubo.domain.preferences import Preferences
from tsubo.domain.reminders import USUAL, Reminder
from tsubo.domain.reminding import Reminding
from tsubo.storage.people_file import PeopleFile
from tsubo.storage.reminder_files import (
    FILE,
    Wishes,
    everybodys_wishes,
    forget_reminding,
    read_reminding,
    write_reminding,
)
from tsubo.storage.settings_file import SettingsFile

EVENING = Reminder(18, 30, frozenset({0, 2}))
SO_FAR = Reminding(100.5, 90.0, 1890.0, 1, "2026-11-22")


def wished(folder: Path, *reminders: Reminder) -> None:
    """Have the settings of ``folder`` ask for ``reminders``."""
    memory = Memory(replace(Preferences(), reminders=reminders))
    assert SettingsFile(folder).write(memory) == ""


def test_nobody_has_wishes_at_first(tmp_path: Path) -> None:
    assert everybodys_wishes(tmp_path / "new") == []
    wished(tmp_path)
    assert everybodys_wishes(tmp_path) == []


def test_who_is_alone_has_no_name(tmp_path: Path) -> None:
    wished(tmp_path, USUAL, EVENING)
    assert everybodys_wishes(tmp_path) == [Wishes(tmp_path, "", (USUAL, EVENING))]


def test_everybody_has_their_own_wishes(tmp_path: Path) -> None:
    people = PeopleFile(tmp_path)
    bert, cora = (people.add(name, Tint.BLUE) for name in ("Bert", "Cora"))
    wished(tmp_path, USUAL)
    wished(people.folder_of(bert.id), EVENING)
    wished(people.folder_of(cora.id))
    names = [(one.name, one.reminders) for one in everybodys_wishes(tmp_path)]
    assert names == [("Person 1", (USUAL,)), ("Bert", (EVENING,))]


def test_somebody_who_was_removed_wishes_nothing(tmp_path: Path) -> None:
    people = PeopleFile(tmp_path)
    bert = people.add("Bert", Tint.BLUE)
    wished(people.folder_of(bert.id), EVENING)
    people.remove(bert.id)
    assert everybodys_wishes(tmp_path) == []


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"preferences": {"reminders": 1}}',
        '{"preferences": {"reminders": [{"at": "9:00"}]}}',
        '{"preferences": {"reminders": [{"at": "09:00", "days": [8]}]}}',
    ],
)
def test_broken_settings_wish_nothing_and_are_left_alone(tmp_path: Path, content: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content, encoding="utf-8")
    assert everybodys_wishes(tmp_path) == []
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]
    assert file.read_text(encoding="utf-8") == content


def test_settings_that_cannot_be_opened_are_no_settings_without_wishes(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(OSError, match="directory"):
        everybodys_wishes(tmp_path)


def test_how_far_it_got_comes_back_and_is_for_the_owner_alone(tmp_path: Path) -> None:
    write_reminding(tmp_path, SO_FAR)
    assert read_reminding(tmp_path, 5.0) == SO_FAR
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "[]", '{"version": 9}', '{"version": 1, "seen": "x"}'])
def test_at_first_or_after_damage_everything_so_far_is_over(tmp_path: Path, content: str) -> None:
    assert read_reminding(tmp_path, 5.0) == Reminding(5.0)
    (tmp_path / FILE).write_text(content, encoding="utf-8")
    assert read_reminding(tmp_path, 5.0) == Reminding(5.0)


def test_a_folder_that_was_removed_is_not_made_again(tmp_path: Path) -> None:
    write_reminding(tmp_path / "gone", SO_FAR)
    assert not (tmp_path / "gone").exists()


def test_all_that_was_kept_can_be_forgotten(tmp_path: Path) -> None:
    bert = PeopleFile(tmp_path).add("Bert", Tint.BLUE)
    folders = (tmp_path, PeopleFile(tmp_path).folder_of(bert.id))
    for folder in folders:
        write_reminding(folder, SO_FAR)
    forget_reminding(tmp_path)
    forget_reminding(tmp_path)
    assert not any((folder / FILE).exists() for folder in folders)


def test_what_is_kept_says_nothing_but_times(tmp_path: Path) -> None:
    write_reminding(tmp_path, SO_FAR)
    record = json.loads((tmp_path / FILE).read_text(encoding="utf-8"))
    assert record.keys() == {"version", "seen", "due", "again", "times", "none_on"}
