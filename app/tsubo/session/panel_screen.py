"""The panel's part of the Screen: all words about the chosen station, in the order of need."""

from tsubo.domain.dose import dose
from tsubo.domain.plan import capital, reason
from tsubo.domain.point import Kind, Point
from tsubo.domain.side import Side
from tsubo.domain.station import Pressure, Station, StationText
from tsubo.domain.words import tr, tr_many
from tsubo.session.lengths import minutes_words
from tsubo.session.map_screen import plain_pinyin
from tsubo.session.parts.station import Fold, Gauge, PanelScreen
from tsubo.session.state import State


def panel_screen(state: State, station: Station) -> PanelScreen:
    """Return the panel of ``station`` for the side that is looked at."""
    text, points = state.atlas.texts[station.id], state.atlas.points_of(station)
    return PanelScreen(
        station=station.id,
        name=text.name,
        codes=_codes(points),
        han=" · ".join(point.han for point in points),
        reason=reason(state.atlas, station, state.side, state.pain, state.first),
        short_reason=_short_reason(state, text),
        find_title=tr("Find it"),
        find=tuple(text.say(step, state.side) for step in text.find),
        press_title=tr("Press it"),
        finger=text.say(text.finger, state.side),
        gauge=gauge_of(station.pressure),
        dose=_dose_words(state, station, points),
        compare=_compare(station, text),
        not_if=text.not_if_short,
        more_title=tr("More: reach, feel, mistakes, sources"),
        more=_more(state, station, text),
        guide=tr("Guide me here"),
        guide_time=minutes_words(state.timeline(station.id).seconds),
        back=tr("Whole body"),
    )


def _short_reason(state: State, text: StationText) -> str:
    """Return the place of this side in the order, without why."""
    if state.side is Side.MIDLINE:
        return tr("In the middle, once")
    words = tr("**{this}** first") if state.side is state.first else tr("**{this}** second")
    return words.format(this=capital(text.word("this", state.side)))


def _compare(station: Station, text: StationText) -> tuple[str, str]:
    """Return in two short lines what the article asks and what Tsubo advises, and why."""
    asked = {
        "gentle": tr("gentle pressure"),
        "focused": tr("focused pressure"),
        "deep": tr("deep pressure"),
        "light": tr("light pressure"),
        "unsaid": tr("no word on pressure"),
    }[station.article_pressure]
    if station.article_circles:
        few, many = station.article_circles
        asked += tr(", {few} or {many} circles each way").format(few=few, many=many)
    cap = station.pressure.cap
    return (
        tr("**The article:** {asked}.").format(asked=asked),
        tr("**Tsubo:** never above {cap}. {why}").format(cap=cap, why=text.why),
    )


def gauge_of(pressure: Pressure) -> Gauge:
    """Return the pressure gauge with its words."""
    if pressure.comfortable > pressure.aim:
        spoken = tr("Aim for {aim} of 10, up to {most} if comfortable, never above {cap}")
    else:
        spoken = tr("Aim for {aim} of 10, never above {cap}")
    return Gauge(
        pressure.aim,
        pressure.comfortable,
        pressure.cap,
        tr("light"),
        tr("moderate") if pressure.cap > 2 else "",
        tr("never above {cap}").format(cap=pressure.cap),
        spoken.format(aim=pressure.aim, most=pressure.comfortable, cap=pressure.cap),
    )


def _codes(points: tuple[Point, ...]) -> str:
    return "   ".join(
        " · ".join(filter(None, (point.codes_shown, plain_pinyin(point)))) for point in points
    )


def _dose_words(state: State, station: Station, points: tuple[Point, ...]) -> str:
    stops = len(points[0].rules) if points[0].kind is Kind.PATH else 1
    given = dose(station, state.preferences, stops)
    if stops > 1:
        words = tr_many(
            "At each stop: {count} circle each way.",
            "At each stop: {count} circles each way.",
            given.circles,
        )
    elif len(points) > 1:
        words = tr("{count} circles each way, at each point.").format(count=given.circles)
    else:
        words = tr("{count} circles clockwise, then {count} the other way.").format(
            count=given.circles
        )
    if station.breathe_first:
        words = tr("Breathe first. Then {words}").format(words=words)
    if given.rounds > 1:
        words += " " + tr_many("{count} round.", "{count} rounds.", given.rounds)
    if given.shortened:
        words += " " + tr("Shorter than you set: this place has a limit.")
    note = state.atlas.texts[station.id].dose_note
    return f"{words} {note}" if note else words


def _more(state: State, station: Station, text: StationText) -> tuple[Fold, ...]:
    side = state.side
    most = round(station.longest_side_seconds)
    limit = tr("At most {seconds} seconds of pressing a side, then rest.").format(seconds=most)
    points = state.atlas.points_of(station)
    return tuple(
        Fold(title, tuple(text.say(line, side) for line in lines))
        for title, lines in (
            (tr("The article and Tsubo"), (text.article_asks, text.tsubo_advises, limit)),
            (tr("Position"), (text.position,)),
            (tr("If you cannot reach"), text.reach),
            (tr("What to feel"), (text.feel,)),
            (tr("Not if"), text.not_if),
            (tr("Common mistakes"), text.mistakes),
            (
                tr("Where this comes from"),
                (
                    tr("The article: {words}").format(words=text.from_article),
                    tr("WHO location: {words}").format(words=text.from_who),
                    tr("How sure: {words}").format(words=text.how_sure),
                    _sources(points),
                ),
            ),
        )
    )


def _sources(points: tuple[Point, ...]) -> str:
    marks = dict.fromkeys(mark for point in points for mark in point.sources)
    return tr("Sources: {marks}. The list is in Learn.").format(marks=", ".join(marks))
