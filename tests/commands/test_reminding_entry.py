"""The process that reminds is found by name, and started with the session of the person."""

import os
import sys
from pathlib import Path

import pytest
from platformdirs import user_data_path

from tsubo.commands.reminding_entry import bus_name, entry_file, entry_text, reminding_command


def test_the_usual_profile_has_the_usual_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    usual = user_data_path("tsubo", appauthor=False)
    assert entry_file(usual) == tmp_path / "autostart" / "tsubo-reminders.desktop"


@pytest.mark.skipif(sys.platform != "linux", reason="the file is for Linux desktops")
@pytest.mark.parametrize("home", [None, "", "here"])
def test_without_a_home_that_is_set_it_lies_in_that_of_the_account(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: str | None
) -> None:
    import pwd

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", "here")
    monkeypatch.setenv("HOME", home or "")
    if home is None:
        monkeypatch.delenv("HOME")
    account = Path(pwd.getpwuid(os.getuid()).pw_dir)
    assert entry_file(tmp_path).parent == account / ".config" / "autostart"


def test_another_profile_has_a_file_and_a_name_of_its_own(tmp_path: Path) -> None:
    usual = user_data_path("tsubo", appauthor=False)
    one, other = tmp_path / "one", tmp_path / "other"
    assert len({entry_file(usual), entry_file(one), entry_file(other)}) == 3
    assert len({bus_name(usual), bus_name(one), bus_name(other)}) == 3
    assert bus_name(one) == bus_name(tmp_path / "other" / ".." / "one")


def test_a_name_on_the_bus_is_one_that_may_be_taken(tmp_path: Path) -> None:
    parts = bus_name(tmp_path).split(".")
    assert len(parts) > 1
    assert all(part.isidentifier() for part in parts)


def test_the_command_names_the_profile_in_full(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    program, arguments = reminding_command(Path("mine"))
    assert program == sys.executable
    assert arguments[-3:] == ["--profile", str(tmp_path / "mine"), "remind"]
    assert f"{tmp_path}/mine remind" in entry_text(Path("mine"))


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/tsubo/tsubo")
    assert f"Exec=/opt/tsubo/tsubo --profile {tmp_path} remind" in entry_text(tmp_path)
    assert "TryExec=/opt/tsubo/tsubo" in entry_text(tmp_path)
