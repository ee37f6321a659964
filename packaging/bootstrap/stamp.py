"""What the environment holds, noted in one small file so that the next start can be quick."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from bootstrap.project import Project
from bootstrap.voice import Trouble

CONTAINS = {"run": ("run",), "test": ("run", "test")}
"""Which lists are satisfied once one is installed: the test list is a superset of the run list."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """The note itself.

    Attributes:
        place: the environment's folder when it was made; another one means it was moved.
        python: the Python it was made for, such as ``3.11``.
        installed: the fingerprint of each installed list, by name.
        qt: the PySide6 version whose system libraries were looked at.
        libraries: the parts of it for which every system library was found.
    """

    place: str
    python: str
    installed: dict[str, str] = field(default_factory=dict)
    qt: str = ""
    libraries: tuple[str, ...] = ()

    def holds(self, project: Project, name: str) -> bool:
        """Tell whether the list called ``name`` is installed as it stands now."""
        return self.installed.get(name) == fingerprint(project.requirements(name))

    def with_installed(self, project: Project, name: str) -> Stamp:
        """Return the note after installing a list; what was known of libraries is forgotten."""
        now = {each: fingerprint(project.requirements(each)) for each in CONTAINS[name]}
        kept = {each: mark for each, mark in self.installed.items() if each in CONTAINS[name]}
        return replace(self, installed={**kept, **now}, qt="", libraries=())


def python_version() -> str:
    """Return the running Python as the stamp notes it."""
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def new_stamp(project: Project) -> Stamp:
    """Return the note for an environment that was made just now and holds nothing."""
    return Stamp(place=str(project.environment), python=python_version())


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a list's file, as hexadecimal digits.

    Raises:
        Trouble: the list is not there.
    """
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise Trouble(f"This copy of Tsubo is not complete: {path} cannot be read.") from error


def read_stamp(path: Path) -> Stamp | None:
    """Read the note; None if there is none or it makes no sense."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Stamp(
            place=str(found["place"]),
            python=str(found["python"]),
            installed={str(name): str(mark) for name, mark in found["installed"].items()},
            qt=str(found["qt"]),
            libraries=tuple(str(part) for part in found["libraries"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_stamp(path: Path, stamp: Stamp) -> None:
    """Write the note in one stroke, so that nobody ever reads half of it."""
    draft = path.with_suffix(".part")
    draft.write_text(json.dumps(asdict(stamp), indent=1), encoding="utf-8")
    draft.replace(path)
