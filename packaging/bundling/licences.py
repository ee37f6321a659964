"""Which parts of others travel in a bundle, and the licence texts that go with them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import NamedTuple

from bootstrap.project import LINUX
from bundling.place import INSIDE, ROOT

SAID_HERE = {
    "espeakng-loader": "GPL-3.0-or-later",  # its wheel says nothing; espeak-ng is under this
    "soundfile": "BSD-3-Clause AND LGPL-2.1-or-later",  # the latter for libsndfile inside it
    "numpy": "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0 AND BSD-3-Clause-Open-MPI"
    " AND GPL-3.0-or-later WITH GCC-exception-3.1",  # OpenBLAS, LAPACK, libgfortran in its wheel
}
"""Licences of wheels whose own metadata leave something out."""

TOOLS_INSIDE = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
"""A tool for building of which a part travels: PyInstaller's bootloader starts the program."""


class Part(NamedTuple):
    """Something of others that travels: name, version, licence, and how it is known."""

    name: str
    version: str
    licence: str
    address: str
    """A package URL, as in https://github.com/package-url/purl-spec."""


def gather(folder: Path) -> list[Part]:
    """Write Tsubo's licences and those of all parts below ``folder``; return the parts."""
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(ROOT / "LICENSES", folder)
    shutil.copyfile(ROOT / "LICENSE", folder / "GPL-3.0-or-later.txt")
    parts = [*python_itself(folder / "python"), *from_wheels(folder), *from_system(folder)]
    return sorted(parts)


def python_itself(folder: Path) -> list[Part]:
    """Copy Python's licence."""
    version = ".".join(str(number) for number in sys.version_info[:3])
    folder.mkdir()
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [place / "LICENSE.txt" for place in places]
    shutil.copyfile(next(text for text in texts if text.is_file()), folder / "LICENSE.txt")
    return [Part("python", version, "PSF-2.0", f"pkg:generic/python@{version}")]


def from_wheels(folder: Path) -> list[Part]:
    """Copy the licences of the wheels of which a file is in the bundle."""
    parts = []
    for wheel in distributions():
        name = wheel.metadata["Name"].lower().replace("_", "-")
        if name not in TOOLS_INSIDE and not travels(wheel):
            continue
        for file in wheel.files or ():
            if is_licence(file.parts):
                _copy(Path(str(wheel.locate_file(file))), folder / name / "-".join(file.parts[1:]))
        licence = TOOLS_INSIDE.get(name) or SAID_HERE.get(name) or said_licence(wheel)
        parts.append(Part(name, wheel.version, licence, f"pkg:pypi/{name}@{wheel.version}"))
    return parts


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
    about = wheel.metadata
    return about.get("License-Expression") or about.get("License") or "NOASSERTION"


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
        version = _said("dpkg-query", "--show", "--showformat=${Version}", found)
        _copy(Path("/usr/share/doc") / found / "copyright", folder / found / "copyright")
        address = f"pkg:deb/debian/{found}@{version}"
        parts[found] = Part(found, version, "NOASSERTION", address)
    return list(parts.values())


def _copy(source: Path, target: Path) -> None:
    if source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def _said(*command: str) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.stdout.strip()
