"""What is said about missing sound: one line and what to do, or a word or two."""

from tsubo.domain.hearing import Hearing
from tsubo.domain.words import tr


def hearing_words(hearing: Hearing) -> str:
    """Return the line for ``hearing``, or nothing where all is well."""
    match hearing:
        case Hearing.NO_DEVICE:
            return tr("No sound: connect speakers or headphones. The picture goes on.")
        case Hearing.OTHER_VOICE:
            return tr("The chosen voice does not answer, so the built-in one speaks.")
        case Hearing.NO_VOICE:
            return tr("No voice could be started. Choose another in the settings; tones go on.")
        case Hearing.BROKEN:
            return tr("The sound stopped answering and is started again. The picture goes on.")
        case Hearing.STARTING | Hearing.OK | Hearing.SILENT:
            return ""


def hearing_brief(hearing: Hearing) -> str:
    """Return what ``hearing_words`` says in a word or two, or nothing where all is well."""
    match hearing:
        case Hearing.NO_DEVICE | Hearing.BROKEN:
            return tr("No sound")
        case Hearing.OTHER_VOICE:
            return tr("Built-in voice")
        case Hearing.NO_VOICE:
            return tr("Tones only")
        case Hearing.STARTING | Hearing.OK | Hearing.SILENT:
            return ""
