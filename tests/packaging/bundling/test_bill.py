"""The bill of materials names every part, and is the same for the same parts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bundling.part import UNKNOWN, Part

pytest.importorskip("cyclonedx", reason="only the environment that builds has it")

PARTS = [
    Part("numpy", "2.4", "BSD-3-Clause AND MIT", "pkg:pypi/numpy@2.4", "numpy.txt"),
    Part("PCRE2, in Qt Core", "", "BSD-3-Clause", "pkg:generic/qt-pcre2", "qt-pcre2.txt"),
    Part("libodd1", "1", UNKNOWN, "pkg:deb/debian/libodd1@1", ""),
]


def bill() -> dict[str, Any]:
    from bundling.bill import bill_of

    found: dict[str, Any] = json.loads(bill_of(PARTS))
    return found


def test_every_part_is_in_it_and_tsubo_needs_it() -> None:
    found = bill()
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.6")
    assert {part["name"] for part in found["components"]} == {part.name for part in PARTS}
    (needs,) = (one["dependsOn"] for one in found["dependencies"] if one["ref"] == "tsubo")
    assert set(needs) == {part.address for part in PARTS}


def test_what_is_not_known_is_left_out() -> None:
    parts = {part["name"]: part for part in bill()["components"]}
    assert "version" not in parts["PCRE2, in Qt Core"]
    assert "licenses" not in parts["libodd1"]


def test_the_same_parts_give_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert bill() == bill()
    assert bill()["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
