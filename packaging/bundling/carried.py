"""Parts that lie inside the libraries of others, where neither wheel nor package names them.

Of Qt and of the libraries for sound and voice they stand in lists beside this file; the crates
inside a wheel stand in that wheel's own bill of materials (PEP 770).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, NamedTuple

from bundling.part import NOTICES, UNKNOWN, Part, joined, text_of, texts_of, words_of

LISTS = ("qt.json", "wheels.json")
SYSTEM = {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")


class Carried(NamedTuple):
    """One part inside a library."""

    id: str
    name: str
    module: str
    """The library it lies in."""
    licence: str
    """An SPDX expression."""
    holders: list[str]
    texts: list[str] = []  # noqa: RUF012 - never changed; JSON has lists
    """Its own licence texts, in the folder of the lists; the general ones where it has none."""
    systems: list[str] = ["linux", "macos", "windows"]  # noqa: RUF012
    """The systems on which it travels."""
    version: str = ""
    mark: str = ""
    """Words that stand in the library itself, and show that the version is right."""
    kept: bool = False
    """Whether ``qt_notices.py`` leaves it as it is, for want of its source."""


def carried(name: str) -> list[Carried]:
    """Return the parts in the list ``name``."""
    records = json.loads((NOTICES / name).read_text(encoding="utf-8"))
    return [Carried(**record) for record in records]


def from_lists(folder: Path, system: str = SYSTEM) -> list[Part]:
    """Write a text for each part of the lists into ``folder``: whose it is, and its licences."""
    records = (record for name in LISTS for record in carried(name))
    return [written(record, folder) for record in records if system in record.systems]


def written(record: Carried, folder: Path) -> Part:
    """Write the text of one part into ``folder``."""
    name = f"{record.name}, in {record.module}"
    whose = "".join(f"{line}\n" for line in record.holders)
    head = f"{name}\nLicence: {record.licence}\n{whose}"
    texts = [text_of(text, folder) for text in record.texts] or texts_of(record.licence, folder)
    file = joined(texts, folder / f"in-{record.id}.txt", head)
    address = f"pkg:generic/{record.id}" + (f"@{record.version}" if record.version else "")
    return Part(name, record.version, record.licence, address, file)


def from_bills(wheel: Distribution, folder: Path) -> list[Part]:
    """Return what lies inside ``wheel`` as its own bills say, with one text in ``folder`` for all.

    Such a bill counts what any system gets. What only builds is left out.
    """
    bills = [file for file in wheel.files or () if file.match("*.dist-info/sboms/*.json")]
    inside = [
        one
        for file in sorted(bills)
        for one in json.loads(file.read_text(encoding="utf-8")).get("components", ())
        if one.get("scope") != "excluded" and "purl" in one
    ]
    if not inside:
        return []
    name = wheel.metadata["Name"].lower().replace("_", "-")
    target = folder / f"in-{name}.txt"
    parts = [
        Part(one["name"], one["version"], licence_in(one), one["purl"], target.name)
        for one in inside
    ]
    lines = [
        f"{part.name} {part.version}: {part.licence}. {one.get('author', '')}".rstrip()
        for part, one in zip(parts, inside, strict=True)
    ]
    texts = texts_of(all_of(part.licence for part in parts), folder)
    joined(texts, target, "\n".join([f"Parts inside {name}", "", *lines, ""]))
    return parts


def in_one(parts: list[Part]) -> list[Part]:
    """Return one part for a reader in place of all ``parts``, which have one text; none for none.

    Its licence is no SPDX expression: it only counts up what occurs.
    """
    if not parts:
        return []
    wheel = parts[0].file.removeprefix("in-").removesuffix(".txt")
    licence = ", ".join(words_of(all_of(part.licence for part in parts)))
    return [Part(f"Parts inside {wheel} ({len(parts)})", "", licence, "", parts[0].file)]


def licence_in(component: dict[str, Any]) -> str:
    """Return the SPDX expression of a component of a bill."""
    said = [
        one.get("expression") or one["license"].get("id") or one["license"]["name"]
        for one in component.get("licenses", ())
    ]
    return " AND ".join(said) or UNKNOWN


def all_of(licences: Iterable[str]) -> str:
    """Return one expression that asks for every one of ``licences``, each once."""
    several = sorted(set(licences))
    return " AND ".join(f"({one})" if " OR " in one else one for one in several)
