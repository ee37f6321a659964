"""The pinned lists hold a hash for every part, no address, and keep the faulty PySide6 out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement

LISTS = Path(__file__).resolve().parents[2] / "packaging" / "requirements"
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def pins(name: str) -> list[tuple[Requirement, int]]:
    """Return each requirement of a list with the number of its hashes."""
    text = (LISTS / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return [
        (Requirement(line.partition("--hash")[0].strip()), len(HASH.findall(line)))
        for line in lines
    ]


@pytest.mark.parametrize("name", ["run.txt", "test.txt", "help.txt", "lint.txt"])
def test_every_part_is_pinned_with_hashes(name: str) -> None:
    found = pins(name)
    assert found
    for requirement, hashes in found:
        assert str(requirement.specifier).startswith("=="), requirement
        assert hashes, requirement


@pytest.mark.parametrize("name", ["run.txt", "test.txt", "help.txt", "lint.txt"])
def test_no_address_is_named(name: str) -> None:
    text = (LISTS / name).read_text(encoding="utf-8")
    assert not re.search(r"\w+://|index|--find-links|--trusted-host|(^|\s)@\s", text)


def test_the_test_list_contains_the_run_list() -> None:
    run, test = ({str(pin) for pin, _ in pins(name)} for name in ("run.txt", "test.txt"))
    assert run <= test


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_each_python_gets_one_suitable_pyside6(python: str, system: str) -> None:
    here = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": system,
    }
    found = [
        pin
        for pin, _ in pins("run.txt")
        if pin.name == "pyside6-essentials" and (pin.marker is None or pin.marker.evaluate(here))
    ]
    assert len(found) == 1
    if python == "3.11":
        assert not found[0].specifier.contains("6.12.0")
        assert found[0].specifier.contains("6.11.3")
