"""The environment is made once, refilled when its list changes, rebuilt when it is no good."""

from __future__ import annotations

import importlib.util
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bootstrap import debian, environment
from bootstrap.environment import prepare, ready
from bootstrap.project import Project
from bootstrap.stamp import read_stamp, write_stamp
from bootstrap.voice import Trouble
from tests.packaging.conftest import PretendingRunner

BASE = ("base",)


@pytest.fixture(autouse=True)
def nothing_real(monkeypatch: pytest.MonkeyPatch, runner: PretendingRunner) -> None:
    """No network, no apt, no uv, and all system libraries in place."""
    monkeypatch.setattr(environment, "Runner", lambda log: runner)
    monkeypatch.setattr(environment, "LINUX", True)
    monkeypatch.setattr(environment, "missing_for", lambda project, parts: {})
    monkeypatch.setattr(shutil, "which", lambda name: None)


def test_first_start_makes_and_fills(project: Project, runner: PretendingRunner) -> None:
    assert not ready(project, "run", BASE)
    prepare(project, "run", BASE)
    assert ready(project, "run", BASE)
    make, install = runner.commands
    assert make[1:3] == ["-m", "venv"]
    assert "--require-hashes" in install
    assert install[-1] == str(project.requirements("run"))


def test_second_start_runs_nothing(project: Project, runner: PretendingRunner) -> None:
    prepare(project, "run", BASE)
    runner.commands.clear()
    prepare(project, "run", BASE)
    assert runner.commands == []


def test_the_test_list_serves_run_too(project: Project) -> None:
    prepare(project, "test", BASE)
    assert ready(project, "run", BASE)


def test_the_run_list_does_not_serve_test(project: Project) -> None:
    prepare(project, "run", BASE)
    assert not ready(project, "test", BASE)


def test_a_changed_list_is_installed_again(project: Project, runner: PretendingRunner) -> None:
    prepare(project, "run", BASE)
    runner.commands.clear()
    project.requirements("run").write_text("a==2\n", encoding="utf-8")
    assert not ready(project, "run", BASE)
    prepare(project, "run", BASE)
    assert [command[3:5] for command in runner.commands] == [["pip", "install"]]


def test_a_half_made_environment_is_made_anew(
    project: Project, runner: PretendingRunner, capsys: pytest.CaptureFixture[str]
) -> None:
    debris = project.environment / "debris"
    debris.mkdir(parents=True)
    prepare(project, "run", BASE)
    assert not debris.exists()
    assert "was not finished" in capsys.readouterr().out


def test_an_interrupted_install_leaves_no_stamp(
    project: Project, runner: PretendingRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "_install", interrupted)
    with pytest.raises(KeyboardInterrupt):
        prepare(project, "run", BASE)
    assert read_stamp(project.stamp) is None
    assert not ready(project, "run", BASE)


@pytest.mark.parametrize(
    ("change", "why"),
    [({"python": "3.10"}, "was made for Python 3.10"), ({"place": "/x"}, "in another place")],
)
def test_a_stamp_from_elsewhere_means_a_rebuild(
    project: Project, capsys: pytest.CaptureFixture[str], change: dict[str, str], why: str
) -> None:
    prepare(project, "run", BASE)
    stamp = read_stamp(project.stamp)
    assert stamp is not None
    write_stamp(project.stamp, replace(stamp, **change))  # type: ignore[arg-type]
    prepare(project, "run", BASE)
    assert why in capsys.readouterr().out
    assert ready(project, "run", BASE)


def test_a_python_that_is_gone_means_a_rebuild(project: Project) -> None:
    prepare(project, "run", BASE)
    project.python.unlink()
    assert not ready(project, "run", BASE)
    prepare(project, "run", BASE)
    assert ready(project, "run", BASE)


def test_a_garbled_stamp_counts_as_none(project: Project) -> None:
    prepare(project, "run", BASE)
    for garbage in ("", "[]", '{"place": 1}', "\x00"):
        project.stamp.write_text(garbage, encoding="utf-8")
        assert not ready(project, "run", BASE)


def test_uv_is_used_where_there_is_one(
    project: Project, runner: PretendingRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: "/uv" if name == "uv" else None)
    prepare(project, "run", BASE)
    assert [command[:2] for command in runner.commands] == [["/uv", "venv"], ["/uv", "pip"]]
    assert "--require-hashes" in runner.commands[1]


def test_the_source_link_is_relative_and_plain(project: Project) -> None:
    prepare(project, "run", BASE)
    link = (project.site_packages / environment.SOURCE_LINK).read_bytes().decode("ascii").strip()
    assert (project.site_packages / link).resolve() == (project.root / "app").resolve()


def test_missing_ensurepip_is_a_missing_system_package(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse(runner: object, packages: list[str], why: str) -> None:
        asked.extend(packages)
        raise Trouble("paste this", 3)

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(debian, "likely_missing", lambda: ["libEGL.so.1"])
    monkeypatch.setattr(debian, "install", refuse)
    with pytest.raises(Trouble) as trouble:
        prepare(project, "run", BASE)
    assert trouble.value.code == 3
    assert asked == ["python3-venv", "libegl1"]


def test_missing_libraries_are_installed_and_noted(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([{"base": ["libEGL.so.1"], "xcb": ["libxcb-cursor.so.0"]}, {}])
    asked: list[str] = []
    monkeypatch.setattr(environment, "missing_for", lambda project, parts: next(answers))
    monkeypatch.setattr(debian, "release_name", lambda: "bookworm")
    monkeypatch.setattr(
        debian, "install", lambda runner, packages, why, unknown: asked.extend(packages)
    )
    prepare(project, "run", BASE)
    assert asked == ["libegl1", "libxcb-cursor0"]
    assert ready(project, "run", ("base", "xcb"))


def test_a_library_that_this_start_does_not_need_is_not_asked_for(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: Any) -> None:
        raise AssertionError("nothing was to be installed")

    monkeypatch.setattr(environment, "missing_for", lambda p, parts: {"xcb": ["libxcb.so.1"]})
    monkeypatch.setattr(debian, "install", forbidden)
    prepare(project, "run", BASE)
    assert ready(project, "run", BASE)
    assert not ready(project, "run", ("base", "xcb"))


def test_another_pyside6_means_asking_for_its_libraries(project: Project) -> None:
    prepare(project, "run", BASE)
    (project.site_packages / "pyside6_essentials-6.99.0.dist-info").mkdir()
    assert not ready(project, "run", BASE)


def test_a_full_disk_is_one_sentence(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device", "x")

    monkeypatch.setattr(environment, "_make", full)
    with pytest.raises(Trouble, match="No space left on device"):
        prepare(project, "run", BASE)


def test_a_list_that_is_gone_is_one_sentence(project: Project) -> None:
    prepare(project, "run", BASE)
    Path(project.requirements("run")).unlink()
    with pytest.raises(Trouble, match="not complete"):
        ready(project, "run", BASE)
