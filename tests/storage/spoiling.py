"""Spoiling a data file on purpose."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Spoil = Callable[[Any], object]


def spoilt(file: Path, spoil: Spoil) -> Path:
    """Change the JSON in ``file`` in place and return the file."""
    record = json.loads(file.read_bytes())
    spoil(record)
    file.write_text(json.dumps(record), encoding="utf-8")
    return file


def put(*path: str | int, value: object) -> Spoil:
    """Return a change that puts ``value`` at a JSON path."""

    def spoil(record: Any) -> None:
        for key in path[:-1]:
            record = record[key]
        record[path[-1]] = value

    return spoil


def take(*path: str | int) -> Spoil:
    """Return a change that takes away what is at a JSON path."""

    def spoil(record: Any) -> None:
        for key in path[:-1]:
            record = record[key]
        del record[path[-1]]

    return spoil
