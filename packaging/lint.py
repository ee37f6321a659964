#!/usr/bin/env python3
"""Run every linter for what is made here that this machine has, and say which are missing.

    python3 packaging/lint.py

It reads the workflows, the recipes, and what a desktop gets: entry, metadata, manual, completions.
So is a package in ``dist``. Exit code 1 where a linter finds something; a missing one is named
and does not count. Linters from PyPI are also found beside the Python that runs this.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from bootstrap.voice import Trouble, complain
from bundling.place import DIST, ROOT, moment, version
from bundling.publisher import APP_ID
from bundling.toolbox import in_toolbox

WORKFLOWS = tuple(sorted((ROOT / ".github" / "workflows").glob("*.yml")))
RECIPES = ROOT / "packaging" / "recipes"
YAML_RULES = "{extends: default, rules: {line-length: {max: 100}, document-start: disable}}"
BEGUN_BY = "TSUBO_LINT_PATH"
"""Where the folder of the Python that was asked first is handed on to the toolbox's."""


class Linter(NamedTuple):
    """One linter and the files it reads, each with a call of its own."""

    tool: str
    options: tuple[str, ...]
    files: tuple[Path, ...]
    speaks: bool = False
    """Whether a word on its standard error is a finding, whatever it returns."""


def main(words: list[str]) -> int:
    """Run the linters; return 1 when one of them finds something."""
    os.environ.setdefault(BEGUN_BY, str(Path(sys.executable).parent))
    try:
        code = in_toolbox(__file__, words)
    except Trouble as trouble:
        complain(str(trouble))
        return trouble.code
    if code is not None:
        return code
    from bundling.share import write_share

    with tempfile.TemporaryDirectory(prefix="tsubo-lint-") as name:
        share = Path(name) / "share"
        write_share(share, version(), moment())
        return run(linters(share))


def linters(share: Path) -> list[Linter]:
    """Return all linters, for the desktop's files below ``share`` and what is in the checkout."""
    shells = tuple(sorted(RECIPES.rglob("*.sh")))
    manifests = (*WORKFLOWS, *sorted(RECIPES.rglob("*.yaml")))
    completions = {
        "bash": share / "bash-completion" / "completions" / "tsubo",
        "zsh": share / "zsh" / "vendor-completions" / "_tsubo",
        "fish": share / "fish" / "vendor_completions.d" / "tsubo.fish",
    }
    packages = tuple(sorted(DIST.glob(f"tsubo_{version()}_*.deb")))
    return [
        Linter("yamllint", ("--strict", "-d", YAML_RULES), manifests),
        Linter("check-jsonschema", ("--builtin-schema", "vendor.github-workflows"), WORKFLOWS),
        Linter("actionlint", (), WORKFLOWS),
        Linter("shellcheck", (), shells),
        Linter(
            "desktop-file-validate", ("--warn-kde",), (share / "applications" / "tsubo.desktop",)
        ),
        Linter(
            "appstreamcli",
            ("validate", "--no-net", "--pedantic"),
            (share / "metainfo" / f"{APP_ID}.metainfo.xml",),
        ),
        Linter("man", ("--warnings", "-l", "-Tutf8", "-Z"), (share / "man/man1/tsubo.1.gz",), True),
        *(Linter(shell, ("-n",), (file,)) for shell, file in completions.items()),
        Linter("lintian", ("--fail-on", "error,warning", "--allow-root"), packages),
    ]


def run(wanted: list[Linter]) -> int:
    """Run those of ``wanted`` that are there, saying how each went; return 1 for a finding."""
    near = os.pathsep.join([os.environ.get(BEGUN_BY, ""), os.environ.get("PATH", "")])
    failed = False
    for linter in wanted:
        tool = shutil.which(linter.tool, path=near)
        if tool is None or not linter.files:
            print(f"{linter.tool:24}{'missing' if tool is None else 'nothing to read'}")
            continue
        said = "".join(findings(linter, tool, file) for file in linter.files)
        failed |= bool(said)
        print(
            f"{linter.tool:24}{'found something' if said else 'clean'}, {len(linter.files)} files"
        )
        print(said, end="", file=sys.stderr)
    return int(failed)


def findings(linter: Linter, tool: str, file: Path) -> str:
    """Return what one linter says against ``file``; nothing where it is content."""
    done = subprocess.run(
        [tool, *linter.options, str(file)], check=False, capture_output=True, text=True
    )
    if done.returncode == 0 and not (linter.speaks and done.stderr.strip()):
        return ""
    return f"{linter.tool} {file.name}, {done.returncode}:\n{done.stdout[-4000:]}{done.stderr}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
