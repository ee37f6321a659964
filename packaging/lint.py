#!/usr/bin/env python3
"""Run every linter for what is made here that this machine has, and say which are missing.

    python3 packaging/lint.py

It reads the workflows, the recipes, what a desktop gets (entry, metadata, manual, completions) and
a package in ``dist``. Exit code 1 where a linter finds something; missing ones are named at the end
and do not count. Those that PyPI and npm have are fetched into ``build``; nothing is installed
elsewhere.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from bootstrap.voice import Trouble, complain
from bundling.place import DIST, ROOT, moment, version
from bundling.publisher import APP_ID
from bundling.toolbox import in_toolbox
from linting.tools import found, search_path

WORKFLOWS = tuple(sorted((ROOT / ".github" / "workflows").glob("*.yml")))
RECIPES = ROOT / "packaging" / "recipes"
YAML_RULES = "{extends: default, rules: {line-length: {max: 100}, document-start: disable}}"


class Linter(NamedTuple):
    """One linter and the files it reads, each with a call of its own."""

    tool: str
    options: tuple[str, ...]
    files: tuple[Path, ...]
    speaks: bool = False
    """Whether a word on its standard error is a finding, whatever it returns."""


def main(words: list[str]) -> int:
    """Run the linters; return 1 when one of them finds something."""
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
        path = search_path()
        return run(linters(share), lambda tool: found(tool, path))


def linters(share: Path) -> list[Linter]:
    """Return all linters, for the desktop's files below ``share`` and what is in the checkout."""
    shells = tuple(sorted(RECIPES.rglob("*.sh")))
    flatpaks = tuple(sorted(RECIPES.rglob("*.yaml")))
    completions = {
        "bash": share / "bash-completion" / "completions" / "tsubo",
        "zsh": share / "zsh" / "vendor-completions" / "_tsubo",
        "fish": share / "fish" / "vendor_completions.d" / "tsubo.fish",
    }
    packages = tuple(sorted(DIST.glob(f"tsubo_{version()}_*.deb")))
    return [
        Linter("yamllint", ("--strict", "-d", YAML_RULES), (*WORKFLOWS, *flatpaks)),
        Linter("check-jsonschema", ("--builtin-schema", "vendor.github-workflows"), WORKFLOWS),
        Linter("actionlint", (), WORKFLOWS),
        Linter("shellcheck", (), shells),
        Linter("flatpak-builder", ("--show-manifest",), flatpaks, True),
        Linter("plistutil", ("-i",), tuple(sorted(RECIPES.rglob("*.plist"))), True),
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


def run(wanted: list[Linter], finds: Callable[[str], Sequence[str] | None]) -> int:
    """Run those of ``wanted`` that ``finds`` knows a command for; return 1 for a finding."""
    failed, missing = False, []
    for linter in wanted:
        command = finds(linter.tool)
        if command is None:
            missing.append(linter.tool)
            continue
        if not linter.files:
            print(f"{linter.tool:24}nothing to read")
            continue
        said = "".join(findings(linter, command, file) for file in linter.files)
        failed |= bool(said)
        print(
            f"{linter.tool:24}{'found something' if said else 'clean'}, {len(linter.files)} files"
        )
        print(said, end="", file=sys.stderr)
    if missing:
        print(f"Missing here: {', '.join(missing)}.")
    return int(failed)


def findings(linter: Linter, command: Sequence[str], file: Path) -> str:
    """Return what one linter says against ``file``; nothing where it is content."""
    done = subprocess.run(
        [*command, *linter.options, str(file)],
        check=False,
        capture_output=True,
        text=True,
        errors="replace",
    )
    if done.returncode == 0 and not (linter.speaks and done.stderr.strip()):
        return ""
    return f"{linter.tool} {file.name}, {done.returncode}:\n{done.stdout[-4000:]}{done.stderr}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
