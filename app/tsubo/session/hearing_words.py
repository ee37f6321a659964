"""What is said about missing sound: one line, and what to do."""

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
