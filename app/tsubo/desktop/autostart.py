"""The small file that has a program started with the person's session, on Linux desktops.

After the Desktop Application Autostart Specification 0.5 and the Desktop Entry Specification 1.5.
"""

import re
from collections.abc import Sequence

_PLAIN = re.compile(r"[\w@+=:,./-]+", re.ASCII)
"""An argument that needs no quotes."""
_QUOTED = '"`$\\'
"""What needs a backslash inside the quotes of a command."""


def autostart_entry(name: str, comment: str, program: str, arguments: Sequence[str]) -> str:
    """Return the file's content: ``program`` is started, unless it is gone, with ``arguments``."""
    command = " ".join(map(_argument, (program, *arguments)))
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={_value(name)}",
            f"Comment={_value(comment)}",
            f"TryExec={_value(program)}",
            f"Exec={_value(command)}",
            "Icon=tsubo",
            "NoDisplay=true",
            "Terminal=false",
            "StartupNotify=false",
            "",
        )
    )


def _argument(word: str) -> str:
    """Return ``word`` as one argument of a command, whatever it holds."""
    if _PLAIN.fullmatch(word):
        return word
    escaped = "".join(f"\\{sign}" if sign in _QUOTED else sign for sign in word)
    return '"' + escaped.replace("%", "%%") + '"'


def _value(words: str) -> str:
    """Return ``words`` as they stand in a desktop entry."""
    return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
