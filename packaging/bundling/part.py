"""A part of others that travels in a bundle, and its text in the folder of licences."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

NOTICES = Path(__file__).resolve().parent / "notices"
"""What no wheel and no package brings: lists of parts, and the texts of their licences."""

UNKNOWN = "NOASSERTION"
"""What SPDX says where nothing is said."""

BETWEEN = f"\n\n{'-' * 80}\n\n"
"""Between the texts of one part that has several."""


class Part(NamedTuple):
    """Something of others that travels: its name, version, licence, and where its text lies."""

    name: str
    version: str
    """Empty where nobody tells."""
    licence: str
    """An SPDX expression."""
    address: str
    """A package URL, as in https://github.com/package-url/purl-spec."""
    file: str
    """The text's name in the folder of licences; empty where there is none."""


def words_of(licence: str) -> list[str]:
    """Return the names of the licences in an SPDX expression, each once."""
    plain = licence.replace("(", " ").replace(")", " ").split()
    return list(dict.fromkeys(word for word in plain if word not in {"AND", "OR", "WITH"}))


def texts_of(licence: str, folder: Path) -> list[Path]:
    """Return the texts of the licences in an SPDX expression, from ours and from ``folder``."""
    return [text_of(f"{word}.txt", folder) for word in words_of(licence)]


def text_of(name: str, folder: Path) -> Path:
    """Return the text called ``name``: ours, or else the one in ``folder``, there or not."""
    return NOTICES / name if (NOTICES / name).is_file() else folder / name


def joined(texts: Iterable[Path], target: Path, head: str = "") -> str:
    """Write ``head`` and the ``texts`` there are into one file; return its name, or nothing."""
    found = [text.read_text(encoding="utf-8", errors="replace") for text in texts if text.is_file()]
    if head:
        found.insert(0, head)
    if not found:
        return ""
    target.write_text(BETWEEN.join(found), encoding="utf-8")
    return target.name
