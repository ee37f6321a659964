"""What the page "Your data" knows: what was told of all that is kept, and what is being asked."""

from dataclasses import dataclass

from tsubo.session.data_wishes import (
    DataErrand,
    ErasedTold,
    ExportTold,
    FolderRefused,
    ImportTold,
    KeptTold,
    SharedTold,
)


@dataclass(frozen=True, slots=True)
class Data:
    """One moment of the page.

    ``outcome`` is what the last errand came to, ``taken`` whether the settings of that
    import were taken over, and ``working`` the errand that is not done yet. ``asking`` says that
    the second step of deleting is open, ``shared_too`` that it takes the own file of the shared
    folder along, and ``erased`` what it came to.
    """

    kept: KeptTold | None = None
    shared: SharedTold | None = None
    outcome: ExportTold | ImportTold | FolderRefused | None = None
    taken: bool = False
    working: DataErrand | None = None
    asking: bool = False
    shared_too: bool = True
    erased: ErasedTold | None = None


NOTHING_KNOWN = Data()
