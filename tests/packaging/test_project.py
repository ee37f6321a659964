"""The project file ships what the app needs and lets in no PySide6 that aborts."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def settings() -> dict[str, Any]:
    """Return what pyproject.toml says."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("python", "allowed"), [("3.11", False), ("3.12", True), ("3.13", True)])
def test_pyside6_6_12_only_where_none_is_immortal(
    settings: dict[str, Any], python: str, allowed: bool
) -> None:
    found = [
        requirement
        for requirement in map(Requirement, settings["project"]["dependencies"])
        if requirement.name == "PySide6-Essentials"
        and requirement.marker is not None
        and requirement.marker.evaluate({"python_version": python})
    ]
    assert [each.specifier.contains("6.12.0") for each in found] == [allowed]
    assert all(each.specifier.contains("6.11.3") for each in found)


def test_assets_and_data_travel_in_the_wheel(settings: dict[str, Any]) -> None:
    wheel = settings["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["sources"]["assets"] == "tsubo/shipped/assets"
    assert wheel["sources"]["data"] == "tsubo/shipped/data"


def test_ci_runs_the_same_checks_as_a_person() -> None:
    assert "packaging/dev.py test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
