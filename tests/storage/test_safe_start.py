"""A start with default settings: the person's own are kept, and what they told still counts."""

from pathlib import Path

import pytest

from tsubo.domain.habits import Habits
from tsubo.domain.health import Answer, Health, Reply
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences, Theme
from tsubo.storage.safe_start import MOST, begin_safely, kept_aside
from tsubo.storage.settings_file import SettingsFile

PREGNANT = Health({"pregnancy": Answer(Reply.YES)})
HABITS = Habits(frozenset({"li4", "lr3"}), {"li4": 1}, {"foot": "heel"})
OWN = Memory(
    Preferences(theme=Theme.DARK, circles=7, emergency_number="999"),
    Pain.LEFT,
    agreed=True,
    unfinished=Unfinished(None, Pain.LEFT, 3),
    habits=HABITS,
    health=PREGNANT,
)


def test_settings_are_set_back_and_a_copy_is_kept(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    settings.write(OWN)
    before = settings.file.read_bytes()
    aside = begin_safely(settings)
    assert Path(aside).read_bytes() == before
    after = SettingsFile(tmp_path).read()
    assert after.preferences == Preferences(emergency_number="999")
    assert after.unfinished is None
    assert after.habits == HABITS


def test_what_was_told_about_the_body_still_counts(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    settings.write(OWN)
    begin_safely(settings)
    after = SettingsFile(tmp_path).read()
    assert (after.agreed, after.health, after.pain) == (True, PREGNANT, Pain.LEFT)


def test_without_settings_there_is_nothing_to_keep(tmp_path: Path) -> None:
    assert begin_safely(SettingsFile(tmp_path)) == ""
    assert list(tmp_path.iterdir()) == []


def test_settings_of_a_newer_tsubo_are_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"version": 99}')
    assert begin_safely(SettingsFile(tmp_path)) == ""
    assert file.read_text() == '{"version": 99}'


def test_an_earlier_copy_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    copies = []
    for number in range(MOST):
        file.write_text(str(number))
        copies.append(Path(kept_aside(file)))
    assert [copy.read_text() for copy in copies] == [str(number) for number in range(MOST)]
    file.write_text("one too many")
    assert Path(kept_aside(file)) == copies[-1]


def test_settings_that_cannot_be_copied_are_not_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = SettingsFile(tmp_path)
    settings.write(OWN)

    def full(*_: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr("shutil.copy2", full)
    assert begin_safely(settings) == ""
    assert SettingsFile(tmp_path).read().preferences == OWN.preferences
