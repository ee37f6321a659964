"""What the Screen holds of a notice: the strip above the map, or a line on a page."""

from typing import NamedTuple


class Notice(NamedTuple):
    """A strip above the map, never a dialog: an icon, two lines and up to two buttons.

    ``buttons`` are (words, action) pairs, the first one primary; an action is any session Action
    or an Errand. ``percent`` says how far something is that takes a while.
    """

    id: str
    warning: bool
    title: str
    text: str
    buttons: tuple[tuple[str, object], ...]
    icon: str = "play"
    percent: int | None = None
