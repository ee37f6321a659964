"""``tsubo journal``: everything exported, sessions imported and summed up, without Qt."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from tsubo.commands.remembering import remembered
from tsubo.domain.journal_areas import area_words
from tsubo.domain.journal_numbers import Summary, Wanted
from tsubo.domain.words import tr, tr_many
from tsubo.storage.data_files import DataError
from tsubo.storage.journal.connecting import FILE
from tsubo.storage.journal.exchange import export_csv, export_json, import_json
from tsubo.storage.journal.history import count
from tsubo.storage.journal.opening import begun_journal
from tsubo.storage.journal.trends import change, changes_by_area, levels, weeks
from tsubo.storage.journal.writing import Journal
from tsubo.storage.settings_file import SettingsFile, today_words
from tsubo.storage.settings_record import settings_record

FORMATS = (".json", ".csv")

WEEKS = 6
"""So many weeks are told one by one."""


def run(arguments: argparse.Namespace, profile: Path) -> int:
    """Export, import or sum up the journal of ``profile``.

    Raises DataError with one sentence when that cannot be done; nothing is changed then.
    """
    if arguments.action == "export" and arguments.file.suffix.lower() not in FORMATS:
        raise DataError(f"{arguments.file}: end the name with .json for everything, or .csv.")
    if arguments.action != "import" and not (profile / FILE).exists():
        if arguments.action == "stats":
            print(tr("No sessions yet."))
            return 0
        raise DataError(f"{profile} holds no journal yet; it begins with your first session.")
    with begun_journal(profile) as journal:
        match arguments.action:
            case "export":
                print(_exported(journal, arguments.file, profile))
            case "import":
                print(_imported(journal, arguments.file))
            case "report":
                from tsubo.commands import report

                print(report.run(arguments, journal, profile))
            case _:
                print("\n".join(_stats(journal)))
    return 0


def _exported(journal: Journal, file: Path, profile: Path) -> str:
    if file.suffix.lower() == ".csv":
        rows = export_csv(journal, file).sessions
        return tr_many("{count} session written.", "{count} sessions written.", rows)
    own = SettingsFile(profile)
    record = settings_record(remembered(own), today_words())
    done = export_json(journal, file, record if own.health_known else None)
    words = tr_many("{count} session written.", "{count} sessions written.", done.sessions)
    if done.deleted:
        words += " " + tr_many(
            "{count} deleted session is in the file too.",
            "{count} deleted sessions are in the file too.",
            done.deleted,
        )
    return words


def _imported(journal: Journal, file: Path) -> str:
    merged, settings, left_out = import_json(journal, file, today_words())
    words = [
        tr_many("{count} session added.", "{count} sessions added.", merged.added),
        tr_many("{count} changed.", "{count} changed.", merged.changed),
        tr_many("{count} was known.", "{count} were known.", merged.known),
    ]
    if settings is not None:
        words.append(tr("Its settings stay there; “Your data” in the window can take them over."))
    return " ".join((*words, left_out)).strip()


# --- Sums in plain words ---------------------------------------------------------------------


def _stats(journal: Journal) -> Iterator[str]:
    every = weeks(journal)
    if not every:
        yield tr("No sessions yet.")
        return
    total = count(journal, Wanted())
    yield tr_many("{count} session", "{count} sessions", total) + tr(
        ", the first in the week of {monday}.", monday=every[0].monday.isoformat()
    )
    yield ""
    yield tr("Minutes each week, the last weeks with sessions:")
    for week in every[-WEEKS:]:
        yield f"  {week.monday.isoformat()}  {round(week.minutes):4d}"
    yield ""
    yield tr("Pain you noted before and after, 0 to 10:")
    before, after = levels(journal)
    yield "  " + tr("usually before: {words}", words=_level(before))
    yield "  " + tr("usually after: {words}", words=_level(after))
    yield "  " + tr("usual change: {words}", words=_step(change(journal)))
    by_area = changes_by_area(journal)
    if by_area:
        yield ""
        yield tr("Usual change by place:")
        for area, found in by_area.items():
            yield f"  {area_words(area)}: {_step(found)}"
    yield ""
    yield tr("In brackets: the range in which the usual number most likely lies.")
    yield tr("These are numbers you gave. They cannot show what caused a change.")


def _level(found: Summary) -> str:
    if found.usual is None:
        return _too_few(found)
    usual = found.usual
    return f"{usual.median:g} ({usual.low}–{usual.high}; {_sessions(found)})"


def _step(found: Summary) -> str:
    if found.usual is None:
        return _too_few(found)
    low, high = _change_words(found.usual.low), _change_words(found.usual.high)
    span = low if low == high else tr("{low} to {high}", low=low, high=high)
    return f"{_change_words(found.usual.median)} ({span}; {_sessions(found)})"


def _change_words(change: float) -> str:
    if change == 0:
        return tr("the same")
    words = tr("{steps} lower") if change < 0 else tr("{steps} higher")
    return words.format(steps=f"{abs(change):g}")


def _too_few(found: Summary) -> str:
    return tr("too few to say ({sessions})", sessions=_sessions(found))


def _sessions(found: Summary) -> str:
    return tr_many("{count} session", "{count} sessions", found.known)
