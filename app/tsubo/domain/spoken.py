"""What is said aloud: one sentence for a cue, and the words that keep its beat.

Sentences are written for the ear, since both hands are busy and the eyes may be elsewhere. Whether
they fit is for the timeline: it gives a cue the room its sentence needs.
"""

from collections.abc import Callable

from tsubo.domain.side import Side
from tsubo.domain.station import StationText
from tsubo.domain.words import tr

Speaker = Callable[[str], float]
"""Gives how long a sentence takes to say, in seconds, at the chosen voice and rate."""


def sentence(text: StationText, words: str, shown: str, side: Side) -> str:
    """Return what is said at the beginning of a cue.

    ``words`` names what the cue is about, ``shown`` is its sentence on the screen.
    The direction of the first circles is said while the pressure grows, so that the counting can
    begin on the beat.
    """
    this = text.word("this", side)
    match words:
        case "ready":
            return f"{text.name}. {shown}"
        case "switch":
            return tr("Now {this}. {words}", this=this, words=shown)
        case "find":
            return f"{this[:1].upper()}{this[1:]}. {shown}"
        case "press":
            return f"{shown} {tr('Turn clockwise.')}"
        case "stop":
            return tr("Next stop. Clockwise.")
        case "clockwise" | "breathe" | "hold_on":
            return ""
        case "counterclockwise":
            return tr("Other way.")
        case "release":
            return tr("Let go.")
        case "rest":
            return tr("Rest a moment.")
        case "end":
            return tr("That is the end.")
        case _:
            return shown


def counted(number: int) -> str:
    """Return the word for a circle's number, from 1 to 12; a higher one is a numeral."""
    words = (
        tr("One."),
        tr("Two."),
        tr("Three."),
        tr("Four."),
        tr("Five."),
        tr("Six."),
        tr("Seven."),
        tr("Eight."),
        tr("Nine."),
        tr("Ten."),
        tr("Eleven."),
        tr("Twelve."),
    )
    return words[number - 1] if number <= len(words) else f"{number}."


def breath(inwards: bool) -> str:
    """Return the word for a half of a breath."""
    return tr("Breathe in.") if inwards else tr("And out.")
