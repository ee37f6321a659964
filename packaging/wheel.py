#!/usr/bin/env python3
"""Make the wheel, or with ``sdist`` the source archive.

    python3 packaging/wheel.py [wheel | sdist]

It lies in ``dist``; the same files give the same bytes. hatchling does it, as pyproject.toml says.
"""

from __future__ import annotations

import subprocess
import sys

from bootstrap.voice import Trouble, complain
from bundling.place import DIST, ROOT, same_every_time
from bundling.toolbox import in_toolbox

KINDS = ("wheel", "sdist")
USAGE = 2


def main(words: list[str]) -> int:
    """Make what ``words`` ask for; return hatchling's exit code."""
    kind = words[0] if words else "wheel"
    if kind not in KINDS or len(words) > 1:
        complain(f"Say one of: {', '.join(KINDS)}.")
        return USAGE
    try:
        code = in_toolbox(__file__, words)
    except Trouble as trouble:
        complain(str(trouble))
        return trouble.code
    if code is not None:
        return code
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(DIST)]
    return subprocess.run(command, cwd=ROOT, env=same_every_time(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
