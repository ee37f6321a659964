"""The panel's part of the Screen: all words about the chosen station, in the order of need."""

from dataclasses import replace

from tsubo.domain.atlas import Atlas
from tsubo.domain.dose import dose
from tsubo.domain.plan import capital
from tsubo.domain.point import Kind, Point
from tsubo.domain.pressure import eased_words, held
from tsubo.domain.side import Side
from tsubo.domain.station import Pressure, Station, StationText
from tsubo.domain.way import Motion, Way
from tsubo.domain.words import tr, tr_many
from tsubo.session.lengths import minutes_words
from tsubo.session.map_screen import plain_pinyin
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.station import Fold, Gauge, PanelScreen
from tsubo.session.state import State


def panel_screen(state: State, station: Station) -> PanelScreen:
    """Return the panel of ``station`` for the side that is looked at."""
    shown = _open_panel(state, station)
    if state.health.silent:
        return shown
    from tsubo.session.health_answers import no_pressing
    from tsubo.session.held import why_light
    from tsubo.session.held_screen import breathing_time, held_part, start_words

    held = held_part(state, station)
    if held is None:
        light = why_light(state, station, state.side)
        return replace(shown, lighter=" ".join(filter(None, (light, shown.lighter))))
    time = "" if no_pressing(state) else breathing_time()
    return replace(shown, held=held, guide=start_words(state), guide_time=time)


def _open_panel(state: State, station: Station) -> PanelScreen:
    """Return the panel as it is where nothing is held back but the pressure."""
    points = state.atlas.points_of(station)
    way = state.way(station)
    usual = state.atlas.texts[station.id]
    text = usual.in_way(way.id)
    steps = [step for step in state.plan(station.id).steps if step.side is state.side]
    cap = min((step.cap for step in steps), default=way.cap)
    eased = [caps for point, caps in state.habits.eased.items() if point in station.points]
    eased_cap = min(eased, default=way.cap)
    return PanelScreen(
        station=station.id,
        name=text.name,
        codes=_codes(points),
        han=" · ".join(point.han for point in points),
        reason=steps[0].reason if steps else "",
        short_reason=_short_reason(state, text),
        find_title=tr("Find it"),
        find=tuple(text.say(step, state.side) for step in text.find),
        press_title=tr("Press it"),
        finger=text.say(text.finger, state.side),
        gauge=gauge_of(held(station.pressure, cap)),
        dose=_dose_words(state, station, points, way),
        ways_title=tr("How you reach it"),
        ways=way_choices(state, usual, station, way),
        lighter=eased_words(eased_cap) if eased_cap < way.cap else "",
        forget=tr("Press as usual again") if eased_cap < way.cap else "",
        compare=_compare(station, text),
        not_if=text.not_if_short,
        more_title=tr("More: reach, feel, mistakes, sources"),
        more=_more(state, station, text),
        guide=tr("Guide me here"),
        guide_time=minutes_words(state.timeline(station.id).seconds),
        back=tr("Back to the list"),
        evidence=tr("Small studies suggest acupressure may ease back pain. Certainty is low."),
        known=tr("What is known"),
    )


def way_choices(
    state: State, text: StationText, station: Station, chosen: Way
) -> tuple[Choice, ...]:
    """Return the ways to reach ``station`` to choose from; none where there is only one.

    A way whose tool does not suit the person's health is not among them.
    """
    ways = station.ways
    if not state.health.silent:
        from tsubo.domain.allowed import way_for

        ways = tuple(way for way in ways if way_for(state.atlas, state.health, station, way) is way)
    if len(ways) < 2:
        return ()
    return tuple(Choice(way.id, text.ways[way.id].name, way.id == chosen.id) for way in ways)


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
        asked += tr(", {few} or {many} circles each way", few=few, many=many)
    cap = station.pressure.cap
    return (
        tr("**The article:** {asked}.", asked=asked),
        tr("**Tsubo:** never above {cap}. {why}", cap=cap, why=text.why),
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
        tr("never above {cap}", cap=pressure.cap),
        spoken.format(aim=pressure.aim, most=pressure.comfortable, cap=pressure.cap),
    )


def _codes(points: tuple[Point, ...]) -> str:
    return ", ".join(
        " · ".join(filter(None, (point.codes_shown, plain_pinyin(point)))) for point in points
    )


def _dose_words(state: State, station: Station, points: tuple[Point, ...], way: Way) -> str:
    stops = len(points[0].rules) if points[0].kind is Kind.PATH else 1
    given = dose(station, state.preferences, stops, way=way)
    if way.motion is Motion.BREATHE:
        words = tr_many("{count} slow breath.", "{count} slow breaths.", given.breaths)
    elif way.motion is Motion.HOLD:
        words = tr(
            "Lean in lightly and hold still for {seconds} seconds.",
            seconds=round(given.hold_seconds),
        )
    elif stops > 1:
        words = tr_many(
            "At each stop: {count} circle each way.",
            "At each stop: {count} circles each way.",
            given.circles,
        )
    elif len(points) > 1:
        words = tr("{count} circles each way, at each point.", count=given.circles)
    else:
        words = tr("{count} circles clockwise, then {count} the other way.", count=given.circles)
    if station.breathe_first:
        words = tr("Breathe first. Then {words}", words=words)
    if given.rounds > 1:
        words += " " + tr_many("{count} round.", "{count} rounds.", given.rounds)
    if given.shortened:
        words += " " + tr("Shorter than you set: this place has a limit.")
    note = state.atlas.texts[station.id].dose_note
    return f"{words} {note}" if note else words


def _more(state: State, station: Station, text: StationText) -> tuple[Fold, ...]:
    side = state.side
    most = round(station.longest_side_seconds)
    limit = tr("At most {seconds} seconds of pressing a side, then rest.", seconds=most)
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
                    tr("The article: {words}", words=text.from_article),
                    tr("WHO location: {words}", words=text.from_who),
                    tr("How sure: {words}", words=text.how_sure),
                    _sources(state.atlas, points),
                ),
            ),
        )
    )


def _sources(atlas: Atlas, points: tuple[Point, ...]) -> str:
    from tsubo.session.source_names import source_names

    marks = (mark for point in points for mark in point.sources)
    return tr("Sources: {names}. The list is in Learn.", names=source_names(atlas, marks))
