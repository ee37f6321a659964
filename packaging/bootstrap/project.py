"""Where things lie: the project folder, its environment, and the files beside them."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")


@dataclass(frozen=True, slots=True)
class Project:
    """A checkout of Tsubo and the places that the development commands use in it."""

    root: Path

    @property
    def environment(self) -> Path:
        """The virtual environment that belongs to this checkout."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's own Python."""
        if WINDOWS:
            return self.environment / "Scripts" / "python.exe"
        return self.environment / "bin" / "python"

    @property
    def site_packages(self) -> Path:
        """Where the environment keeps installed packages, for the Python running now."""
        if WINDOWS:
            return self.environment / "Lib" / "site-packages"
        version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
        return self.environment / "lib" / version / "site-packages"

    @property
    def stamp(self) -> Path:
        """What the environment holds; written last, so without it the environment is half-made."""
        return self.environment / "tsubo-stamp.json"

    @property
    def lock(self) -> Path:
        """The file that keeps two set-ups from working on one environment at once."""
        return self.root / ".venv.lock"

    @property
    def log(self) -> Path:
        """The full output of the last set-up; outside the environment, so it outlives a rebuild."""
        return self.root / ".venv-log.txt"

    @property
    def pictures(self) -> Path:
        """Where the tour leaves its pictures."""
        return self.root / "tour-pictures"

    def requirements(self, name: str) -> Path:
        """Return the hash-pinned list called ``name`` (``run`` or ``test``)."""
        return self.root / "packaging" / "requirements" / f"{name}.txt"

    def source_link(self) -> str:
        """Return the path from site-packages to the source, as a ``.pth`` line.

        It is relative: Python reads ``.pth`` files in the locale's encoding before 3.13, and a
        relative line stays plain ASCII whatever the project folder is called.
        """
        return os.path.relpath(self.root / "app", self.site_packages)
