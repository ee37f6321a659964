#!/usr/bin/env python3
"""Write anew what Qt carries of others, from the unpacked sources of Qt.

    python3 packaging/qt_notices.py SOURCE...

Qt's sources say in files ``qt_attribution.json`` what is in them, and hold the licence texts; the
wheels of PySide6 hold neither. Give the folders of qtbase, qtsvg, qtmultimedia and qtspeech, of the
version in ``requirements/bundle.txt``. What a folder that is not given would say stays as it was.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bootstrap.voice import complain, say
from bundling.carried import Carried, carried
from bundling.part import NOTICES, words_of

USAGE = 2
TEXTS = NOTICES / "qt"
MODULES = {
    "qtcore": "Qt Core",
    "qtgui": "Qt Gui",
    "qtnetwork": "Qt Network",
    "qtdbus": "Qt D-Bus",
    "qtsvg": "Qt Svg",
    "qtmultimedia": "Qt Multimedia",
    "qtwaylandcompositor": "Qt's plugin for Wayland",
}
"""The modules that Tsubo takes along, by Qt's names for them."""

FOLDERS_LEFT_OUT = {"tests", "examples", "testlib", "testinternal", "android", "wasm", "gradle"}
LEFT_OUT = {"sqlite", "ffmpeg", "eigen", "pffft", "resonance-audio", "signalsmith-stretch"}
"""In plugins and modules that do not travel."""

ONLY_ON = {
    "d3d12memoryallocator": ["windows"],
    "rhi-miniengine-d3d12-mipmap": ["windows"],
    "wintab": ["windows"],
    "iaccessible2": ["windows"],
    "cocoa-platform-plugin": ["macos"],
    "qeventdispatcher_cf": ["macos"],
    "pixman": ["macos"],  # only for ARM
    "xcb-xinput": ["linux"],
}
"""The systems of parts that only one of them gets."""

NOT_ON_LINUX = {"zlib", "freetype", "freetype-zlib", "freetype-bdf", "freetype-pcf"}
"""There the wheel's libraries ask the linker for the system's."""


def main(words: list[str]) -> int:
    """Read the sources and write the list and its texts; return 1 when nothing is found."""
    if not words:
        complain("Say the folders of Qt's sources: python3 packaging/qt_notices.py SOURCE...")
        return USAGE
    TEXTS.mkdir(exist_ok=True)
    before = {record.id: record for record in carried("qt.json")}
    found = {one.id: one for word in words for one in attributions(Path(word))}
    if not found:
        complain("There is no qt_attribution.json in these folders.")
        return 1
    kept = {name: record for name, record in before.items() if record.kept and name not in found}
    records = sorted({**kept, **found}.values(), key=lambda one: (one.module, one.name.lower()))
    said = [as_said(record) for record in records]
    text = json.dumps(said, indent=2, ensure_ascii=False) + "\n"
    (NOTICES / "qt.json").write_text(text, encoding="utf-8")
    for name in sorted(before.keys() - {record.id for record in records}):
        say(f"No longer: {name}")
    for name in sorted(found.keys() - before.keys()):
        say(f"New: {name}")
    return 0


def attributions(source: Path) -> Iterator[Carried]:
    """Yield what travels of the parts in one source, and copy their texts."""
    for file in sorted(source.rglob("qt_attribution.json")):
        if FOLDERS_LEFT_OUT & set(file.relative_to(source).parts):
            continue
        records = json.loads(file.read_text(encoding="utf-8"), strict=False)
        for record in records if isinstance(records, list) else [records]:
            if travels(record):
                texts = copied(record, file.parent, source / "LICENSES")
                yield Carried(
                    id=record["Id"],
                    name=record["Name"],
                    module=MODULES[record["QDocModule"]],
                    licence=record["LicenseId"],
                    holders=holders(record, file.parent),
                    texts=texts,
                    systems=systems(record),
                )


def travels(record: dict[str, Any]) -> bool:
    """Tell whether a part is in a library that Tsubo takes along."""
    only_compositor = (
        record["QDocModule"] == "qtwaylandcompositor" and "plugin" not in record["QtUsage"]
    )
    return (
        record["QDocModule"] in MODULES
        and record["Id"] not in LEFT_OUT
        and "tools" not in record.get("QtParts", ())
        and not only_compositor
    )


def systems(record: dict[str, Any]) -> list[str]:
    """Return the systems on which a part travels."""
    if record["QDocModule"] == "qtwaylandcompositor":
        return ["linux"]
    everywhere = Carried._field_defaults["systems"]
    usual = [one for one in everywhere if one != "linux" or record["Id"] not in NOT_ON_LINUX]
    return ONLY_ON.get(record["Id"], usual)


def holders(record: dict[str, Any], folder: Path) -> list[str]:
    """Return the lines that say whose a part is."""
    said = record.get("Copyright", [])
    if "CopyrightFile" in record:
        said = (folder / record["CopyrightFile"]).read_text(encoding="utf-8")
    lines = [said] if isinstance(said, str) else said
    return [line.strip() for several in lines for line in several.splitlines() if line.strip()]


def copied(record: dict[str, Any], folder: Path, general: Path) -> list[str]:
    """Copy the licence texts of a part; return their names, none where general ones will do.

    A text that two parts share is there once. The ``general`` texts go beside the list.
    """
    one = record.get("LicenseFile")
    files = [one] if one else record.get("LicenseFiles", [])
    if not files:
        for word in words_of(record["LicenseId"]):
            if (general / f"{word}.txt").is_file() and not (NOTICES / f"{word}.txt").is_file():
                (NOTICES / f"{word}.txt").write_bytes((general / f"{word}.txt").read_bytes())
    return [kept_text(folder / file, f"{record['Id']}-{n}") for n, file in enumerate(files)]


def kept_text(file: Path, name: str) -> str:
    """Return the name of the text that holds what ``file`` holds; write it where there is none."""
    text = file.read_text(encoding="utf-8", errors="replace")
    for there in sorted(TEXTS.glob("*.txt")):
        if there.read_text(encoding="utf-8") == text:
            return f"{TEXTS.name}/{there.name}"
    target = TEXTS / f"{name.removesuffix('-0')}.txt"
    target.write_text(text, encoding="utf-8")
    return f"{TEXTS.name}/{target.name}"


def as_said(record: Carried) -> dict[str, Any]:
    """Return a record without what it has in common with most."""
    usual = Carried._field_defaults
    return {name: value for name, value in record._asdict().items() if value != usual.get(name)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
