"""A Debian package as a tree of files, made from the bundle; see deb.py."""

from __future__ import annotations

import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path

from bundling import frozen, listing
from bundling.place import BUNDLE
from bundling.publisher import MAINTAINER
from bundling.share import packed, write, write_share

DEPENDS = (
    *("libc6 (>= 2.35)", "libstdc++6", "libgcc-s1", "zlib1g", "libglib2.0-0 | libglib2.0-0t64"),
    *("libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libbrotli1"),
    *("libgssapi-krb5-2", "libx11-6", "libx11-xcb1", "libxcb1", "libxcb-randr0", "libxcb-render0"),
    *("libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1"),
    *("libxkbcommon0", "libxkbcommon-x11-0", "libwayland-client0", "libwayland-cursor0"),
    *("libwayland-egl1", "libpulse0", "fonts-dejavu-core | fonts-noto-core"),
)
"""What Qt asks the linker for and the bundle does not carry; deb.py's trial is a bare Debian 12."""
RECOMMENDS = ("libspeechd2", "speech-dispatcher", "libcups2 | libcups2t64", "fonts-noto-cjk")
CARRIED = "The bundle carries Qt and Python as their makers built them; see SBOM in licences/."
OVERRIDES = (
    "package-installs-python-bytecode",  # PySide's support files, compiled once; no source travels
    "library-not-linked-against-libc",  # ICU's tables hold no code of libc
    "shared-library-lacks-prerequisites",
    "unstripped-binary-or-object",  # strip breaks libraries that were repaired for a wheel
    "hardening-no-pie",  # PyInstaller's program, as its makers build it
    "embedded-library",  # expat, libjpeg, mpg123: linked in by the makers of wheels
)
"""Findings of lintian that follow from carrying wheels, each for all files below usr/lib/tsubo."""


def fill(tree: Path, version: str, architecture: str, moment: int) -> None:
    """Write everything the package installs, and its control files, below ``tree``."""
    share = tree / "usr" / "share"
    shutil.copytree(BUNDLE, tree / "usr" / "lib" / "tsubo", symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "tsubo").symlink_to("../lib/tsubo/tsubo")
    write_share(share, version, moment)
    write(share / "doc" / "tsubo" / "copyright", copyright_file().encode())
    write(share / "doc" / "tsubo" / "changelog.gz", packed(changelog(version, moment)))
    write(share / "lintian" / "overrides" / "tsubo", overrides().encode())
    installed = -(-frozen.size(tree) // 1024)
    write(tree / "DEBIAN" / "control", control(version, architecture, installed).encode())
    write(tree / "DEBIAN" / "md5sums", md5sums(tree).encode())
    listing.date_everything(tree, moment)


def control(version: str, architecture: str, kilobytes: int) -> str:
    """Return the control file."""
    return f"""\
Package: tsubo
Version: {version}
Architecture: {architecture}
Maintainer: {MAINTAINER}
Installed-Size: {kilobytes}
Depends: {", ".join(DEPENDS)}
Recommends: {", ".join(RECOMMENDS)}
Section: misc
Priority: optional
Description: gentle self-acupressure, shown and guided
 Tsubo shows where to press on your own body when your back hurts, and leads you
 through it, point by point, on the side that hurts more first.
 .
 It is not a diagnosis or a treatment, and it opens no connection to a network.
"""


def changelog(version: str, moment: int) -> str:
    """Return the changelog in Debian's form; what changed stands in CHANGELOG.md."""
    when = datetime.fromtimestamp(moment, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"tsubo ({version}) stable; urgency=medium\n\n"
        f"  * Tsubo {version}; see the metadata for what is new.\n\n -- {MAINTAINER}  {when}\n"
    )


def copyright_file() -> str:
    """Return Debian's copyright file; the full texts of all parts travel in the bundle."""
    return """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Tsubo
Comment: The licence texts of all parts, and a bill of materials, are in
 /usr/lib/tsubo/_internal/licences. The figure: body reference derived from MakeHuman (CC0) with
 Anny (NAVER, Apache-2.0); proportions from ANSUR II.

Files: *
Copyright: 2026 The Tsubo authors
License: GPL-3+

Files: usr/lib/tsubo/_internal/data/* usr/lib/tsubo/_internal/assets/*
Copyright: 2026 The Tsubo authors
License: CC-BY-4.0

Files: usr/lib/tsubo/_internal/PySide6/* usr/lib/tsubo/_internal/shiboken6/*
Copyright: 2026 The Qt Company Ltd. and other contributors
License: LGPL-3

License: GPL-3+
 On Debian systems, the full text is in /usr/share/common-licenses/GPL-3.

License: LGPL-3
 On Debian systems, the full text is in /usr/share/common-licenses/LGPL-3.

License: CC-BY-4.0
 The full text is in /usr/lib/tsubo/_internal/licences/CC-BY-4.0.txt.
"""


def overrides() -> str:
    """Return lintian's overrides: only findings about parts that are not built here."""
    lines = [f"# {CARRIED}"]
    return "\n".join([*lines, *(f"tsubo: {tag} *usr/lib/tsubo/*" for tag in OVERRIDES)]) + "\n"


def md5sums(tree: Path) -> str:
    """Return the sums of all files the package installs, in Debian's form."""
    lines = []
    for path in sorted(tree.rglob("*")):
        name = path.relative_to(tree).as_posix()
        if path.is_file() and not path.is_symlink() and not name.startswith("DEBIAN/"):
            sum_ = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{sum_}  {name}\n")
    return "".join(lines)
