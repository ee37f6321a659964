"""Which parts of others travel in a bundle, and the licence texts that go with them.

All lie in one folder, ``licences``: one text for each part, and ``index.json``, which the page
about Tsubo shows. Beside our own texts these come from the wheels, from Debian's copyright files,
and for what Qt itself carries from ``notices`` beside this file.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import NamedTuple

from bootstrap.project import LINUX
from bundling.place import INSIDE, ROOT, version

NOTICES = Path(__file__).resolve().parent / "notices"
"""What Qt carries: a list with copyrights, and the text of each licence in it."""

INDEX = "index.json"
BETWEEN = f"\n\n{'-' * 80}\n\n"
"""Between the texts of one part that has several."""

UNKNOWN = "NOASSERTION"
"""What SPDX says where nothing is said."""

SAID_HERE = {
    "espeakng-loader": "GPL-3.0-or-later",  # its wheel says nothing; espeak-ng is under this
    "soundfile": "BSD-3-Clause AND LGPL-2.1-or-later",  # the latter for libsndfile inside it
    "pyside6-addons": "LGPL-3.0-only",  # of the three it offers, the one that fits our use
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    # OpenBLAS, LAPACK and libgfortran are in numpy's wheel; on Linux it is built without them.
    **(
        {}
        if LINUX
        else {
            "numpy": "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0"
            " AND BSD-3-Clause-Open-MPI AND GPL-3.0-or-later WITH GCC-exception-3.1"
        }
    ),
    "libffi8": "MIT",
    "libsqlite3-0": "blessing",
    "libuuid1": "BSD-3-Clause",
}
"""Licences of parts whose own metadata leave something out."""

TOOLS_INSIDE = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
"""A tool for building of which a part travels: PyInstaller's bootloader starts the program."""


class Part(NamedTuple):
    """Something of others that travels: its name, version, licence, and where its text lies."""

    name: str
    version: str
    """Empty where nobody tells."""
    licence: str
    """An SPDX expression."""
    address: str
    """A package URL, as in https://github.com/package-url/purl-spec."""
    file: str
    """The text's name in the folder of licences; empty where there is none."""


def gather(folder: Path) -> list[Part]:
    """Write all licence texts and their index into ``folder``; return the parts of others."""
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(ROOT / "LICENSES", folder)
    shutil.copyfile(ROOT / "LICENSE", folder / "GPL-3.0-or-later.txt")
    parts = [python_itself(folder), *from_wheels(folder), *from_qt(folder), *from_system(folder)]
    parts.sort(key=lambda part: part.name.lower())
    write_index([*ours(), *parts], folder / INDEX)
    return parts


def ours() -> list[Part]:
    """Return Tsubo's own parts, as they stand at the head of the index."""
    named = {
        "Tsubo, the program": ("GPL-3.0-or-later", "GPL-3.0-or-later.txt"),
        "Tsubo, its texts, data and pictures": ("CC-BY-4.0", "CC-BY-4.0.txt"),
        "The figure's references": ("CC0-1.0 AND Apache-2.0", "README.md"),
    }
    return [Part(name, version(), said, "", file) for name, (said, file) in named.items()]


