"""Where builds lie, which version they are of, and which moment they carry."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD, DIST = ROOT / "build", ROOT / "dist"
MACOS = sys.platform == "darwin"
BUNDLE = BUILD / "bundle" / ("Tsubo.app" if MACOS else "tsubo")
"""The folder that PyInstaller fills; every package is made of it."""
INSIDE = BUNDLE / ("Contents/Frameworks" if MACOS else "_internal")
"""Where PyInstaller puts all but the program itself, and where Tsubo looks for it."""
RESOURCES = BUNDLE / "Contents" / "Resources" if MACOS else INSIDE
"""Where files that are not code have to lie: on macOS apart, with links from ``INSIDE``."""
LICENCES = RESOURCES / "licences"


def version() -> str:
    """Return Tsubo's version, read from its package without importing it."""
    text = (ROOT / "app" / "tsubo" / "__init__.py").read_text(encoding="utf-8")
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            return str(ast.literal_eval(node.value))
    raise ValueError("app/tsubo/__init__.py names no __version__.")


def moment() -> int:
    """Return the second that all files are dated with: SOURCE_DATE_EPOCH, or the last commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return int((ROOT / "pyproject.toml").stat().st_mtime)
    return int(said)


def same_every_time() -> dict[str, str]:
    """Return the environment in which two builds of the same files give the same bytes."""
    return {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(moment()),
        "PYTHONHASHSEED": "0",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
