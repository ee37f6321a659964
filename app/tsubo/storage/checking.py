"""Checking data files against their models: each finding is one sentence that says how to mend.

This module imports pydantic, which costs as much as all of Qt's widgets; it is imported only when a
file has to be judged.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from tsubo.storage.data_files import DataError, Record, data_files, kind_of, name_of, read_record
from tsubo.storage.links import broken_links
from tsubo.storage.schema import File
from tsubo.storage.schema_kinds import KINDS

_MENDS = {
    "missing": "add this field",
    "extra_forbidden": "remove this field, or correct its name",
    "string_type": "write text in quotation marks",
    "float_type": "write a number without quotation marks",
    "int_type": "write a whole number without quotation marks",
    "bool_type": "write true or false",
    "list_type": "write a list in square brackets",
    "tuple_type": "write a list in square brackets",
    "dict_type": "write an object in braces",
    "model_type": "write an object in braces",
    "less_than_equal": "write a smaller number",
    "greater_than_equal": "write a larger number",
    "greater_than": "write a larger number",
    "too_short": "add what is missing",
    "too_long": "take some away",
    "string_too_short": "write some text",
    "string_too_long": "shorten the text",
    "string_pattern_mismatch": "write it in the form shown in the schema",
    "union_tag_not_found": "add this field: between or level",
    "union_tag_invalid": "write between or level",
    "literal_error": "write one of the words allowed",
    "finite_number": "write an ordinary number",
}

_LEANED_ON = frozenset({"bodies", "cautions", "closeups", "segments", "sources"})
_LONGEST_VALUE = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong: the file it is in (its name inside the data folder), and the sentence."""

    file: str
    sentence: str


def findings_in(file: Path) -> list[str]:
    """Return what is wrong with one data file, a sentence each; nothing when it is good.

    Raises DataError when the file cannot be read as JSON or is of no known kind.
    """
    kind, record = kind_of(file), read_record(file)
    if kind is None:
        return list(model_findings(file, KINDS[kind_by_content(file, record)], record))
    return [*model_findings(file, KINDS[kind], record), *_misnamed(file, record)]


def findings_alone(file: Path, folder: Path) -> list[str]:
    """Return what is wrong with one file, wherever it lies, as if it were part of ``folder``.

    Names in it that lead nowhere count too, and so do names it no longer holds but others use.
    Raises DataError when the file cannot be read as JSON or is of no known kind.
    """
    found = findings_in(file)
    if found or not folder.is_dir():
        return found
    record = read_record(file)
    kind = kind_of(file) or kind_by_content(file, record)
    name = name_of(kind, record.get("id", file.stem))
    records = {
        other.relative_to(folder).as_posix(): read_record(other)
        for other in data_files(folder)
        if not findings_in(other)
    }
    before = set(broken_links(records))
    sentences = []
    for where, rest in broken_links({**records, name: record}):
        if where == name:
            sentences.append(f"{file}, {rest}")
        elif kind in _LEANED_ON and (where, rest) not in before:
            sentences.append(f"{folder / where}, {rest}")
    return sentences


def kind_by_content(file: Path, record: Record) -> str:
    """Return the kind whose required fields ``record`` holds most of, when its place tells none.

    Raises DataError when it has nothing in common with any kind.
    """
    shares = {}
    for kind, model in KINDS.items():
        needed = {name for name, field in model.model_fields.items() if field.is_required()}
        needed -= {"format", "id"}
        shares[kind] = (len(needed & record.keys()), len(needed & record.keys()) / len(needed))
    best = max(shares, key=lambda kind: shares[kind])
    if not shares[best][0]:
        raise DataError(
            f"{file}: not a kind of data file Tsubo knows; compare it with the files in data."
        )
    return best


def findings_below(folder: Path, files: list[Path]) -> list[Finding]:
    """Return what is wrong with all ``files`` of ``folder``, also between them."""
    found: list[Finding] = []
    records: dict[str, Record] = {}
    for file in files:
        name = file.relative_to(folder).as_posix()
        try:
            wrong = findings_in(file)
        except DataError as error:
            wrong = [str(error)]
        found += [Finding(name, sentence) for sentence in wrong]
        if not wrong:
            records[name] = read_record(file)
    broken = frozenset(finding.file for finding in found)
    for name, rest in broken_links(records, broken):
        found.append(Finding(name, f"{folder / name}, {rest}"))
    return found


def model_findings(file: Path, model: type[File], record: Record) -> Iterator[str]:
    """Yield a sentence for each thing that ``model`` refuses in ``file``, holding ``record``."""
    try:
        model.model_validate_json(file.read_bytes())
    except ValidationError as error:
        for problem in error.errors(include_url=False):
            path = "/" + "/".join(_keys(problem["loc"], record))
            what = problem["msg"].removeprefix("Value error, ")
            value = problem["input"]
            given = f" (it is {shortened(value)})" if isinstance(value, str | int | float) else ""
            mend = _MENDS.get(problem["type"])
            yield f"{file}, {path}: {what}{given}" + (f"; {mend}." if mend else ".")


def _misnamed(file: Path, record: Record) -> Iterator[str]:
    named = record.get("id")
    if isinstance(named, str) and named != file.stem:
        yield (
            f"{file}, /id: is {named!r} but the file is called {file.stem!r}; make them the same."
        )


def _keys(location: tuple[int | str, ...], record: Record) -> Iterator[str]:
    """Yield the keys of a JSON path; pydantic also names the form of a rule, which is no key."""
    value: object = record
    tagged = False
    for part in location:
        if not tagged and isinstance(value, dict) and value.get("rule") == part:
            tagged = True
            continue
        yield str(part)
        tagged = False
        try:
            value = value[part]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            value = None


def shortened(value: object) -> str:
    """Return ``value`` as Python writes it, cut where it would fill the screen."""
    words = repr(value)
    return words if len(words) <= _LONGEST_VALUE else words[:_LONGEST_VALUE] + "..."
