"""The licences of all that Tsubo is made of, as they travel with it.

A bundle carries one folder with every text and an index of them. Anywhere else the installed
packages tell their own, Tsubo's first.
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tsubo.domain.licensed import Licensed
from tsubo.domain.words import tr
from tsubo.storage.places import shipped

if TYPE_CHECKING:
    from importlib.metadata import Distribution

INDEX = "index.json"
BETWEEN = f"\n\n{'-' * 60}\n\n"
_TEXTS = ("licen", "copying", "notice")
"""What the name of a licence text holds."""
_NAME = re.compile(r"[\w.-]+")


def licences(folder: Path | None = None) -> tuple[Licensed, ...]:
    """Return all parts, Tsubo's own first; ``folder`` is that of a bundle, if not the shipped one.

    What cannot be read is left out; a part without its text is still named.
    """
    there = folder or shipped("licences")
    try:
        records = json.loads((there / INDEX).read_bytes())
        indexed = tuple(_indexed(there, record) for record in records)
    except (OSError, ValueError, TypeError, KeyError):
        indexed = ()
    return indexed or (*_own(), *sorted(_installed(), key=lambda part: part.name.lower()))


def _indexed(folder: Path, record: dict[str, str]) -> Licensed:
    file = record["file"]
    text = _text(folder / file) if file and Path(file).name == file else ""
    return Licensed(record["name"], record["version"], record["licence"], text)


def _own() -> Iterator[Licensed]:
    from tsubo import __version__

    for name, licence, file in (
        (tr("Tsubo, the program"), "GPL-3.0-or-later", "LICENSE"),
        (tr("Tsubo, its texts, data and pictures"), "CC-BY-4.0", "LICENSES/CC-BY-4.0.txt"),
    ):
        text = _text(shipped(".") / file) or _own_metadata(Path(file).name)
        yield Licensed(name, __version__, licence, text)


def _own_metadata(name: str) -> str:
    """Return the text of a licence file that was installed with Tsubo."""
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        own = distribution("tsubo")
    except PackageNotFoundError:
        return ""
    found = [file for file in own.files or () if file.name == name]
    return _text(Path(str(own.locate_file(found[0])))) if found else ""


def _installed() -> Iterator[Licensed]:
    """Yield each package that Tsubo needs, and that those need, as far as they are here."""
    from importlib.metadata import PackageNotFoundError, distribution

    waiting, seen = _names(_own_needs()), set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue  # not needed on this system
        waiting += _names(package.requires or ())
        yield _told_by(package)


def _names(needs: Iterable[str]) -> list[str]:
    """Return the names of the packages that ``needs`` ask for, as PEP 508 has them."""
    found = (_NAME.match(need) for need in needs if "extra ==" not in need)
    return [name.group().lower().replace("_", "-") for name in found if name]


def _own_needs() -> list[str]:
    """Return what Tsubo needs, as it was installed, or as its checkout says."""
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        return distribution("tsubo").requires or []
    except PackageNotFoundError:
        from tomllib import loads

        project = loads(_text(shipped(".") / "pyproject.toml")).get("project", {})
        return list(project.get("dependencies", ()))


def _told_by(package: "Distribution") -> Licensed:
    about = package.metadata
    fields = ("License-Expression", "License")
    licence = next((about[field] for field in fields if field in about), tr("not said"))
    texts = [
        _text(Path(str(package.locate_file(file))))
        for file in sorted(package.files or ())
        if ".dist-info" in file.parts[0] and any(word in file.name.lower() for word in _TEXTS)
    ]
    first = licence.strip().partition("\n")[0]
    text = BETWEEN.join(filter(None, texts)) or _text(
        shipped("LICENSES") / f"{first.partition(' ')[0]}.txt"
    )
    return Licensed(about["Name"], package.version, first, text)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
