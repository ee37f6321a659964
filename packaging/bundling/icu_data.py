"""ICU's tables, 31 MB of a bundle, made anew with only those that Tsubo can reach.

Qt links ICU for sorting, time zones and old text encodings, and takes names of countries,
currencies and units from tables of its own. Tsubo reads and writes UTF-8 only. ICU answers for a
language it does not find with its root. Linux only:
Qt uses the system's own tables on Windows and macOS.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

TOOLS = ("icupkg", "as", "ld", "readelf")
"""From Debian's icu-devtools and binutils."""

_FOLDERS = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
_ITEMS = ("unames.icu", "confusables.cfu", "langInfo.res")
_SORTING = re.compile(r"coll/(zh|yue|ko|ja)(_\w+)?\.res")
"""A megabyte; Tsubo sorts English words."""

_LOCALE = re.compile(r"(?!root|en|pool|res_index)[a-z]{2,3}(_\w+)?\.res")
_SECTION = re.compile(r"\.rodata\s+PROGBITS\s+([0-9a-f]+)\s+([0-9a-f]+)")
_SYMBOL = re.compile(r"([0-9a-f]{16})\s+(0x[0-9a-f]+|\d+)\s+OBJECT\s+GLOBAL.*\s(icudt\d+_dat)")


def shrink(library: Path) -> int:
    """Make the library ``libicudata.so.N`` anew in its place; return the bytes saved.

    Raises ValueError when it is not built as expected, CalledProcessError when a tool fails.
    """
    before = library.stat().st_size
    symbol, tables = taken_out(library)
    with tempfile.TemporaryDirectory(prefix="tsubo-icu-") as name:
        folder = Path(name)
        data = f"{symbol.removesuffix('_dat')}l.dat"  # icupkg reads the tables' prefix from this
        (folder / data).write_bytes(tables)
        listed = _said(folder, "icupkg", "-l", data).split()
        leaving = [item for item in listed if may_leave(item)]
        (folder / "leaving.txt").write_text("\n".join(leaving) + "\n", encoding="ascii")
        _said(folder, "icupkg", "-r", "leaving.txt", data, data)
        (folder / "few.s").write_text(assembly(symbol, data), encoding="ascii")
        _said(folder, "as", "-o", "few.o", "few.s")
        _said(
            folder,
            *("ld", "-shared", "--build-id=none", "-z", "noexecstack"),
            *("-soname", library.name, "-o", "few.so", "few.o"),
        )
        shutil.copyfile(folder / "few.so", library)
    return before - library.stat().st_size


def taken_out(library: Path) -> tuple[str, bytes]:
    """Return the name of the tables in ``library``, and the tables.

    Raises ValueError when they are not one object in read-only data.
    """
    section = _SECTION.search(_said(library.parent, "readelf", "-SW", library.name))
    symbol = _SYMBOL.search(_said(library.parent, "readelf", "-sW", library.name))
    if section is None or symbol is None:
        raise ValueError(f"{library.name} is not built as expected; leave its tables alone.")
    address, offset = (int(number, 16) for number in section.groups())
    begin = offset + int(symbol[1], 16) - address
    content = library.read_bytes()[begin : begin + int(symbol[2], 0)]
    return symbol[3], content


def may_leave(item: str) -> bool:
    """Tell whether a table is of no use to Tsubo."""
    if item in _ITEMS or _SORTING.fullmatch(item):
        return True
    folder, inside, _ = item.partition("/")
    if inside:
        return folder in _FOLDERS
    return item.endswith(".cnv") or _LOCALE.fullmatch(item) is not None


def assembly(symbol: str, data: str) -> str:
    """Return the source of an object that holds the file ``data`` under the name ``symbol``."""
    return f"""\
    .section .rodata
    .globl {symbol}
    .type {symbol}, @object
    .balign 16
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", @progbits
"""


def _said(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout
