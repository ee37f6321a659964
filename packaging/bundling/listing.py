"""The list of a bundle's files with their hashes, by which two builds are compared."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

NAME = "files.sha256"
"""In the form of ``sha256sum``; a link has the hash of its target's name."""


def list_files(folder: Path) -> str:
    """Return one line for each file and link below ``folder``, but for the list itself."""
    lines = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            content = str(path.readlink()).encode()
        elif path.is_file() and path.name != NAME:
            content = path.read_bytes()
        else:
            continue
        lines.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
    return "".join(lines)


def date_everything(folder: Path, moment: int) -> None:
    """Give every file and folder the date ``moment`` and plain rights; a library does not run."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            is_program = os.access(path, os.X_OK) and ".so" not in path.suffixes
            runs = path.is_dir() or is_program
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def differences(one: str, other: str) -> list[str]:
    """Return a line for each file that is only in one of two lists, or not the same in both."""
    first, second = _by_name(one), _by_name(other)
    return [
        f"only in the {'first' if name in first else 'second'}: {name}"
        if (name in first) != (name in second)
        else f"differs: {name}"
        for name in sorted(first.keys() | second.keys())
        if first.get(name) != second.get(name)
    ]


def _by_name(text: str) -> dict[str, str]:
    pairs = (line.split("  ", 1) for line in text.splitlines())
    return {name: hash_ for hash_, name in pairs}
