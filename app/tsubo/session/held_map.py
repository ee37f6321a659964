"""The map and the list of somebody who has told something: what is struck, and why."""

from tsubo.domain.point import Firmness
from tsubo.domain.station import Station
from tsubo.domain.words import tr
from tsubo.session.held import Hold, firmness_of, held_name, holds
from tsubo.session.parts.map import ListRow, MapMark, MapScreen, MapTag
from tsubo.session.state import State


def held_map(state: State, shown: MapScreen) -> MapScreen:
    """Return ``shown`` with every place struck, or asked about, that is held back."""
    held = holds(state)
    tags = tuple(_tag(state.atlas.stations[tag.station], tag, held) for tag in shown.tags)
    found = {tag.held for tag in tags}
    return shown._replace(
        tags=tags,
        ask_legend=tr("Ask first") if Firmness.ASK in found else "",
        blocked_legend=tr("Not now") if Firmness.BLOCK in found else "",
    )


def held_row(state: State, station: Station, row: ListRow) -> ListRow:
    """Return ``row`` with why the station is held back, or on which side it is."""
    held = holds(state)
    sides = state.atlas.points_of(station)[0].sides
    firmness, told = firmness_of(station, sides, held)
    if firmness > Firmness.LIGHT:
        words = tr("Not now. {told}") if firmness is Firmness.BLOCK else tr("Ask first. {told}")
        return row._replace(held=firmness, detail=words.format(told=told))
    text = state.atlas.texts[station.id]
    closed = [side for side in sides if firmness_of(station, (side,), held)[0] > Firmness.LIGHT]
    parts = [row.detail]
    parts += [tr("{this} not now", this=text.word("this", side)) for side in closed]
    if firmness is Firmness.LIGHT:
        parts.append(tr("lightly"))
    return row._replace(held=firmness, detail=" · ".join(parts))


def _tag(station: Station, tag: MapTag, held: tuple[Hold, ...]) -> MapTag:
    firmness, _ = firmness_of(station, (tag.side,), held)
    return tag._replace(
        held=firmness,
        name=held_name(firmness, tag.name),
        marks=tuple(_mark(mark, held) for mark in tag.marks),
    )


def _mark(mark: MapMark, held: tuple[Hold, ...]) -> MapMark:
    own = next((one for one in held if (one.point, one.side) == (mark.point, mark.side)), None)
    if own is None:
        return mark
    description = own.told if own.firmness > Firmness.LIGHT else mark.description
    if own.firmness is Firmness.LIGHT:
        description = f"{description}, {tr('lightly')}. {own.told}"
    return mark._replace(
        held=own.firmness,
        name=held_name(own.firmness, mark.name),
        description=description,
    )
