"""News: what came of something outside the session, to be told in the strip above the map."""

from enum import Enum
from typing import NamedTuple


class NoticeKind(Enum):
    """What the strip above the map tells."""

    UNFINISHED = "unfinished"
    SETTINGS = "settings"
    SETTINGS_NEWER = "settings newer"
    SETTINGS_CLOSED = "settings closed"
    SETTINGS_SOME = "settings some"
    HEALTH_UNREAD = "health unread"
    HEALTH = "health"
    DATA = "data"
    NOT_SAVED = "not saved"
    PROBLEM = "problem"
    SHEET = "sheet"
    NO_SHEET = "no sheet"
    PRINTED = "printed"
    NOT_PRINTED = "not printed"
    TRACK_WRITTEN = "track written"
    TRACK = "track"
    NO_TRACK = "no track"
    NOT_KEPT = "not kept"
    NOT_REMINDED = "not reminded"
    NEXT_DAY = "next day"
    FOR_DOCTOR = "for doctor"
    NOT_FOR_DOCTOR = "not for doctor"
    EXPORTED = "exported"
    IMPORTED = "imported"
    NOT_EXPORTED = "not exported"
    NOT_IMPORTED = "not imported"
    NOT_SHARED = "not shared"
    CRASHED = "crashed"
    SAFE_START = "safe start"
    PEOPLE = "people"
    PERSON_GONE = "person gone"


class Told(NamedTuple):
    """One piece of news: its kind, the file or sentence it is about, and how far that is.

    A sentence says why something did not come about; of news without a ``detail`` there is none.
    ``beside`` is the name of another file that came with it.
    """

    kind: NoticeKind
    detail: str = ""
    percent: int = 0
    beside: str = ""
