"""Which parts of others travel in a bundle, and the licence texts that go with them.

All lie in one folder, ``licences``: one text for each part, and ``index.json``, which the page
about Tsubo shows. Beside our own texts these come from the wheels, from Debian's copyright files,
and for what lies inside their libraries from ``carried.py``.
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

from bootstrap.project import LINUX
from bundling.carried import from_bills, from_lists, in_one
from bundling.part import UNKNOWN, Part, joined, texts_of
from bundling.place import INSIDE, ROOT, version

INDEX = "index.json"

SAID_HERE = {
    "espeakng-loader": "GPL-3.0-or-later",  # its wheel says nothing; espeak-ng is under this
    "soundfile": "BSD-3-Clause",  # said without its name in SPDX; libsndfile is a part of its own
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


def gather(folder: Path) -> list[Part]:
    """Write all licence texts and their index into ``folder``; return the parts of others."""
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(ROOT / "LICENSES", folder)
    shutil.copyfile(ROOT / "LICENSE", folder / "GPL-3.0-or-later.txt")
    wheels = travelling_wheels()
    parts = [
        python_itself(folder),
        *(from_wheel(wheel, folder) for wheel in wheels),
        *from_lists(folder),
        *from_system(folder),
    ]
    inside = [from_bills(wheel, folder) for wheel in wheels]
    shown = [*parts, *(part for several in inside for part in in_one(several))]
    write_index([*ours(), *sorted(shown, key=name_of)], folder / INDEX)
    return sorted([*parts, *(part for several in inside for part in several)], key=name_of)


def name_of(part: Part) -> str:
    """Return what parts are sorted by."""
    return part.name.lower()


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


def travelling_wheels() -> list[Distribution]:
    """Return the wheels of which a file is in the bundle."""
    return [
        wheel
        for wheel in distributions()
        if wheel.metadata["Name"].lower() in TOOLS_INSIDE or travels(wheel)
    ]


def from_wheel(wheel: Distribution, folder: Path) -> Part:
    """Copy the licence of a wheel."""
    name = wheel.metadata["Name"].lower().replace("_", "-")
    licence = TOOLS_INSIDE.get(name) or SAID_HERE.get(name) or said_licence(wheel)
    found = [file for file in wheel.files or () if is_licence(file.parts)]
    texts = [Path(str(wheel.locate_file(file))) for file in sorted(found)]
    if not any(text.is_file() for text in texts):
        texts = texts_of(licence, folder)
    file = joined(texts, folder / f"{name}.txt")
    return Part(name, wheel.version, licence, f"pkg:pypi/{name}@{wheel.version}", file)


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
