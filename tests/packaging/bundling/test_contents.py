"""What a bundle holds: only what is wanted or led to, and nothing of the building machine."""

from __future__ import annotations

import pytest

from bundling.contents import Entry, is_wanted_data, plain, wanted_binaries, wanted_data


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


def test_a_framework_travels_whole_or_not_at_all() -> None:
    folder = "PySide6/Qt/lib/QtCore.framework"
    core = entry(f"{folder}/Versions/A/QtCore")
    own = [
        (f"{folder}/QtCore", "Versions/Current/QtCore", "SYMLINK"),
        (f"{folder}/Resources", "Versions/Current/Resources", "SYMLINK"),
        (f"{folder}/Versions/Current", "A", "SYMLINK"),
        entry(f"{folder}/Versions/A/Resources/Info.plist", "DATA"),
    ]
    others = [(name.replace("Core", "Qml"), source, kind) for name, source, kind in own]
    assert wanted_data([*own, *others], [core]) == sorted(own)


def test_one_voice_travels() -> None:
    names = [f"espeakng_loader/espeak-ng-data/{name}_dict" for name in ("en", "de")]
    kept = wanted_data([entry(name, "DATA") for name in names], [])
    assert [str(plain(name)) for name, _, _ in kept] == names[:1]


@pytest.mark.parametrize(
    ("name", "travels"),
    [
        ("data/points/li4.json", True),
        ("help/pictures/map.png", True),
        ("pydantic-2.14.dist-info/METADATA", False),
        ("PySide6/QtCore.pyi", False),
    ],
)
def test_what_only_builders_read_stays_behind(name: str, travels: bool) -> None:
    assert is_wanted_data(plain(name)) is travels
