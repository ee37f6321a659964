"""Which data files there are, of which kind, and how one is read as JSON.

A file's kind follows from its place: ``points/li4.json`` is a point, ``text/en/points.json`` the
English names of all points.
"""

import json
from pathlib import Path
from typing import Any

from tsubo.domain.words import tr

Record = dict[str, Any]

UNREADABLE = (KeyError, TypeError, ValueError, AttributeError, RecursionError)
"""What reading a record raises that holds something else than it should, or is no JSON at all."""

_SINGLE = {
    f"{kind}.json": kind
    for kind in ("segments", "sources", "cautions", "emergency_numbers", "pain_areas")
}
_FOLDERS = frozenset({"bodies", "closeups", "points", "stations", "routines"})
_TEXTS = {"stations": "text_stations", "pages": "text_pages"}
_SINGLE_TEXTS = {"points.json": "text_points", "cautions.json": "text_cautions"}


class DataError(Exception):
    """A file that cannot be used, in one sentence: file, JSON path, what, how to mend."""


def kind_of(file: Path) -> str | None:
    """Return the kind of a data file by its last folders, or None for a file that is not one."""
    parts = file.parts
    if file.suffix != ".json":
        return None
    if len(parts) >= 3 and parts[-3] == "text" and file.name in _SINGLE_TEXTS:
        return _SINGLE_TEXTS[file.name]
    if len(parts) >= 4 and parts[-4] == "text":
        return _TEXTS.get(parts[-2])
    if len(parts) >= 2 and parts[-2] in _FOLDERS:
        return parts[-2]
    return _SINGLE.get(file.name)


def name_of(kind: str, record_id: str) -> str:
    """Return the name inside the data folder of the file of ``kind`` that holds ``record_id``."""
    for folder, singles in (("", _SINGLE), ("text/en/", _SINGLE_TEXTS)):
        for single, its_kind in singles.items():
            if its_kind == kind:
                return folder + single
    folder = kind.replace("text_", "text/en/")
    return f"{folder}/{record_id}.json"


def data_files(folder: Path) -> list[Path]:
    """Return every data file below ``folder``, sorted, without schemas and seals."""
    return sorted(file for file in folder.rglob("*.json") if kind_of(file) is not None)


def read_record(file: Path) -> Record:
    """Return the JSON object in ``file``.

    Raises DataError with one sentence when the file is missing, unreadable or not a JSON object.
    """
    try:
        record = json.loads(file.read_bytes())
    except FileNotFoundError:
        raise DataError(tr("{file}: there is no such file; check its name.", file=file)) from None
    except OSError as error:
        raise DataError(
            tr(
                "{file}: cannot be read ({reason}); check its permissions.",
                file=file,
                reason=error.strerror,
            )
        ) from None
    except UnicodeDecodeError as error:
        raise DataError(
            tr(
                "{file}: byte {start} is not UTF-8 text; save the file as UTF-8.",
                file=file,
                start=error.start,
            )
        ) from None
    except json.JSONDecodeError as error:
        raise DataError(
            tr(
                "{file}: line {lineno}, column {colno}: not valid JSON ({msg}); mend it there.",
                file=file,
                lineno=error.lineno,
                colno=error.colno,
                msg=error.msg,
            )
        ) from None
    except ValueError:
        raise DataError(
            tr("{file}: holds a number with too many digits; shorten it.", file=file)
        ) from None
    except RecursionError:
        raise DataError(
            tr("{file}: nested too deeply to be a data file; flatten it.", file=file)
        ) from None
    if not isinstance(record, dict):
        raise DataError(tr("{file}: holds no JSON object; begin it with {{.", file=file))
    return record


def word(value: object) -> str:
    """Return ``value`` of a record, which has to be words; raises TypeError for anything else."""
    if not isinstance(value, str):
        raise TypeError("a name is words")
    return value


def words(value: object) -> frozenset[str]:
    """Return ``value`` of a record, which has to be a list of words; raises TypeError else."""
    if not isinstance(value, list):
        raise TypeError("names come in a list")
    return frozenset(map(word, value))
