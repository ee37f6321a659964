"""The page for a doctor, written as a PDF: from the window, and by ``tsubo journal report``."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tsubo.commands.remembering import remembered
from tsubo.commands.sheet import judge, paper_application, usual_paper, written
from tsubo.domain.journal_sums import summed
from tsubo.session.history import since
from tsubo.session.journal_wishes import Span
from tsubo.session.report_screen import report_screen
from tsubo.session.state import State, opening
from tsubo.storage.atlas_files import read_atlas
from tsubo.storage.data_files import DataError
from tsubo.storage.journal.history import entries_since
from tsubo.storage.journal.writing import Journal
from tsubo.storage.places import data_folder, figure_folder
from tsubo.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from tsubo.output.sheet_paper import Paper

SPANS = {"6-weeks": Span.SIX_WEEKS, "6-months": Span.SIX_MONTHS, "all": Span.ALL}
"""How far back the page goes, as it is written on the command line."""


class Wanted(NamedTuple):
    """What is to be on the page: how far back, up to which day, on which paper, health or not."""

    span: Span
    today: date
    paper: "Paper"
    health: bool = False


def run(arguments: argparse.Namespace, journal: Journal, profile: Path) -> str:
    """Write the page of ``journal``; return what is said then.

    Raises DataError with one sentence when that cannot be done; nothing is then left behind.
    """
    file: Path = arguments.file
    judge(file)
    app = paper_application()
    from tsubo.output.sheet_paper import Paper

    state = opening(read_atlas(data_folder()).atlas, remembered(SettingsFile(profile)))
    paper = Paper[arguments.paper.upper()] if arguments.paper else usual_paper()
    wanted = Wanted(SPANS[arguments.span], date.today(), paper, arguments.health)
    write_report(journal, state, wanted, file)
    del app
    return f"1 page is in {file}"


def write_report(journal: Journal, state: State, wanted: Wanted, file: Path) -> None:
    """Write the page of ``journal`` and ``state`` to ``file``, whole or not at all.

    Needs a QGuiApplication, and may be called in any thread. Raises DataError with one sentence
    when it cannot be written.
    """
    from tsubo.output.report import pdf_of

    judge(file)
    first = since(wanted.span, wanted.today)
    sums = summed(entries_since(journal, first))
    page = report_screen(state, sums, first, wanted.today, health=wanted.health)
    try:
        pdf = pdf_of(page, wanted.paper, figure_folder())
    except ValueError as error:
        raise DataError(str(error)) from None
    written(file, pdf)
