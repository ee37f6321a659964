"""The list beside the map, with its search by name, body part, code and old number."""

from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.domain.station import Station
from tsubo.domain.words import tr
from tsubo.session.map_screen import plain_pinyin, without_marks
from tsubo.session.parts.map import ListRow, ListScreen
from tsubo.session.state import State


def list_screen(state: State) -> ListScreen:
    """Return the list with what the search finds."""
    wanted = _plain(state.search)
    rows = tuple(
        _row(state, station, wanted)
        for station in state.atlas.ordered()
        if not wanted or _found(state, station, wanted)
    )
    return ListScreen(
        title=tr("Choose a place to press"),
        lead=_lead(state),
        search_hint=tr("Search points"),
        search=state.search,
        rows=rows,
        nothing_title=tr("No point called “{words}”", words=state.search.strip()),
        nothing_hint=tr("Try a body part, such as hand or knee, or a code, such as LI4."),
        clear_search=tr("Clear the search"),
        footer=tr(
            "Press only as far as it feels comfortable. Stop if it hurts, tingles or throbs."
        ),
    )


def _lead(state: State) -> str:
    if state.areas and (lead := _drawn_lead(state)):
        return lead
    match state.pain:
        case Pain.LEFT:
            return tr(
                "Your left side comes first, because you said it hurts more there. "
                "Then your right, with the same care."
            )
        case Pain.RIGHT:
            return tr(
                "Your right side comes first, because you said it hurts more there. "
                "Then your left, with the same care."
            )
        case Pain.BOTH | Pain.UNSURE if state.first is Side.LEFT:
            return tr(
                "Both sides get the same care. Your left side comes first. "
                "You can change this in Settings."
            )
        case Pain.BOTH | Pain.UNSURE:
            return tr(
                "Both sides get the same care. Your right side comes first, "
                "because that is your usual side."
            )


def _drawn_lead(state: State) -> str:
    """Return why a side comes first where the pain drawing says so, or nothing."""
    from tsubo.domain.pain_drawing import worse

    if state.pain is Pain.BOTH or state.pain is not worse(state.areas):
        return ""
    if state.pain is Pain.LEFT:
        return tr(
            "Your left side comes first, because you marked more pain there. "
            "Then your right, with the same care."
        )
    return tr(
        "Your right side comes first, because you marked more pain there. "
        "Then your left, with the same care."
    )


def _row(state: State, station: Station, wanted: str) -> ListRow:
    text, points = state.atlas.texts[station.id], state.atlas.points_of(station)
    codes = tr(" and ").join(point.codes_shown for point in points)
    if len(points) == 1:
        codes = " ".join(filter(None, (codes, plain_pinyin(points[0]))))
    if not points[0].paired:
        order = tr("middle, once")
    elif state.first is Side.LEFT:
        order = tr("your left first")
    else:
        order = tr("your right first")
    old = [name for point in points for name in point.aliases if _plain(name) == wanted]
    if old and wanted[:1] == "b" and wanted[1:].isdigit():
        codes = tr("{codes}, called {old} in older books", codes=codes, old=old[0])
    row = ListRow(
        station.id, station.number, text.name, f"{codes} · {order}", station.id == state.station
    )
    if state.health.silent:
        return row
    from tsubo.session.held_map import held_row

    return held_row(state, station, row)


def _found(state: State, station: Station, wanted: str) -> bool:
    text = state.atlas.texts[station.id]
    words = [text.name, text.short, *(text.word("this", side) for side in Side)]
    for point in state.atlas.points_of(station):
        words += [point.code, point.codes_shown, point.pinyin, point.han, *point.aliases]
        words.append(state.atlas.point_names[point.id])
    return any(wanted in _plain(word) for word in words)


def _plain(text: str) -> str:
    return without_marks(text).casefold().replace(" ", "").replace("-", "")
