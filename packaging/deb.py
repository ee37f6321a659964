#!/usr/bin/env python3
"""Make the Debian package from the bundle.

    python3 packaging/bundle.py && python3 packaging/deb.py [--version VERSION]

It lies in ``dist``; the same bundle gives the same bytes. Needs dpkg-deb.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bootstrap.voice import Trouble, complain, say
from bundling.place import BUNDLE, DIST, moment, same_every_time, version
from bundling.toolbox import in_toolbox


def main(words: list[str]) -> int:
    """Make the package; return 1 when something is in the way."""
    parser = argparse.ArgumentParser(description="Make the Debian package from the bundle.")
    parser.add_argument("--version", default=version(), help="by default Tsubo's own")
    given = parser.parse_args(words)
    try:
        code = in_toolbox(__file__, words)
        return make(given.version) if code is None else code
    except Trouble as trouble:
        complain(str(trouble))
        return trouble.code


def make(number: str) -> int:
    """Make the package with the toolbox's Python.

    Raises Trouble when the bundle or dpkg-deb is missing.
    """
    from bundling.debian_package import fill

    if not BUNDLE.is_dir():
        raise Trouble("There is no bundle yet: python3 packaging/bundle.py")
    if shutil.which("dpkg-deb") is None:
        raise Trouble("dpkg-deb is missing; on Debian and Ubuntu it is always there.")
    ask = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(ask, check=True, capture_output=True, text=True).stdout.strip()
    DIST.mkdir(exist_ok=True)
    package = DIST / f"tsubo_{number}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="tsubo-deb-") as name:
        tree = Path(name) / "tsubo"
        fill(tree, number, architecture, moment())
        command = ["dpkg-deb", "--root-owner-group", "--build", "-Zxz", str(tree), str(package)]
        subprocess.run(command, check=True, env=same_every_time(), stdout=subprocess.DEVNULL)
    say(f"{package}: {package.stat().st_size / 1e6:.1f} MB.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