def write_index(parts: Iterable[Part], file: Path) -> None:
    """Write a list of objects with ``name``, ``version``, ``licence`` and ``file``."""
    records = [
        {"name": part.name, "version": part.version, "licence": part.licence, "file": part.file}
        for part in parts
    ]
    file.write_text(json.dumps(records, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def python_itself(folder: Path) -> Part:
    """Copy Python's licence."""
    number = ".".join(str(part) for part in sys.version_info[:3])
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [place / "LICENSE.txt" for place in places]
    shutil.copyfile(next(text for text in texts if text.is_file()), folder / "python.txt")
    return Part("python", number, "PSF-2.0", f"pkg:generic/python@{number}", "python.txt")


def from_wheels(folder: Path) -> list[Part]:
    """Copy the licences of the wheels of which a file is in the bundle."""
    parts = []
    for wheel in distributions():
        name = wheel.metadata["Name"].lower().replace("_", "-")
        if name not in TOOLS_INSIDE and not travels(wheel):
            continue
        licence = TOOLS_INSIDE.get(name) or SAID_HERE.get(name) or said_licence(wheel)
        found = [file for file in wheel.files or () if is_licence(file.parts)]
        texts = [Path(str(wheel.locate_file(file))) for file in sorted(found)]
        if not any(text.is_file() for text in texts):
            texts = [NOTICES / f"{licence}.txt", folder / f"{licence}.txt"]
        file = joined(texts, folder / f"{name}.txt")
        address = f"pkg:pypi/{name}@{wheel.version}"
        parts.append(Part(name, wheel.version, licence, address, file))
    return parts


def joined(texts: Iterable[Path], target: Path) -> str:
    """Write those of ``texts`` that exist into one file; return its name, or nothing."""
    found = [text.read_text(encoding="utf-8", errors="replace") for text in texts if text.is_file()]
    if not found:
        return ""
    target.write_text(BETWEEN.join(found), encoding="utf-8")
    return target.name


def travels(wheel: Distribution) -> bool:
    """Tell whether a module or library of ``wheel`` is in the bundle."""
    found = (INSIDE / file for file in wheel.files or () if ".dist-info" not in file.parts[0])
    return any(
        (file.with_suffix(".pyc") if file.suffix == ".py" else file).is_file()
        for file in found
        if file.suffix in (".py", ".so", ".dll", ".pyd", ".dylib")
    )


def is_licence(parts: tuple[str, ...]) -> bool:
    """Tell whether a file of a wheel is a licence text."""
    name = parts[-1].lower()
    words = ("licen", "copying", "notice", "authors")
    return ".dist-info" in parts[0] and any(word in name for word in words)


def said_licence(wheel: Distribution) -> str:
    """Return the licence a wheel's metadata name."""
    said = {name: text for name, text in wheel.metadata.json.items() if isinstance(text, str)}
    return said.get("license_expression") or said.get("license") or UNKNOWN


def from_qt(folder: Path) -> list[Part]:
    """Write a text for each part that Qt carries: whose it is, and its licences."""
    records = json.loads((NOTICES / "qt.json").read_text(encoding="utf-8"))
    return [_from_qt(folder, **record) for record in records]


def _from_qt(folder: Path, name: str, module: str, licence: str, holders: list[str]) -> Part:
    plain = "".join(letter if letter.isalnum() else "-" for letter in name.lower())
    known = "qt-" + "-".join(word for word in plain.split("-") if word)
    texts = [NOTICES / f"{word}.txt" for word in licence.split()]
    whose = "".join(f"Copyright {line}\n" for line in holders)
    head = f"{name}, in {module}\nLicence: {licence}\n{whose}"
    found = [text.read_text(encoding="utf-8") for text in texts if text.is_file()]
    (folder / f"{known}.txt").write_text(BETWEEN.join([head, *found]), encoding="utf-8")
    return Part(f"{name}, in {module}", "", licence, f"pkg:generic/{known}", f"{known}.txt")


def from_system(folder: Path) -> list[Part]:
    """Copy the copyright files of the Debian packages whose libraries are in the bundle."""
    if not LINUX or shutil.which("dpkg-query") is None:
        return []
    parts = {}
    for library in sorted(INSIDE.glob("lib*.so*")):
        if library.is_symlink() or library.name.startswith("libpython"):
            continue
        found = _said("dpkg-query", "--search", f"*/{library.name}").partition(":")[0]
        if not found:
            continue
        number = _said("dpkg-query", "--show", "--showformat=${Version}", found)
        source = Path("/usr/share/doc") / found / "copyright"
        file = joined([source], folder / f"{found}.txt")
        licence = "X11" if found.startswith("libxcb-") else SAID_HERE.get(found, UNKNOWN)
        parts[found] = Part(found, number, licence, f"pkg:deb/debian/{found}@{number}", file)
    return list(parts.values())


def _said(*command: str) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.stdout.strip()
