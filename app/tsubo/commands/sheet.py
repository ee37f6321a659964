"""``tsubo sheet``: the routine on paper, as a PDF, without a window."""

import argparse
import os
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tsubo.commands.remembering import remembered
from tsubo.domain.pain import Pain
from tsubo.session.parts.sheet import Sheet
from tsubo.session.sheet_screen import sheet_screen
from tsubo.session.state import State, opening
from tsubo.storage.atlas_files import read_atlas
from tsubo.storage.data_files import DataError
from tsubo.storage.places import data_folder, figure_folder
from tsubo.storage.settings_file import SettingsFile
from tsubo.storage.whole_file import written_whole

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from tsubo.output.sheet_paper import Paper

_WEEKDAY = re.compile(r"^dddd[,\s]*|[,\s]*dddd$")


def run(arguments: argparse.Namespace, settings: SettingsFile) -> int:
    """Write the sheet and say where; return the exit code.

    Raises DataError with one sentence when that cannot be done; nothing is then left behind.
    """
    out: Path = arguments.out
    judge(out)
    app = paper_application()
    from tsubo.output.sheet_paper import Paper

    state = opening(read_atlas(data_folder()).atlas, remembered(settings))
    paper = Paper[arguments.paper.upper()] if arguments.paper else usual_paper()
    write_sheet(replace(state, pain=Pain(arguments.pain)), out, paper, arguments.pages)
    del app
    pages = "1 page is" if arguments.pages == 1 else f"{arguments.pages} pages are"
    print(f"{pages} in {out}")
    return 0


def paper_application() -> "QCoreApplication":
    """Return the application whose fonts paper needs, also where there is no display."""
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not shown:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication(["tsubo"])


def judge(file: Path) -> None:
    """Raise DataError with one sentence when no PDF can be written to ``file``."""
    if file.suffix.lower() != ".pdf":
        raise DataError(f"{file}: end the name with .pdf.")
    if file.is_dir():
        raise DataError(f"{file}: is a folder; name a file in it.")
    if not file.parent.is_dir():
        raise DataError(f"{file.parent}: there is no such folder; make it, or name another.")


def write_sheet(state: State, file: Path, paper: "Paper", pages: int) -> None:
    """Write the routine of ``state`` to ``file``, whole or not at all.

    Needs a QGuiApplication. Raises DataError with one sentence when it cannot be written.
    """
    from tsubo.output.sheet import pdf_of

    judge(file)
    try:
        pdf = pdf_of(sheet_of(state), paper, pages, figure_folder())
    except ValueError as error:
        raise DataError(str(error)) from None
    written(file, pdf)


def written(file: Path, pdf: bytes) -> None:
    """Write ``pdf`` to ``file``, whole or not at all; raise DataError when that cannot be done."""
    try:
        with written_whole(file) as fresh:
            fresh.write_bytes(pdf)
    except OSError as error:
        reason = error.strerror or str(error)
        raise DataError(f"{file}: cannot be written ({reason}); name another folder.") from None


def sheet_of(state: State) -> Sheet:
    """Return what is printed for ``state`` today.

    Raises DataError with one sentence when there is nothing to print.
    """
    if not state.atlas.stations:
        raise DataError("There are no points to print; install Tsubo again.")
    if not state.plan().steps:
        raise DataError("Your health answers leave out every point, so there is nothing to print.")
    return sheet_screen(state, _today())


def usual_paper() -> "Paper":
    """Return the paper used where this computer says it is."""
    from PySide6.QtCore import QLocale

    from tsubo.output.sheet_paper import paper_of

    return paper_of(QLocale.system().name().rpartition("_")[2])


def _today() -> str:
    """Return the date as it is written in full where the person lives, without the weekday."""
    from PySide6.QtCore import QDate, QLocale

    locale = QLocale.system()
    full = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(QDate.currentDate(), _WEEKDAY.sub("", full))
