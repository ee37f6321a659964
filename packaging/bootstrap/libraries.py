"""Which system libraries Qt still misses on this Linux, asked of the dynamic linker itself."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from bootstrap.project import Project
from bootstrap.voice import Trouble

PARTS: dict[str, tuple[str, ...]] = {
    "base": (
        "QtCore.abi3.so",
        "QtGui.abi3.so",
        "QtWidgets.abi3.so",
        "QtSvg.abi3.so",
        "QtSvgWidgets.abi3.so",
        "QtDBus.abi3.so",
        "QtNetwork.abi3.so",
        "QtPrintSupport.abi3.so",
        "QtMultimedia.abi3.so",
        "QtTextToSpeech.abi3.so",
        "Qt/plugins/platforms/libqoffscreen.so",
        "Qt/plugins/imageformats/libqsvg.so",
    ),
    "xcb": ("Qt/plugins/platforms/libqxcb.so",),
    "wayland": (
        "Qt/plugins/platforms/libqwayland.so",
        "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    ),
}
"""Files of the PySide6 wheel to look at, by what they are for; some versions lack some of them."""

FONT = "a font"
"""Stands for 'any font at all' among the sonames that are missing."""

FONT_ENDINGS = (".ttf", ".otf", ".ttc", ".pfb", ".pcf.gz")


def needed_parts(env: Mapping[str, str]) -> tuple[str, ...]:
    """Return the parts that a start in this environment uses: the display decides."""
    asked = env.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if asked:
        return ("base", asked) if asked in PARTS else ("base",)
    if env.get("DISPLAY"):
        return ("base", "xcb")
    if env.get("WAYLAND_DISPLAY"):
        return ("base", "wayland")
    return ("base",)


def missing_for(project: Project, parts: Iterable[str]) -> dict[str, list[str]]:
    """Return the sonames that cannot be found, for each part that misses any."""
    package = project.site_packages / "PySide6"
    missing: dict[str, list[str]] = {}
    for part in parts:
        files = [package / name for name in PARTS[part] if (package / name).exists()]
        sonames = not_found(files)
        if part == "base" and not any_font():
            sonames.append(FONT)
        if sonames:
            missing[part] = sonames
    return missing


def not_found(files: Iterable[Path]) -> list[str]:
    """Ask the dynamic linker which libraries these files need and do not get.

    Raises:
        Trouble: there is no ``ldd`` to ask.
    """
    paths = [str(path) for path in files]
    if not paths:
        return []
    try:
        answer = subprocess.run(
            ["ldd", *paths],
            env={**os.environ, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError as error:
        raise Trouble("Cannot ask which system libraries are missing: no ldd here.") from error
    return sorted(
        {line.split()[0] for line in answer.stdout.splitlines() if line.endswith("=> not found")}
    )


def any_font() -> bool:
    """Tell whether there is at least one font file where fontconfig looks for fonts."""
    home = Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    places = (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        data / "fonts",
        home / ".fonts",
    )
    return any(
        name.endswith(FONT_ENDINGS)
        for place in places
        for _, _, names in os.walk(place)
        for name in names
    )


def qt_version(project: Project) -> str:
    """Return the installed PySide6 version, read from its folder's name; empty if there is none."""
    for folder in project.site_packages.glob("[Pp]y[Ss]ide6_[Ee]ssentials-*.dist-info"):
        return folder.name.removesuffix(".dist-info").partition("-")[2]
    return ""
