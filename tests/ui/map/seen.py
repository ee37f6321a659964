"""What can be seen on a body map: the items of its scene, looked at from outside."""

from tsubo.domain.side import Side
from tsubo.ui.map.body_map import BodyMap
from tsubo.ui.map.mark_painting import Look
from tsubo.ui.map.pointer_items import NameChip
from tsubo.ui.map.tag_item import TagItem


def look_of(body_map: BodyMap, station: str, side: Side) -> Look:
    """Return the state in which the tag of ``station`` on ``side`` is shown."""
    tags = [item for item in body_map.canvas.scene().items() if isinstance(item, TagItem)]
    wanted = (station, side)
    return next(tag.look for tag in tags if (tag.placed.tag.station, tag.placed.tag.side) == wanted)


def name_shown(body_map: BodyMap) -> str:
    """Return the name beside the pointer, or nothing."""
    items = body_map.canvas.scene().items()
    return next(item.words for item in items if isinstance(item, NameChip))
