#!/usr/bin/env python3
"""Pack the bundle as a portable archive: unpack it anywhere and start ``tsubo/tsubo``.

    python3 packaging/bundle.py && python3 packaging/portable.py

It lies in ``dist``; the same bundle gives the same bytes. Needs GNU tar and zstd.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bootstrap.voice import complain, say
from bundling.place import BUNDLE, DIST, moment, version


def main() -> int:
    """Write the archive; return 1 when the bundle or a tool is missing."""
    if not BUNDLE.is_dir():
        complain("There is no bundle yet: python3 packaging/bundle.py")
        return 1
    missing = [tool for tool in ("tar", "zstd") if shutil.which(tool) is None]
    if missing:
        complain(f"These tools are missing: {', '.join(missing)}")
        return 1
    DIST.mkdir(exist_ok=True)
    archive = DIST / f"tsubo-{version()}-linux-{os.uname().machine}.tar.zst"
    code = subprocess.run(packing(BUNDLE, archive, moment()), check=False).returncode
    if code == 0:
        say(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB.")
    return code


def packing(folder: Path, archive: Path, moment: int) -> list[str]:
    """Return the command that packs ``folder``: by name, for nobody, dated ``moment``."""
    return [
        *("tar", "--create", "--sort=name", f"--mtime=@{moment}", "--owner=0", "--group=0"),
        *("--numeric-owner", "--format=posix", "--pax-option=delete=atime,delete=ctime"),
        *("--use-compress-program=zstd -19 -T1", f"--file={archive}"),
        *(f"--directory={folder.parent}", folder.name),
    ]


if __name__ == "__main__":
    sys.exit(main())
