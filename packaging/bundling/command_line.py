"""Tsubo's command line as plain records, read from its own parser, for manual and completions."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from bundling.place import ROOT


class Option(NamedTuple):
    """One option, or one plain word (then without ``flags``), of a command."""

    flags: tuple[str, ...]
    value: str
    """What stands for its value; empty where it takes none."""
    choices: tuple[str, ...]
    help: str
    is_path: bool


class Command(NamedTuple):
    """One command; the first one, with an empty name, is ``tsubo`` itself."""

    name: str
    help: str
    options: tuple[Option, ...]
    below: tuple[str, ...]
    """Words that may follow, like ``export`` after ``journal``."""


def command_line() -> list[Command]:
    """Return ``tsubo`` itself and every listed command, with those below them, in their order."""
    app = str(ROOT / "app")
    if app not in sys.path:
        sys.path.insert(0, app)
    from tsubo.commands.arguments import parser

    return list(_commands(parser(), "", ""))


def _commands(parser: argparse.ArgumentParser, name: str, words: str) -> Iterator[Command]:
    below: list[Any] = [action for action in parser._actions if _is_below(action)]
    listed = [choice for action in below for choice in action._get_subactions()]
    options = tuple(_option(action) for action in parser._actions if not _is_below(action))
    yield Command(name, words, options, tuple(choice.dest for choice in listed))
    for action in below:
        assert isinstance(action.choices, dict)
        for choice in listed:
            full = f"{name} {choice.dest}".strip()
            yield from _commands(action.choices[choice.dest], full, choice.help or "")


def _is_below(action: argparse.Action) -> bool:
    return isinstance(action, argparse._SubParsersAction)


def _option(action: argparse.Action) -> Option:
    takes = action.nargs != 0
    value = action.metavar or action.dest.upper()
    choices = tuple(str(choice) for choice in action.choices or ())
    shown = "|".join(choices) if choices else str(value)
    is_path = value in ("FILE", "DIR", "PATH")
    flags = tuple(action.option_strings)
    return Option(flags, shown if takes else "", choices, action.help or "", is_path)
