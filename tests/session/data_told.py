"""What is asked of all that is kept, and told of it, for the tests of the page "Your data"."""

from datetime import date, datetime

from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.session.data_wishes import (
    DataErrand,
    DataLeaf,
    DataWish,
    ErasedTold,
    EraseShared,
    ExportTold,
    FolderRefused,
    ImportTold,
    KeptTold,
    Machine,
    SharedTold,
    ShareIn,
    Working,
)

FOLDER = "/home/anna/Sync/tsubo"
AT = datetime(2026, 11, 20, 19, 40)
KEPT = KeptTold(
    "/home/anna/.local/share/tsubo",
    12,
    date(2026, 11, 16),
    (Machine("3f9a", 4, date(2026, 11, 20)),),
)
SHARED = SharedTold(FOLDER, AT, sent=2, added=3)
AWAY = SharedTold(FOLDER, AT, away=True)
EXPORTED = ExportTold("/home/anna/all.json", 12, 1)
IMPORTED = ImportTold("/home/anna/all.json", 3, 1, 8)
OTHERS = Memory(
    Preferences(circles=9),
    Pain.RIGHT,
    agreed=True,
    unfinished=Unfinished("hand", Pain.RIGHT, 2),
    shared_folder="/media/stick",
    asked_about="0" * 32,
)
WITH_SETTINGS = IMPORTED._replace(settings=OTHERS)
ERASED = ErasedTold(3, (), ("Files you exported stay.",))

DATA_WISHES: tuple[DataWish, ...] = (
    *DataLeaf,
    EraseShared(False),
    ShareIn(FOLDER),
    ShareIn(""),
    *(Working(errand) for errand in DataErrand),
    KEPT,
    SHARED,
    AWAY,
    EXPORTED,
    IMPORTED,
    WITH_SETTINGS,
    FolderRefused("It holds the journal."),
)
"""One of each, but for the news that everything is deleted, which nobody hears by the way."""
