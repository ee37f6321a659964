"""What a desktop wants to know of a program: its entry, its metadata, its icons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from bundling.command_line import Command
from bundling.place import ROOT
from bundling.publisher import APP_ID, WEBSITE

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICONS = ROOT / "assets" / "icons"
SUMMARY = "Gentle self-acupressure, shown and guided"
ABOUT = (
    "Tsubo shows where to press on your own body when your back hurts. It then leads you "
    "through it, point by point, on the side that hurts more first.",
    "It is not a diagnosis or a treatment, and it does not replace a doctor. The evidence for "
    "acupressure is modest. Nothing you enter leaves your computer.",
)
CATEGORIES = ("Education", "MedicalSoftware")
SCREENSHOTS = {
    "map": "The body map",
    "station-hand": "A station, close up",
    "guide-clockwise": "The guide",
}
"""Captions by the names of files in ``docs/pictures``; the first is shown first."""

START = "--start"
"""The option behind the entry's action; the action is left out while Tsubo does not know it."""


def entry(commands: Sequence[Command]) -> str:
    """Return the desktop entry."""
    known = {flag for option in commands[0].options for flag in option.flags}
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.4", "Name=Tsubo"]
    lines += ["GenericName=Self-acupressure guide", f"Comment={SUMMARY}", "Exec=tsubo"]
    lines += ["Icon=tsubo", "Terminal=false", f"Categories={';'.join(CATEGORIES)};"]
    lines += ["Keywords=acupressure;back;pain;massage;routine;", "StartupNotify=true"]
    lines.append("StartupWMClass=tsubo")
    if START in known:
        lines += ["Actions=start;", "", "[Desktop Action start]", "Name=Start the routine"]
        lines += [f"Exec=tsubo {START}", "Icon=tsubo"]
    return "\n".join([*lines, ""])


def metadata(version: str, moment: int, changes: str) -> str:
    """Return the AppStream metadata.

    Args:
        version: the version it is of.
        moment: its date, in seconds since 1970.
        changes: the text of CHANGELOG.md.
    """
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    about = "".join(f"    <p>{escape(text)}</p>\n" for text in ABOUT)
    categories = "".join(f"    <category>{name}</category>\n" for name in CATEGORIES)
    news = "".join(f"          <li>{escape(text)}</li>\n" for text in release_notes(changes))
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{APP_ID}</id>
  <metadata_license>CC-BY-4.0</metadata_license>
  <project_license>GPL-3.0-or-later AND CC-BY-4.0</project_license>
  <name>Tsubo</name>
  <summary>{SUMMARY}</summary>
  <developer_name>The Tsubo authors</developer_name>
  <description>
{about}  </description>
  <launchable type="desktop-id">tsubo.desktop</launchable>
  <categories>
{categories}  </categories>
  <icon type="stock">tsubo</icon>
  <provides>
    <binary>tsubo</binary>
  </provides>
  <url type="homepage">{WEBSITE}</url>
  <content_rating type="oars-1.1"/>
  <screenshots>
{screenshots()}  </screenshots>
  <releases>
    <release version="{version}" date="{day}">
      <description>
        <ul>
{news}        </ul>
      </description>
    </release>
  </releases>
</component>
"""


def release_notes(changes: str) -> list[str]:
    """Return the entries of the newest section of the changelog, each as one plain line."""
    newest = re.split(r"^## ", changes, flags=re.MULTILINE)[1]
    entries = re.findall(r"^- (.+?)(?=^- |^#|\Z)", newest, flags=re.MULTILINE | re.DOTALL)
    return [" ".join(entry.replace("`", "").replace("**", "").split()) for entry in entries]


def screenshots() -> str:
    """Return an element for each picture, as the tour makes them for the pages."""
    lines: list[str] = []
    for name, caption in SCREENSHOTS.items():
        default = ' type="default"' if not lines else ""
        lines.append(f"    <screenshot{default}>\n      <caption>{caption}</caption>\n")
        lines.append(f"      <image>{WEBSITE}/pictures/{name}.png</image>\n    </screenshot>\n")
    return "".join(lines)


def write_icons(share: Path) -> None:
    """Write the icons in all sizes below ``share``, as the hicolor theme has them."""
    theme = share / "icons" / "hicolor"
    for name, folder in (("tsubo", "scalable"), ("tsubo-symbolic", "symbolic")):
        target = theme / folder / "apps" / f"{name}.svg"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((ICONS / f"{name}.svg").read_bytes())
    for size in SIZES:
        target = theme / f"{size}x{size}" / "apps" / "tsubo.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        draw(ICONS / "tsubo.svg", size, target)


def draw(drawing: Path, size: int, target: Path) -> None:
    """Write ``drawing`` as a PNG of ``size`` by ``size`` pixels.

    Raises OSError when it cannot be written.
    """
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        QSvgRenderer(str(drawing)).render(painter)
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written.")
