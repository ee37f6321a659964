"""The virtual environment: made once, filled from a pinned list, rebuilt when it is no good."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

from bootstrap.commands import Runner
from bootstrap.libraries import PARTS, missing_for, qt_version
from bootstrap.project import LINUX, Project
from bootstrap.stamp import Stamp, new_stamp, python_version, read_stamp, write_stamp
from bootstrap.turns import one_at_a_time
from bootstrap.voice import SYSTEM_PACKAGES_MISSING, Trouble, say

OLDEST_GLIBC = (2, 34)  # what the PySide6 wheels are built for (their manylinux_2_34 tag)
SOURCE_LINK = "tsubo-source.pth"


def ready(project: Project, name: str, parts: tuple[str, ...]) -> bool:
    """Tell quickly whether nothing at all has to be done before a start.

    Args:
        project: the checkout.
        name: the list that has to be installed, ``run`` or ``test``.
        parts: the parts of Qt whose system libraries have to be there.
    """
    stamp = read_stamp(project.stamp)
    if stamp is None or fault(project, stamp) or not stamp.holds(project, name):
        return False
    if not LINUX:
        return True
    return set(parts) <= set(stamp.libraries) and stamp.qt == qt_version(project)


def prepare(project: Project, name: str, parts: tuple[str, ...]) -> None:
    """Do whatever is missing until ``ready`` holds; waits if somebody else is doing it.

    Raises:
        Trouble: something has to be put right by the person.
    """
    with one_at_a_time(project.lock):
        if ready(project, name, parts):
            return
        runner = Runner(project.log)
        try:
            stamp = _filled(project, name, runner)
            if LINUX:
                _supply_libraries(project, stamp, parts, runner)
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            raise Trouble(f"Setting up .venv did not work: {error.strerror}{where}.") from error


def fault(project: Project, stamp: Stamp | None) -> str:
    """Return why an environment cannot be used any more; empty if it can."""
    if stamp is None:
        return "was not finished"
    if stamp.python != python_version():
        return f"was made for Python {stamp.python}"
    if stamp.place != str(project.environment):
        return "was made in another place"
    if not project.python.exists() or not _home_exists(project.environment / "pyvenv.cfg"):
        return "has lost its Python"
    if not (project.site_packages / SOURCE_LINK).is_file():
        return "is damaged"
    return ""


def _home_exists(note: Path) -> bool:
    """Tell whether the Python that an environment was made from is still there."""
    try:
        lines = note.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    homes = [line.partition("=")[2].strip() for line in lines if line.startswith("home")]
    return any(Path(home).is_dir() for home in homes)


def _filled(project: Project, name: str, runner: Runner) -> Stamp:
    """Return the stamp of an environment that holds the list, after doing what that takes."""
    stamp = read_stamp(project.stamp)
    uv = shutil.which("uv")
    why = fault(project, stamp)
    if not why and not uv and not (project.site_packages / "pip").is_dir():
        why = "has no installer in it"
    if stamp is None or why:
        _make(project, why, uv, runner)
        stamp = new_stamp(project)
    if stamp.holds(project, name):
        return stamp
    project.stamp.unlink(missing_ok=True)
    _install(project, name, uv, runner)
    (project.site_packages / SOURCE_LINK).write_text(f"{project.source_link()}\n", encoding="ascii")
    stamp = stamp.with_installed(project, name)
    write_stamp(project.stamp, stamp)
    return stamp


def _make(project: Project, why: str, uv: str | None, runner: Runner) -> None:
    """Make the environment anew, removing whatever is in its place."""
    _check_system(runner, uv)
    place = project.environment
    if place.is_symlink() or place.is_file():
        place.unlink()
    elif place.exists():
        say(f"The environment in .venv {why}; making it anew.")
        project.stamp.unlink(missing_ok=True)
        shutil.rmtree(place)
    python = getattr(sys, "_base_executable", None) or sys.executable
    if uv:
        command = [uv, "venv", "--python", python, str(place)]
    else:
        command = [python, "-m", "venv", str(place)]
    runner.run(f"Making an environment for Tsubo in .venv (Python {python_version()})", command)


def _check_system(runner: Runner, uv: str | None) -> None:
    """Make sure that an environment can be made and that Qt's wheels can run here."""
    if LINUX:
        glibc = _glibc()
        if glibc is not None and glibc < OLDEST_GLIBC:
            raise Trouble("This Linux is too old for Qt: it needs glibc 2.34, as in Debian 12.")
    if uv or importlib.util.find_spec("ensurepip") is not None:
        return
    from bootstrap import debian

    # Qt is not here yet to be asked; naming its likely needs as well spares a second line to paste.
    packages, _ = debian.package_names(debian.likely_missing(), debian.release_name())
    debian.install(
        runner,
        [debian.VENV_PACKAGE, *packages],
        "Some system packages that Tsubo needs are missing.",
    )
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        raise Trouble(
            f"This Python ({sys.executable}) comes without ensurepip, which makes environments; "
            "please use the system's own python3, or put uv on the PATH."
        )


def _glibc() -> tuple[int, int] | None:
    try:
        words = (os.confstr("CS_GNU_LIBC_VERSION") or "").split()
        major, minor = words[1].split(".")[:2]
        return int(major), int(minor)
    except (OSError, ValueError, IndexError):
        return None


def _install(project: Project, name: str, uv: str | None, runner: Runner) -> None:
    """Install a pinned list, and only files whose hash is in it."""
    python = str(project.python)
    exact = ["--require-hashes", "--only-binary", ":all:", "-r", str(project.requirements(name))]
    env = {**os.environ, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if uv:
        command = [uv, "pip", "install", "--python", python, "--compile-bytecode", *exact]
    else:
        command = [python, "-I", "-m", "pip", "install", "--no-input", *exact]
    what = "what Tsubo needs" if name == "run" else "what Tsubo and its tests need"
    runner.run(f"Installing {what} (up to 100 MB to download, once; a minute or two)", command, env)


def _supply_libraries(
    project: Project, stamp: Stamp, parts: tuple[str, ...], runner: Runner
) -> None:
    """Look for the system libraries that Qt needs, get those that are missing, note the result."""
    from bootstrap import debian

    missing = missing_for(project, PARTS)
    if any(part in missing for part in parts):
        sonames = {soname for found in missing.values() for soname in found}
        packages, unknown = debian.package_names(sonames, debian.release_name())
        debian.install(runner, packages, "Qt misses some system libraries.", unknown)
        missing = missing_for(project, PARTS)
        left = sorted({soname for part in parts for soname in missing.get(part, [])})
        if left:
            raise Trouble(
                f"These system libraries are still missing: {', '.join(left)}",
                SYSTEM_PACKAGES_MISSING,
            )
    found = tuple(part for part in PARTS if part not in missing)
    write_stamp(project.stamp, replace(stamp, qt=qt_version(project), libraries=found))
