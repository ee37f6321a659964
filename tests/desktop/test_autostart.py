"""The autostart file starts the program with just the arguments that were meant."""

import re

from hypothesis import given
from hypothesis import strategies as st

from tsubo.desktop.autostart import autostart_entry

ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def lines(entry: str) -> dict[str, str]:
    """Return the keys of an entry with their values, read as the specification has it."""
    head, *rows = entry.removesuffix("\n").split("\n")
    assert head == "[Desktop Entry]"
    pairs = (row.split("=", 1) for row in rows)
    return {key: re.sub(r"\\(.)", lambda found: ESCAPES[found[1]], value) for key, value in pairs}


def command(entry: str) -> list[str]:
    """Return the arguments of its command, without quotes; a per cent sign stands doubled."""
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', lines(entry)["Exec"], re.DOTALL)
    bare = [re.sub(r"\\(.)", r"\1", quoted, flags=re.DOTALL) or plain for quoted, plain in words]
    assert not any("%" in word.replace("%%", "") for word in bare)
    return [word.replace("%%", "%") for word in bare]


def test_an_entry_starts_its_program_quietly() -> None:
    entry = autostart_entry("Tsubo reminders", "Shows them", "/opt/tsubo/tsubo", ["remind"])
    assert lines(entry) == {
        "Type": "Application",
        "Name": "Tsubo reminders",
        "Comment": "Shows them",
        "TryExec": "/opt/tsubo/tsubo",
        "Exec": "/opt/tsubo/tsubo remind",
        "Icon": "tsubo",
        "NoDisplay": "true",
        "Terminal": "false",
        "StartupNotify": "false",
    }
    assert entry.endswith("\n")


a_word = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1)


@given(program=a_word, arguments=st.lists(a_word))
def test_whatever_an_argument_holds_it_stays_one(program: str, arguments: list[str]) -> None:
    entry = autostart_entry("Name", "Comment", program, arguments)
    assert command(entry) == [program, *arguments]
    assert lines(entry)["TryExec"] == program
