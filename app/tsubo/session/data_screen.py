"""The page "Your data", as part of the Screen: what is kept and where, and what can be done."""

from tsubo.domain.words import tr, tr_many
from tsubo.session.actions import Errand
from tsubo.session.data import NOTHING_KNOWN, Data
from tsubo.session.data_wishes import (
    DataErrand,
    DataLeaf,
    ErasedTold,
    ImportTold,
    KeptTold,
    Machine,
    ShareIn,
)
from tsubo.session.data_words import outcome_words, shared_trouble, shared_words
from tsubo.session.journal_words import day_words, sessions_words
from tsubo.session.parts.data import (
    DataButton,
    DataCard,
    DataScreen,
    ErasePart,
    GonePart,
    OutcomePart,
)
from tsubo.session.state import State


def data_screen(state: State) -> DataScreen:
    """Return the page; what was not told yet is left out."""
    data = state.data or NOTHING_KNOWN
    if data.erased is not None:
        return _all_gone(data.erased)
    folder = state.shared_folder
    return DataScreen(
        title=tr("Your data"),
        lead=tr(
            "Everything you tell Tsubo stays on this computer, in one folder that is yours. "
            "Tsubo sends nothing anywhere."
        ),
        back=tr("Back"),
        outcome=_outcome(data),
        cards=(_kept(data.kept), _along(), _two_computers(data, folder)),
        erase=_erase(data, folder),
    )


def _outcome(data: Data) -> OutcomePart | None:
    if data.working is not None:
        words = tr("Deleting…") if data.working is DataErrand.ERASE else tr("One moment…")
        return OutcomePart(good=True, working=True, title=words, text="")
    if data.outcome is None:
        return None
    title, text = outcome_words(data.outcome)
    buttons: tuple[DataButton, ...] = ()
    if isinstance(data.outcome, ImportTold) and data.outcome.settings is not None:
        if data.taken:
            title = tr("The settings are taken over")
        else:
            buttons = _settings_offer()
    return OutcomePart(not data.outcome.problem, False, title, text, buttons)


def _settings_offer() -> tuple[DataButton, ...]:
    return (
        DataButton(
            tr("Take over its settings"),
            DataLeaf.TAKE_SETTINGS,
            tr(
                "The file also holds settings, health answers and a pain drawing. "
                "They would replace yours here."
            ),
        ),
        DataButton(tr("Keep mine"), DataLeaf.LEAVE_SETTINGS),
    )


def _kept(kept: KeptTold | None) -> DataCard:
    lines = [tr("Settings, what you told about your health, and where it hurts.")]
    if kept is not None:
        if kept.problem:
            lines.append(kept.problem)
        elif kept.since is None:
            lines.insert(0, tr("No sessions yet."))
        else:
            since = tr("{sessions} since {day}.")
            words = since.format(sessions=sessions_words(kept.sessions), day=day_words(kept.since))
            lines.insert(0, words)
    return DataCard(
        "kept",
        tr("What is kept"),
        tuple(lines),
        "" if kept is None else kept.folder,
        tr("The folder"),
        (DataButton(tr("Open folder"), Errand.SHOW_PROFILE),),
    )


def _along() -> DataCard:
    return DataCard(
        "along",
        tr("Take it along"),
        (),
        buttons=(
            DataButton(
                tr("Export everything…"),
                DataErrand.EXPORT,
                tr("One JSON file with all sessions, settings and health answers."),
            ),
            DataButton(
                tr("Export sessions as a table…"),
                DataErrand.EXPORT_TABLE,
                tr("One CSV file for a spreadsheet, a row for each session."),
            ),
            DataButton(
                tr("Import…"),
                DataErrand.IMPORT,
                tr("Adds the sessions of an exported JSON file. What is here is not doubled."),
            ),
        ),
    )


def _two_computers(data: Data, folder: str) -> DataCard:
    lines = [
        tr(
            "Choose a folder that reaches both, such as one of Syncthing or Nextcloud, or a stick. "
            "Each computer adds one file of its own there. Whoever can open the folder can read it."
        )
    ]
    machines = () if data.kept is None else data.kept.machines
    lines += [_machine(machine) for machine in machines]
    if not folder:
        choose = DataButton(tr("Choose a folder…"), DataErrand.CHOOSE_FOLDER)
        return DataCard("shared", tr("Two computers, one journal"), tuple(lines), buttons=(choose,))
    if data.shared is not None:
        lines.append(shared_trouble(data.shared) or shared_words(data.shared))
    return DataCard(
        "shared",
        tr("Two computers, one journal"),
        tuple(lines),
        folder,
        tr("The shared folder"),
        (
            DataButton(tr("Choose another folder…"), DataErrand.CHOOSE_FOLDER),
            DataButton(tr("Stop sharing"), ShareIn("")),
        ),
    )


def _machine(machine: Machine) -> str:
    words = tr("Computer {name}: {sessions}, the last on {day}.")
    return words.format(
        name=machine.name, sessions=sessions_words(machine.sessions), day=day_words(machine.last)
    )


def _erase(data: Data, folder: str) -> ErasePart:
    title = tr("Delete everything")
    if not data.asking:
        return ErasePart(
            title,
            tr("Removes all that Tsubo keeps of you on this computer. You are asked once more."),
            DataButton(tr("Delete everything…"), DataLeaf.ASK_TO_ERASE),
        )
    stays = [tr("Files you exported or saved."), tr("Backups of yours.")]
    if folder:
        stays.append(tr("What other computers have merged, and their files in the shared folder."))
    return ErasePart(
        title,
        tr("This will be gone for good:"),
        None,
        gone=(
            _all_sessions(data.kept),
            tr("your settings, health answers and pain drawing"),
            tr("copies that Tsubo made, and files that it kept aside"),
        ),
        stays_title=tr("This stays, until you delete it yourself:"),
        stays=tuple(stays),
        shared=tr("Delete this computer’s file in the shared folder too") if folder else "",
        shared_too=data.shared_too,
        delete=DataButton(tr("Delete everything for good"), DataErrand.ERASE, icon="warning"),
        keep=DataButton(tr("Keep everything"), DataLeaf.RATHER_NOT),
    )


def _all_sessions(kept: KeptTold | None) -> str:
    """Return what is said of the sessions that go; their number only where it is known."""
    if kept is None or kept.problem:
        return tr("all sessions, with all numbers and notes")
    sessions = sessions_words(kept.sessions)
    return tr("{sessions}, with all numbers and notes", sessions=sessions)


def _all_gone(told: ErasedTold) -> DataScreen:
    files = tr_many("{count} file is deleted.", "{count} files are deleted.", told.files)
    title = tr("Some files could not be deleted") if told.left else tr("Everything is deleted")
    return DataScreen(
        title=title,
        lead=files,
        back="",
        gone=GonePart(
            left_title=tr("Please delete these yourself:") if told.left else "",
            left=told.left,
            stays_title=tr("What stays:"),
            stays=told.stays,
            go_on=tr("Begin as new"),
        ),
    )
