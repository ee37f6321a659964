#!/usr/bin/env python3
"""Write the pinned lists in packaging/requirements anew from pyproject.toml.

    python3 packaging/lock.py             keep the pinned versions where they still fit
    python3 packaging/lock.py --upgrade   take the newest versions that fit

Needs uv on the PATH. The lists hold for Python 3.11 to 3.13 on Linux, macOS and Windows.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LISTS = Path("packaging/requirements")
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
)
ADDRESS = re.compile(r"\w+://|--(extra-)?index-url|--find-links|--trusted-host")


def main(arguments: list[str]) -> int:
    """Lock all lists and return the exit code."""
    uv = shutil.which("uv")
    if uv is None:
        print("Locking needs uv on the PATH, for example from: pipx install uv", file=sys.stderr)
        return 1
    run = LISTS / "run.txt"
    # The other lists are held to the versions of the run list, so that they are true supersets.
    held, project = f"--constraint={run}", "pyproject.toml"
    wanted = {
        "run": [project],
        "test": [project, "--group=test", held],
        "bundle": [project, str(LISTS / "bundle.in"), held],
        "help": [str(LISTS / "help.in")],
        "lint": [str(LISTS / "lint.in")],
    }
    for name, sources in wanted.items():
        target = LISTS / f"{name}.txt"
        command = [uv, "pip", "compile", *sources, *OPTIONS, *arguments]
        code = subprocess.run(
            [*command, f"--output-file={target}"], cwd=ROOT, stdout=subprocess.DEVNULL, check=False
        ).returncode
        if code != 0:
            return code
        if ADDRESS.search((ROOT / target).read_text(encoding="utf-8")):
            print(f"{target} names an address; it must not.", file=sys.stderr)
            return 1
        print(f"Wrote {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
