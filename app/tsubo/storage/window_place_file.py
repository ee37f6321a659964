"""Where the window was, kept for each arrangement of screens: one small file in the profile.

It is read before the first frame, so it is checked by hand. Nothing in it is worth a word to the
person: what cannot be read is as if it were not there.
"""

import json
from contextlib import suppress
from pathlib import Path

from tsubo.storage.whole_file import write_whole

FILE = "window.json"
MOST = 8
"""So many arrangements of screens are kept, the latest last (our decision)."""

Place = tuple[int, int, int, int, bool]
"""Left, top, width and height of the window without its frame, and whether it fills the screen."""


def kept_place(profile: Path, screens: str) -> Place | None:
    """Return where the window was on these ``screens``, None where it never was."""
    return _places(profile).get(screens)


def keep_place(profile: Path, screens: str, place: Place) -> None:
    """Keep ``place`` for these ``screens``; where that cannot be written nothing happens."""
    places = _places(profile)
    if places.get(screens) == place:
        return
    places.pop(screens, None)
    latest = dict([*places.items(), (screens, place)][-MOST:])
    with suppress(OSError):
        write_whole(profile / FILE, json.dumps(latest, indent=1) + "\n")


def _places(profile: Path) -> dict[str, Place]:
    try:
        record = json.loads((profile / FILE).read_bytes())
        return {str(screens): _place(numbers) for screens, numbers in record.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _place(numbers: object) -> Place:
    """Return a place as it was kept; raises TypeError or ValueError for anything else."""
    if not isinstance(numbers, list) or len(numbers) != 5:
        raise TypeError("a place is four numbers and a yes or no")
    *sides, filling = numbers
    if not all(type(side) is int for side in sides) or not isinstance(filling, bool):
        raise TypeError("a place is four numbers and a yes or no")
    left, top, width, height = sides
    return left, top, width, height, filling
