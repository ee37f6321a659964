"""System packages are named rightly, installed where that is allowed, otherwise asked for."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import cast

import pytest

from bootstrap import debian
from bootstrap.commands import Runner
from bootstrap.libraries import FONT
from bootstrap.voice import Trouble
from tests.packaging.conftest import PretendingRunner


def install(runner: PretendingRunner, packages: list[str], unknown: tuple[str, ...] = ()) -> None:
    debian.install(cast(Runner, runner), packages, "Qt misses some.", unknown)


def be(monkeypatch: pytest.MonkeyPatch, user: int, tools: set[str]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: name if name in tools else None)


def test_debian_12_names() -> None:
    names, unknown = debian.package_names(
        ["libglib-2.0.so.0", "libgthread-2.0.so.0", "libEGL.so.1", FONT], "bookworm"
    )
    assert names == ["fonts-dejavu-core", "libegl1", "libglib2.0-0"]
    assert unknown == []


@pytest.mark.parametrize("release", ["trixie", "noble", ""])
def test_newer_releases_have_the_renamed_package(release: str) -> None:
    assert debian.package_names(["libglib-2.0.so.0"], release)[0] == ["libglib2.0-0t64"]


def test_unknown_libraries_are_named() -> None:
    assert debian.package_names(["libnew.so.1"], "bookworm") == ([], ["libnew.so.1"])


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ('VERSION_CODENAME=bookworm\nID="debian"\n', "bookworm"),
        ("VERSION_CODENAME=wilma\nUBUNTU_CODENAME=noble\n", "noble"),
        ("ID=arch\n", ""),
    ],
)
def test_release_name(tmp_path: Path, note: str, name: str) -> None:
    file = tmp_path / "os-release"
    file.write_text(note, encoding="utf-8")
    assert debian.release_name(file) == name
    assert debian.release_name(tmp_path / "none") == ""


def test_without_rights_one_line_to_paste(
    monkeypatch: pytest.MonkeyPatch, runner: PretendingRunner
) -> None:
    be(monkeypatch, 1000, {"apt-get", "sudo"})
    runner.codes["sudo -n"] = 1
    with pytest.raises(Trouble) as trouble:
        install(runner, ["libegl1", "libgl1"])
    assert trouble.value.code == 3
    lines = [line for line in str(trouble.value).splitlines() if "apt-get" in line]
    assert len(lines) == 1
    assert lines[0].endswith("--no-install-recommends libegl1 libgl1")
    assert not runner.said("apt-get")


def test_root_installs(
    monkeypatch: pytest.MonkeyPatch, runner: PretendingRunner, tmp_path: Path
) -> None:
    be(monkeypatch, 0, {"apt-get"})
    (tmp_path / "x_Packages").touch()
    monkeypatch.setattr(debian, "LISTS", tmp_path)
    install(runner, ["libegl1"])
    (command,) = runner.commands
    assert command[0] == "env"
    assert command[-1] == "libegl1"


def test_without_lists_they_are_fetched_first(
    monkeypatch: pytest.MonkeyPatch, runner: PretendingRunner, tmp_path: Path
) -> None:
    be(monkeypatch, 1000, {"apt-get", "sudo"})
    monkeypatch.setattr(debian, "LISTS", tmp_path)
    install(runner, ["libegl1"])
    asked, update, add = runner.commands
    assert asked == ["sudo", "-n", "true"]
    assert update[:3] == ["sudo", "-n", "env"]
    assert update[-1] == "update"
    assert "install" in add


def test_stale_lists_are_fetched_again(
    monkeypatch: pytest.MonkeyPatch, runner: PretendingRunner, tmp_path: Path
) -> None:
    be(monkeypatch, 0, {"apt-get"})
    (tmp_path / "x_Packages").touch()
    monkeypatch.setattr(debian, "LISTS", tmp_path)
    runner.codes["env DEBIAN_FRONTEND=noninteractive"] = 100
    install(runner, ["libegl1"])
    assert ["install" in command for command in runner.commands] == [True, False, True]


def test_without_apt_the_needs_are_named(
    monkeypatch: pytest.MonkeyPatch, runner: PretendingRunner
) -> None:
    be(monkeypatch, 0, set())
    with pytest.raises(Trouble, match=r"libegl1, libnew\.so\.1") as trouble:
        install(runner, ["libegl1"], ("libnew.so.1",))
    assert trouble.value.code == 3
