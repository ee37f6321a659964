"""The points, stations and texts, looked at: are they what was shipped, or at least good?"""

from pathlib import Path

from tsubo.domain.checkup import Finding, problem
from tsubo.domain.words import tr, tr_many
from tsubo.storage.data_files import DataError, data_files
from tsubo.storage.seal import is_sealed


def data_checkup(folder: Path) -> Finding:
    """Return what is found about the data below ``folder``."""
    about = "data", tr("Points and texts")
    mend = tr("Install Tsubo again, or run: tsubo check, and the folder of the data.")
    count = len(data_files(folder))
    if not count:
        return problem(about, tr("there are none"), mend, grave=True)
    if is_sealed(folder):
        return Finding(
            *about, tr_many("{count} file as shipped", "{count} files as shipped", count)
        )
    from tsubo.storage.checking import findings_below

    try:
        found = findings_below(folder, data_files(folder))
    except DataError:
        return problem(about, tr("they cannot be read"), mend, grave=True)
    if not found:
        return Finding(*about, tr("changed since they were shipped, and good"))
    words = tr_many("{count} thing is wrong", "{count} things are wrong", len(found))
    return problem(about, f"{words}: {found[0].file}", mend)
