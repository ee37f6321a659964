"""What a bundle holds: Qt's parts that Tsubo reaches, one voice, no system library it can borrow.

PyInstaller follows every import and then adds all plugins Qt might want. Here the wanted plugins
are named, and a library travels only if a module or a wanted plugin leads to it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable
from fnmatch import fnmatch
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""As PyInstaller has it: name in the bundle, file it is taken from, kind."""

LEFT_OUT = [
    *("ssl", "_ssl", "_hashlib"),  # no encrypted sockets: Tsubo opens none; hashes have their own
    *("bz2", "lzma", "readline", "tkinter", "pydoc", "doctest", "setuptools", "pkg_resources"),
    *("pycparser", "numpy.testing", "numpy.f2py", "numpy._core._multiarray_tests"),
    # numpy itself imports these on first use only.
    *("numpy.random", "numpy.fft", "numpy.ma", "numpy.polynomial", "numpy.linalg.lapack_lite"),
    *("multiprocessing", "asyncio", "unittest", "ftplib", "xmlrpc", "tarfile", "_pydecimal"),
    *("urllib.request", "http", "xml", "pyexpat"),
    *("pydantic.v1", "pydantic.mypy", "PySide6.QtMultimediaWidgets"),
]
"""Modules that others import only where they are there."""

HOOKS_LEFT_OUT = (
    *("pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing"),
    *(("pyi_rth_pyside6",) if sys.platform == "linux" else ()),
)
"""PyInstaller's own scripts before a start; they import what Tsubo's start has no use for.

The one for PySide6 imports Qt even for ``tsubo --version``, and points the plugins of every Qt
program that Tsubo opens at ours. On Linux the wheel's Qt finds its plugins itself.
"""

PLUGINS = (
    *("platforms/*qxcb*", "platforms/*qwayland*", "platforms/*qoffscreen*"),
    *("platforms/qwindows.dll", "platforms/*qcocoa*", "styles/*", "iconengines/*qsvgicon*"),
    *("imageformats/*qsvg*", "imageformats/*qjpeg*", "platformthemes/*qxdgdesktopportal*"),
    *("platforminputcontexts/*compose*", "platforminputcontexts/*ibus*"),
    *("wayland-shell-integration/*xdg-shell*", "wayland-decoration-client/*bradient*"),
    *("printsupport/*", "texttospeech/*speechd*", "texttospeech/*sapi*", "texttospeech/*winrt*"),
    *("texttospeech/*darwin*", "multimedia/*windowsmedia*", "multimedia/*darwinmedia*"),
)
"""Qt's plugins on Linux, Windows and macOS; ffmpeg is none of them: we only play samples."""

SYSTEM_LIBRARIES = (
    *("libpython3*", "libsqlite3*", "libffi*", "libuuid*"),
    *("libxcb-cursor*", "libxcb-icccm*", "libxcb-image*", "libxcb-keysyms*"),
    *("libxcb-render-util*", "libxcb-util*"),
    *("*.dll", "*.dylib", "python"),
)
"""Libraries of the building system that travel: Python's own, and small ones many desktops lack."""

VOICE_LIBRARIES = ("libespeak-ng.so", "libespeak-ng.dylib", "espeak-ng.dll")
"""The one name under which espeakng-loader asks for its library; its wheel has it three times."""

VOICE_FILES = (
    *("phondata", "phonindex", "phontab", "intonations", "en_dict"),
    *("lang/gmw/en*", "voices/!v/*"),
)
"""What espeak-ng needs to speak English, below ``espeak-ng-data``."""


def wanted_binaries(
    entries: Iterable[Entry], needed_by: Callable[[str], Collection[str]]
) -> list[Entry]:
    """Return the entries that travel: what is wanted itself, and whatever that leads to.

    Args:
        entries: everything PyInstaller would take.
        needed_by: tells the names of the libraries a file asks the system's linker for.
    """
    entries = list(entries)
    libraries = {plain(entry[0]).name: entry for entry in entries if may_travel(entry)}
    waiting = [entry for entry in entries if is_wanted_itself(plain(entry[0]))]
    taken: set[Entry] = set()
    while waiting:
        entry = waiting.pop()
        if entry not in taken:
            taken.add(entry)
            needed = needed_by(entry[1])
            waiting += [libraries[name] for name in needed if name in libraries]
    return sorted(taken)


def is_wanted_itself(file: PurePosixPath) -> bool:
    """Tell whether a file travels although no other file asks the linker for it."""
    _, plugin, inside = file.as_posix().partition("/plugins/")
    if plugin:
        return any(fnmatch(inside, pattern) for pattern in PLUGINS)
    return (
        file.suffix == ".pyd"
        or any(mark in file.name for mark in (".abi3.so", ".cpython-", "libpython3"))
        or file.match("_soundfile_data/*")
        or file.name in VOICE_LIBRARIES
    ) and not fnmatch(file.name, "lib*.abi3.so.*")


def may_travel(entry: Entry) -> bool:
    """Tell whether a library that is needed comes along, or is the system's to give."""
    name = plain(entry[0]).name
    from_a_wheel = "site-packages" in plain(entry[1]).parts
    return from_a_wheel or any(fnmatch(name.lower(), one) for one in SYSTEM_LIBRARIES)


def wanted_data(entries: Iterable[Entry], binaries: Collection[Entry]) -> list[Entry]:
    """Return the data files that travel: one voice, no translations, headers, stubs or metadata.

    Among them are links to the ``binaries``, as PyInstaller makes them; others lead nowhere. What
    belongs to a framework of macOS, links too, travels whole with its library: codesign refuses
    one in pieces.
    """
    there = {plain(name) for name, _, _ in binaries}
    frameworks = {framework_of(file) for file in there}

    def travels(file: PurePosixPath, source: PurePosixPath, kind: str) -> bool:
        framework = framework_of(file)
        if framework is not None:
            return framework in frameworks
        return source in there if kind == "SYMLINK" else is_wanted_data(file)

    return sorted(
        (name, source, kind)
        for name, source, kind in entries
        if travels(plain(name), plain(source), kind)
    )


def framework_of(file: PurePosixPath) -> PurePosixPath | None:
    """Return the framework of macOS that ``file`` lies in, or None."""
    return next((folder for folder in file.parents if folder.suffix == ".framework"), None)


def is_wanted_data(file: PurePosixPath) -> bool:
    """Tell whether a data file travels."""
    _, voice, inside = file.as_posix().partition("/espeak-ng-data/")
    if voice:
        return any(fnmatch(inside, pattern) for pattern in VOICE_FILES)
    if "translations" in file.parts or file.parts[0].endswith(".dist-info"):
        return False
    return file.suffix not in (".pyi", ".h", ".typed", ".so")


def plain(path: str) -> PurePosixPath:
    """Return a path with forward slashes, whatever system it is of."""
    return PurePosixPath(path.replace("\\", "/"))
