"""Every part of Tsubo is named with its licence, by a bundle's index or what is installed."""

import json
from pathlib import Path

import pytest

from tsubo.domain.licensed import Licensed
from tsubo.storage.licence_files import INDEX, licences


def test_a_bundle_says_by_its_index_what_is_in_it(tmp_path: Path) -> None:
    records = [
        {"name": "Tsubo", "version": "1", "licence": "GPL-3.0-or-later", "file": "gpl.txt"},
        {"name": "silent", "version": "", "licence": "MIT", "file": ""},
        {"name": "lost", "version": "2", "licence": "MIT", "file": "not-there.txt"},
        {"name": "outside", "version": "2", "licence": "MIT", "file": "../secret.txt"},
    ]
    (tmp_path / "bundle").mkdir()
    (tmp_path / "secret.txt").write_text("not a licence")
    (tmp_path / "bundle" / INDEX).write_text(json.dumps(records))
    (tmp_path / "bundle" / "gpl.txt").write_text("GNU\n")
    assert licences(tmp_path / "bundle") == (
        Licensed("Tsubo", "1", "GPL-3.0-or-later", "GNU"),
        Licensed("silent", "", "MIT"),
        Licensed("lost", "2", "MIT"),
        Licensed("outside", "2", "MIT"),
    )


@pytest.mark.parametrize("content", ["", "{}", "[1]", '[{"name": "x"}]'])
def test_without_a_good_index_the_installed_packages_tell(tmp_path: Path, content: str) -> None:
    if content:
        (tmp_path / INDEX).write_text(content)
    found = {part.name.lower(): part for part in licences(tmp_path)}
    ours = [part for part in found.values() if part.name.startswith("Tsubo")]
    assert [part.licence for part in ours] == ["GPL-3.0-or-later", "CC-BY-4.0"]
    assert "GNU GENERAL PUBLIC LICENSE" in ours[0].text
    assert "Creative Commons" in ours[1].text
    assert {"pyside6_essentials", "numpy", "pydantic", "pydantic_core"} <= set(found)
    assert "pytest" not in found
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["pyside6_essentials"].text
