"""numpy without OpenBLAS, for Linux: Tsubo mixes sound and multiplies no matrices.

The wheel on the package index carries 28 MB of linear algebra, and each loop several times over
for different processors. Built from its own source archive, with the hash of the same pinned list,
numpy brings plain loops instead.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import sysconfig
import tempfile
from pathlib import Path

from bootstrap.commands import Runner
from bootstrap.voice import Trouble

COMPILERS = ("cc", "c++")
SETTINGS = (
    *("setup-args=-Dblas=none", "setup-args=-Dlapack=none", "setup-args=-Dallow-noblas=true"),
    *("setup-args=-Dcpu-dispatch=none", "setup-args=-Ddisable-svml=true"),
    *("setup-args=-Doptimization=s", "install-args=--strip"),
)
"""Options of numpy's own build, as its ``meson.options`` explains them."""

_PIN = re.compile(r"^numpy==.*?(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
_PYTHON = re.compile(r'("Python Information": \{\s*"path": )r"[^"]*"')


def make_plain(runner: Runner, pins: Path) -> None:
    """Put a numpy without OpenBLAS into this environment, unless it is there already.

    Args:
        runner: runs what builds it; that takes some minutes.
        pins: the list that names numpy's version and hashes.

    Raises Trouble when a compiler is missing, or the build does not work.
    """
    wanted = numpy_pins(pins.read_text(encoding="utf-8"))
    built = Path(sys.prefix) / "plain-numpy.txt"
    if not built.is_file() or built.read_text(encoding="utf-8") != wanted:
        build(runner, wanted)
        built.write_text(wanted, encoding="utf-8")
    about = Path(sysconfig.get_path("platlib"), "numpy", "__config__.py")
    about.write_text(without_place(about.read_text(encoding="utf-8")), encoding="utf-8")


def build(runner: Runner, wanted: str) -> None:
    """Build what the pinned list ``wanted`` names, and put it into this environment.

    Raises Trouble when a compiler is missing, or the build does not work.
    """
    missing = [tool for tool in COMPILERS if shutil.which(tool) is None]
    if missing:
        raise Trouble(
            f"Compilers are missing: {', '.join(missing)}; on Debian: apt install gcc g++"
        )
    programs = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    with tempfile.TemporaryDirectory(prefix="tsubo-numpy-") as folder:
        few = Path(folder) / "numpy.txt"
        few.write_text(wanted, encoding="utf-8")
        command = [sys.executable, "-I", "-m", "pip", "install", "--no-input", "--no-deps"]
        command += ["--force-reinstall", "--no-cache-dir", "--no-build-isolation"]
        command += ["--no-binary=numpy", "--require-hashes", "-r", str(few)]
        runner.run("Building numpy without OpenBLAS", command, {**os.environ, "PATH": programs})


def without_place(about: str) -> str:
    """Return what numpy notes ``about`` its build, without the folder that was built in.

    The note travels in the bundle: two folders would give two bundles, and tell where they lay.
    """
    return _PYTHON.sub(r'\1r"python"', about)


def numpy_pins(text: str) -> str:
    """Return the lines about numpy of a pinned list, each with our settings and its hashes.

    The settings stand in the list, because pip takes those of its command line for what is named
    there only. Raises ValueError when there is no such line.
    """
    found = _PIN.findall(text)
    if not found:
        raise ValueError("The list pins no numpy.")
    settings = "".join(f"    --config-settings={setting} \\\n" for setting in SETTINGS)
    return "".join(pin.replace("\\\n", f"\\\n{settings}", 1) for pin in found)
