"""System packages on Debian, Ubuntu and their relatives: their names, and getting them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from bootstrap.commands import Runner
from bootstrap.libraries import FONT, any_font
from bootstrap.voice import SYSTEM_PACKAGES_MISSING, Trouble, say

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    FONT: "fonts-dejavu-core",
}
"""The package that brings each library, as Debian 12 calls it."""

VENV_PACKAGE = "python3-venv"

OLDER_RELEASES = frozenset({"bullseye", "bookworm", "focal", "jammy", "lunar", "mantic"})
"""Releases from before the 64-bit time change, which renamed some packages to ``…t64``."""

RENAMED = frozenset({"libglib2.0-0"})

LISTS = Path("/var/lib/apt/lists")
RELEASE_NOTE = Path("/etc/os-release")
LINKER_DIRECTORIES = ("/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib")


def package_names(sonames: Iterable[str], release: str) -> tuple[list[str], list[str]]:
    """Return the packages that bring these libraries, and the libraries nobody here knows.

    Args:
        sonames: library names as the linker says them.
        release: the code name of the Debian or Ubuntu release, such as ``bookworm``.
    """
    wanted = set(sonames)
    names = {PACKAGES[soname] for soname in wanted if soname in PACKAGES}
    if release not in OLDER_RELEASES:
        names = {f"{name}t64" if name in RENAMED else name for name in names}
    return sorted(names), sorted(wanted - PACKAGES.keys())


def release_name(note: Path = RELEASE_NOTE) -> str:
    """Return the code name of the Debian or Ubuntu release underneath; empty if unknown."""
    try:
        lines = note.read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    fields = dict(line.split("=", 1) for line in lines if "=" in line)
    for key in ("UBUNTU_CODENAME", "DEBIAN_CODENAME", "VERSION_CODENAME"):
        if name := fields.get(key, "").strip("\"' "):
            return name
    return ""


def likely_missing() -> list[str]:
    """Return what of the table lies in no usual folder, before there is a Qt to ask."""
    present: set[str] = set()
    for place in LINKER_DIRECTORIES:
        for folder in (Path(place), *Path(place).glob("*-linux-gnu*")):
            if folder.is_dir():
                present.update(entry.name for entry in folder.iterdir())
    if any_font():
        present.add(FONT)
    return sorted(PACKAGES.keys() - present)


def install(runner: Runner, packages: list[str], why: str, unknown: Iterable[str] = ()) -> None:
    """Install system packages if that is allowed; otherwise say the one line to paste.

    Args:
        runner: runs the package tool.
        packages: what to install.
        why: what they are for, in the words the person reads.
        unknown: libraries that no known package brings, to be named.

    Raises:
        Trouble: with exit code 3, if the person has to do it.
    """
    unknown = list(unknown)
    if not shutil.which("apt-get"):
        what = ", ".join([*packages, *unknown])
        raise Trouble(
            f"{why} Please install, with this system's own package tool, what Debian calls: {what}",
            SYSTEM_PACKAGES_MISSING,
        )
    if unknown and not packages:
        raise Trouble(
            f"{why} No package is known for: {', '.join(unknown)}", SYSTEM_PACKAGES_MISSING
        )
    words = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    before = _right_to_install(runner)
    if before is None:
        raise Trouble(
            f"{why} Please paste this line and start again:\n\n"
            f"sudo apt-get update && sudo {' '.join(words)}\n",
            SYSTEM_PACKAGES_MISSING,
        )
    say(f"{why} Installing them: {' '.join(packages)}")
    polite = [*before, "env", "DEBIAN_FRONTEND=noninteractive"]
    words[1:1] = ["-q", "-o", "DPkg::Lock::Timeout=300"]
    update = [*polite, "apt-get", "-q", "update"]
    if any(LISTS.glob("*_Packages*")):
        code, _ = runner.attempt([*polite, *words])
        if code == 0:
            return
    runner.run("Fetching the list of system packages", update)
    runner.run("Installing the system packages", [*polite, *words])


def _right_to_install(runner: Runner) -> list[str] | None:
    """Return what to put before a command to run it as root; None if that is not allowed."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and runner.attempt(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n"]
    return None
