"""Doing what a page tells: its commands and changes, in a copy of the tree."""

import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import NamedTuple

_FENCE = re.compile(r"^ *```(sh|diff)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
_RUN = "python3 packaging/dev.py run"
_TEST = "python3 packaging/dev.py test"
_PYTHON = ".venv/bin/python"
COPIED = ("app", "assets", "data", "docs/new-station", "packaging")


class Done(NamedTuple):
    """A command as the page writes it, its exit code, and all it said."""

    command: str
    code: int
    said: str


class Walk:
    """A copy of the tree, and what was done in it so far."""

    def __init__(self, tree: Path, into: Path) -> None:
        self.tree = into
        for name in COPIED:
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(tree / name, into / name, ignore=ignored)
        self.done: list[Done] = []

    def follow(self, words: str) -> None:
        """Do everything in the fences of ``words``, in order; tests and windows are left out."""
        for kind, text in _FENCE.findall(words):
            lines = textwrap.dedent(text).splitlines()
            if kind == "diff":
                self.change(lines)
            else:
                for line in lines:
                    self.run(line)

    def change(self, lines: list[str]) -> None:
        """Apply a change: the first line names the file, the rest is what goes and what comes."""
        file = self.tree / lines[0].removeprefix("--- ")
        before = [line[1:] for line in lines[1:] if line[0] in "- "]
        after = [line[1:] for line in lines[1:] if line[0] in "+ "]
        text = file.read_text(encoding="utf-8")
        old, new = "\n".join(before), "\n".join(after)
        assert text.count(old) == 1, f"{file}: {old!r} stands there {text.count(old)} times"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def run(self, line: str) -> None:
        """Run one command of a person in the copy, with the Python of this test."""
        if line == _RUN or line.startswith(_TEST):
            return
        if line.startswith("cp "):
            _, source, target = line.split()
            shutil.copyfile(self.tree / source, self.tree / target)
            return
        if line.startswith(_RUN):
            words = ["-m", "tsubo", *line.removeprefix(_RUN).split()]
        else:
            assert line.startswith(_PYTHON), f"the walk cannot do {line!r}"
            words = line.removeprefix(_PYTHON).split()
        ended = subprocess.run(
            [sys.executable, *words],
            cwd=self.tree,
            env={"PYTHONPATH": "app", "PYTHONDONTWRITEBYTECODE": "1", "HOME": str(self.tree)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        self.done.append(Done(line, ended.returncode, ended.stdout + ended.stderr))


def section(page: str, title: str) -> str:
    """Return what stands below the heading ``title`` of a page, up to the next of its kind."""
    parts = re.split(r"^## ", page, flags=re.MULTILINE)
    return next(part for part in parts if part.startswith(title))


def steps(words: str) -> list[str]:
    """Return the numbered steps of a section, each with everything below it."""
    return re.split(r"^(?=\d+\. )", words, flags=re.MULTILINE)[1:]
