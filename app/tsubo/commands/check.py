"""``tsubo check``: judge data files, a sentence for each finding, without Qt."""

import argparse
from pathlib import Path

from tsubo.storage.checking import findings_alone, findings_below, findings_in
from tsubo.storage.data_files import DataError, data_files
from tsubo.storage.places import data_folder

GOOD, FINDINGS, UNUSABLE = 0, 1, 2


def run(arguments: argparse.Namespace) -> int:
    """Print what is wrong; return 0 when all is good, 1 for findings, 2 for unusable paths."""
    found: list[str] = []
    checked = 0
    worst = GOOD
    for path in arguments.paths:
        try:
            files, sentences = _judged(path)
        except DataError as error:
            print(error)
            worst = UNUSABLE
        else:
            checked += files
            found += sentences
    for sentence in found:
        print(sentence)
    if worst == GOOD and found:
        worst = FINDINGS
    if worst == GOOD:
        print(f"{checked} data file{'s' if checked != 1 else ''} checked, all good.")
    return worst


def _judged(path: Path) -> tuple[int, list[str]]:
    if not path.is_dir():
        return 1, findings_alone(path, _surrounding(path))
    files = data_files(path)
    if not files:
        raise DataError(f"{path}: holds no data files; name a file, or the data folder.")
    if (path / "points").is_dir():
        return len(files), [finding.sentence for finding in findings_below(path, files)]
    return len(files), [sentence for file in files for sentence in _of(file)]


def _surrounding(file: Path) -> Path:
    """Return the data folder that ``file`` lies in, or else the one that travels with Tsubo."""
    for folder in file.resolve().parents:
        if (folder / "points").is_dir() and (folder / "segments.json").is_file():
            return folder
    return data_folder()


def _of(file: Path) -> list[str]:
    try:
        return findings_in(file)
    except DataError as error:
        return [str(error)]
