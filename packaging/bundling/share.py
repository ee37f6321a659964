"""What a program leaves below ``share``: entry, metadata, icons, manual and completions."""

from __future__ import annotations

import gzip
from pathlib import Path

from bundling import completions, desktop_files, manual
from bundling.command_line import command_line
from bundling.place import ROOT
from bundling.publisher import APP_ID


def write_share(share: Path, version: str, moment: int) -> None:
    """Write all of it below ``share``, dated with ``moment``, in seconds since 1970."""
    commands = command_line()
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    texts = {
        "applications/tsubo.desktop": desktop_files.entry(commands),
        f"metainfo/{APP_ID}.metainfo.xml": desktop_files.metadata(version, moment, changes),
        "bash-completion/completions/tsubo": completions.bash(commands),
        "zsh/vendor-completions/_tsubo": completions.zsh(commands),
        "fish/vendor_completions.d/tsubo.fish": completions.fish(commands),
    }
    for name, text in texts.items():
        write(share / name, text.encode())
    write(share / "man" / "man1" / "tsubo.1.gz", packed(manual.manual(commands, version, moment)))
    desktop_files.write_icons(share)


def write(file: Path, content: bytes) -> None:
    """Write ``content`` with the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def packed(text: str) -> bytes:
    """Return ``text`` as gzip packs it, without a date."""
    return gzip.compress(text.encode(), mtime=0)
