"""The manual page, written from the command line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from bundling.command_line import Command, Option

ABOUT = """\
Tsubo shows where to press on your own body when your back hurts, and leads you through it,
point by point. It is not a diagnosis or a treatment. Without a command it opens its window."""
FILES = """\
Settings and journal lie in one folder, ~/.local/share/tsubo unless --profile names another.
Delete it to forget everything. Nothing leaves the computer."""


def manual(commands: Sequence[Command], version: str, moment: int) -> str:
    """Return the page tsubo(1) in roff; ``moment`` dates it, in seconds since 1970."""
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    lines = [f'.TH TSUBO 1 "{day}" "Tsubo {version}" "User Commands"']
    lines += [".SH NAME", r"tsubo \- gentle self\-acupressure, shown and guided"]
    lines += [".SH SYNOPSIS", ".B tsubo", r"[\fIOPTION\fR]... [\fICOMMAND\fR [\fIARGUMENT\fR]...]"]
    lines += [".SH DESCRIPTION", roff(ABOUT), ".SH OPTIONS"]
    program, *others = commands
    lines += [line for option in program.options for line in entry(option)]
    lines.append(".SH COMMANDS")
    for command in others:
        lines += [f".SS tsubo {roff(command.name)}", roff(f"{command.help.capitalize()}.")]
        lines += [line for option in command.options for line in entry(option)]
    lines += [".SH FILES", roff(FILES)]
    lines += [".SH EXIT STATUS", roff("0 fine; 1 no, or not possible; 2 wrong words or data.")]
    return "\n".join(lines) + "\n"


def entry(option: Option) -> list[str]:
    """Return the lines for one option or word."""
    names = ", ".join(rf"\fB{roff(flag)}\fR" for flag in option.flags)
    value = rf"\fI{roff(option.value)}\fR" if option.value else ""
    return [".TP", f"{names} {value}".strip(), roff(option.help) or r"\&"]


def roff(text: str) -> str:
    """Return ``text`` so that roff shows it as it is."""
    plain = text.replace("\\", r"\e").replace("-", r"\-").replace("%%", "%")
    return "\n".join(rf"\&{line}" if line[:1] in ".'" else line for line in plain.splitlines())
