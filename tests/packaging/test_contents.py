"""What a bundle holds: only what is wanted or led to, and nothing of the building machine."""

from __future__ import annotations

import pytest

from bundling.contents import Entry, plain, wanted_binaries, wanted_data
from bundling.desktop_files import release_notes
from bundling.icu_data import may_leave


def entry(name: str, kind: str = "BINARY") -> Entry:
    """Return an entry as PyInstaller has it, taken from a wheel."""
    return name, f"/env/site-packages/{name}", kind


def test_a_library_travels_only_where_something_leads_to_it() -> None:
    module, core, webengine = (
        entry(f"PySide6/{name}")
        for name in ("QtCore.abi3.so", "Qt/lib/libQt6Core.so.6", "Qt/lib/libQt6WebEngineCore.so.6")
    )
    needs = {module[1]: {"libQt6Core.so.6"}}
    taken = wanted_binaries([module, core, webengine], lambda file: needs.get(file, set()))
    assert sorted(taken) == sorted([module, core])


def test_a_library_of_the_building_system_stays_there() -> None:
    module = entry("PySide6/QtMultimedia.abi3.so")
    pulse = ("libpulse.so.0", "/usr/lib/x86_64-linux-gnu/libpulse.so.0", "BINARY")
    assert wanted_binaries([module, pulse], lambda _: {"libpulse.so.0"}) == [module]


@pytest.mark.parametrize(
    ("plugin", "travels"),
    [("platforms/libqxcb.so", True), ("multimedia/libffmpegmediaplugin.so", False)],
)
def test_only_named_plugins_travel(plugin: str, travels: bool) -> None:
    found = wanted_binaries([entry(f"PySide6/Qt/plugins/{plugin}")], lambda _: set())
    assert bool(found) is travels


def test_a_link_travels_only_with_its_target() -> None:
    core = entry("PySide6/Qt/lib/libQt6Core.so.6")
    there = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    gone = ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK")
    assert wanted_data([there, gone], [core]) == [there]


def test_one_voice_travels() -> None:
    names = [f"espeakng_loader/espeak-ng-data/{name}_dict" for name in ("en", "de")]
    kept = wanted_data([entry(name, "DATA") for name in names], [])
    assert [str(plain(name)) for name, _, _ in kept] == names[:1]


@pytest.mark.parametrize(
    ("table", "leaves"),
    [("curr/en.res", True), ("de_AT.res", True), ("root.res", False), ("coll/de.res", False)],
)
def test_icu_keeps_its_root_and_its_sorting(table: str, leaves: bool) -> None:
    assert may_leave(table) is leaves


def test_release_notes_are_those_of_the_newest_section() -> None:
    text = "# Changelog\n\n## [2]\n\n### Added\n\n- One\n  `more`.\n- Two.\n\n## [1]\n\n- Old.\n"
    assert release_notes(text) == ["One more.", "Two."]
