"""Words about what is kept: what an export, an import or the shared folder came to."""

from pathlib import PurePath

from tsubo.domain.words import tr, tr_many
from tsubo.session.data_wishes import ExportTold, FolderRefused, ImportTold, SharedTold
from tsubo.session.journal_words import sessions_words


def outcome_words(outcome: ExportTold | ImportTold | FolderRefused) -> tuple[str, str]:
    """Return a title and a text for what came of an errand."""
    if isinstance(outcome, FolderRefused):
        return tr("This folder cannot be shared"), outcome.problem
    if outcome.problem:
        failed = tr("Nothing was written")
        if isinstance(outcome, ImportTold):
            failed = tr("Nothing was imported")
        return failed, outcome.problem
    if isinstance(outcome, ExportTold):
        return tr("Your data are exported"), _exported(outcome)
    return tr("The file is imported"), _imported(outcome)


def shared_trouble(news: SharedTold) -> str:
    """Return what is amiss with the shared folder, or nothing."""
    if news.away:
        return tr(
            "{folder} is not there now. Nothing is lost: Tsubo tries again at the next start.",
            folder=news.folder,
        )
    return " ".join(news.problems)


def shared_words(news: SharedTold) -> str:
    """Return in one line when the shared folder was last looked at, and what came of it."""
    came = news.added + news.changed
    if not came and not news.sent:
        what = tr("Nothing was new.")
    else:
        what = " ".join(
            (
                tr_many("{count} session came in.", "{count} sessions came in.", came),
                tr_many("{count} entry was sent.", "{count} entries were sent.", news.sent),
            )
        )
    return tr("Last looked at {time}. {what}", time=f"{news.at:%H:%M}", what=what)


def _exported(outcome: ExportTold) -> str:
    words = tr("{file} holds {sessions}.")
    if outcome.everything:
        words = tr("{file} holds {sessions}, your settings and your health answers.")
    text = words.format(file=outcome.file, sessions=sessions_words(outcome.sessions))
    if not outcome.deleted:
        return text
    deleted = tr_many(
        "{count} deleted session is in it too.",
        "{count} deleted sessions are in it too.",
        outcome.deleted,
    )
    return f"{text} {deleted}"


def _imported(outcome: ImportTold) -> str:
    counts = (
        tr_many("{count} session is new.", "{count} sessions are new.", outcome.added),
        tr_many("{count} session was changed.", "{count} sessions were changed.", outcome.changed)
        if outcome.changed
        else "",
        tr_many("{count} session was known.", "{count} sessions were known.", outcome.known),
        outcome.left_out,
    )
    words = tr("From {file}:", file=PurePath(outcome.file).name)
    return " ".join((words, *(count for count in counts if count)))
