"""Checking data files against their models: each finding is one sentence that says how to mend.

This module imports pydantic, which costs as much as all of Qt's widgets; it is imported only when a
file has to be judged.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from tsubo.storage.data_files import DataError, Record, kind_of, read_record
from tsubo.storage.links import broken_links
from tsubo.storage.schema import KINDS

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


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong: the file it is in (its name inside the data folder), and the sentence."""

    file: str
    sentence: str


def findings_in(file: Path) -> list[str]:
    """Return what is wrong with one data file, a sentence each; nothing when it is good.

    Raises DataError when the file cannot be read as JSON or is of no known kind.
    """
    kind = kind_of(file)
    if kind is None:
        raise DataError(
            f"{file}: not a kind of data file Tsubo knows; put it into its folder, such as points."
        )
    return list(_model_findings(file, kind, read_record(file)))


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
    for name, rest in broken_links(records):
        found.append(Finding(name, f"{folder / name}, {rest}"))
    return found


def _model_findings(file: Path, kind: str, record: Record) -> Iterator[str]:
    try:
        KINDS[kind].model_validate_json(file.read_bytes())
    except ValidationError as error:
        for problem in error.errors(include_url=False):
            parts = [part for part in problem["loc"] if part not in ("between", "level")]
            path = "/" + "/".join(str(part) for part in parts)
            what = problem["msg"].removeprefix("Value error, ")
            value = problem["input"]
            given = f" (it is {value!r})" if isinstance(value, str | int | float) else ""
            mend = _MENDS.get(problem["type"])
            yield f"{file}, {path}: {what}{given}" + (f"; {mend}." if mend else ".")
    named = record.get("id")
    if isinstance(named, str) and named != file.stem:
        yield (
            f"{file}, /id: is {named!r} but the file is called {file.stem!r}; make them the same."
        )
