"""The history page as a part of the Screen: what is shown of the sessions so far."""

from datetime import date, timedelta

from tsubo.domain.atlas import Atlas
from tsubo.domain.journal import Entry, Outcome
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Day
from tsubo.domain.pain import Pain
from tsubo.domain.words import tr, tr_many
from tsubo.session.history import ALL, NOTHING_ASKED, History
from tsubo.session.history_pictures import change_picture, minutes_picture, pain_picture
from tsubo.session.journal_wishes import ListTold, Look, ShowMonth, Span
from tsubo.session.journal_words import (
    day_words,
    month_words,
    place_words,
    sessions_words,
    skipped_stations,
    title_of,
    weekday_words,
    worst_words,
)
from tsubo.session.news import NoticeKind
from tsubo.session.notices import notice
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.history import (
    CalendarDay,
    CalendarPart,
    EntryPart,
    FilterPart,
    HistoryScreen,
    ListPart,
    ReportPart,
    Row,
    Undo,
)
from tsubo.session.parts.notice import Notice
from tsubo.session.rating_screen import edited_part
from tsubo.session.state import State

_WEEK = 7


def history_screen(state: State) -> HistoryScreen:
    """Return the history page; what the journal has not told yet is left out."""
    history = state.history or NOTHING_ASKED
    told, pictures = history.told, history.pictures
    bare = (tr("History"), tr("Back"), tr("Warning signs"))
    entry = None if history.entry is None else _entry(state.atlas, history.entry, history.noted)
    undo = Undo(tr("The session is deleted."), tr("Undo")) if history.deleted else None
    if told is None:
        return HistoryScreen(*bare, undo=undo, entry=entry)
    if not told.total and entry is None:
        return HistoryScreen(*bare, empty=_empty(), undo=undo)
    return HistoryScreen(
        *bare,
        doctor=tr("For my doctor…"),
        report=_report(state, history) if history.reporting else None,
        notice=_notice(state),
        undo=undo,
        list=_list(state.atlas, history, told),
        entry=entry,
        calendar=_calendar(history, told),
        pain=None if pictures is None else pain_picture(pictures, history.span),
        minutes=None if pictures is None else minutes_picture(pictures),
        change=None if pictures is None else change_picture(pictures),
    )


def _report(state: State, history: History) -> ReportPart:
    match history.span:
        case Span.SIX_WEEKS:
            time = tr("the last 6 weeks")
        case Span.SIX_MONTHS:
            time = tr("the last 6 months")
        case Span.ALL:
            time = tr("all the time")
    words = tr(
        "One page to take along: your pain drawing, your numbers, and what you did in {time}. "
        "You can choose another time in the picture of pain."
    )
    return ReportPart(
        title=tr("For my doctor"),
        words=words.format(time=time),
        health="" if state.health.silent else tr("Add what I told about my health"),
        with_health=history.with_health,
        save=tr("Save as PDF…"),
    )


def _notice(state: State) -> Notice | None:
    """Return what came of the page for a doctor, while that is the latest news."""
    kinds = (NoticeKind.FOR_DOCTOR, NoticeKind.NOT_FOR_DOCTOR)
    return notice(state) if state.notices and state.notices[-1].kind in kinds else None


def _empty() -> tuple[str, str, str]:
    return (
        tr("No sessions yet"),
        tr("After your first session you will see it here, with the numbers you gave."),
        tr("Start the routine"),
    )


def _list(atlas: Atlas, history: History, told: ListTold) -> ListPart:
    filtered = history.wanted != ALL
    found = sessions_words(told.found)
    if filtered:
        found = tr("{found} of {total}", found=told.found, total=sessions_words(told.total))
    return ListPart(
        title=tr("Sessions"),
        filter=tr("Filter"),
        filters=_filters(atlas, history, told.today) if history.filtering else None,
        found=found,
        rows=tuple(_row(atlas, entry) for entry in told.page.entries),
        nothing="" if told.page.entries else tr("No session fits. Choose less, or all."),
        newer=tr("Newer") if history.marks else "",
        older=tr("Older") if told.page.end is not None else "",
    )


def _row(atlas: Atlas, entry: Entry) -> Row:
    title, numbers = title_of(atlas, entry), worst_words(entry)
    facts = [day_words(entry.session.started)]
    skipped = [place_words(atlas, name) for name in skipped_stations(entry)]
    if skipped:
        facts.append(tr("{places} skipped", places=", ".join(skipped)))
    if entry.session.lowered:
        facts.append(tr("pressure lowered"))
    detail = " · ".join(facts)
    before, after = entry.answers.worst
    said = []
    if before is not None:
        said.append(tr("before {pain}", pain=before))
    if after is not None:
        said.append(tr("after {pain}", pain=after))
    name = ", ".join((title, *facts, *said))
    return Row(entry.session.id, title, detail, numbers, name)


def _filters(atlas: Atlas, history: History, today: date) -> FilterPart:
    """Return the filter; every choice carries the wish that it asks for."""
    wanted = history.wanted
    ranges = (
        (tr("All the time"), None),
        (tr("6 weeks"), today - timedelta(days=41)),
        (tr("6 months"), today - timedelta(days=182)),
        (tr("A year"), today - timedelta(days=364)),
    )
    sides = (
        (tr("Any side"), None),
        (tr("Your left hurt more"), Pain.LEFT),
        (tr("Your right hurt more"), Pain.RIGHT),
        (tr("Both or middle"), Pain.BOTH),
        (tr("Not sure"), Pain.UNSURE),
    )
    stations: list[tuple[str, str | None]] = [(tr("Any place"), None)]
    stations += [(atlas.texts[one.id].name, one.id) for one in atlas.ordered()]
    return FilterPart(
        range_name=tr("When"),
        ranges=tuple(
            Choice(Look(wanted._replace(since=day)), words, day == wanted.since)
            for words, day in ranges
        ),
        side_name=tr("Where it hurt more"),
        sides=tuple(
            Choice(Look(wanted._replace(pain=pain)), words, pain is wanted.pain)
            for words, pain in sides
        ),
        station_name=tr("Pressed at"),
        stations=tuple(
            Choice(Look(wanted._replace(station=name)), words, name == wanted.station)
            for words, name in stations
        ),
        text_name=tr("Words in the note"),
        text=wanted.text,
        wanted=wanted,
    )


def _entry(atlas: Atlas, entry: Entry, noted: tuple[Area, ...]) -> EntryPart:
    session = entry.session
    facts = [
        (
            tr("Length"),
            tr(
                "{minutes}, paused {pauses}",
                minutes=tr_many("{count} minute", "{count} minutes", round(session.spent / 60)),
                pauses=tr_many("{count} time", "{count} times", session.pauses),
            ),
        )
    ]
    for name in dict.fromkeys(step.station for step in session.steps):
        steps = [step for step in session.steps if step.station == name]
        done = sum(step.outcome is Outcome.DONE for step in steps)
        if done == len(steps):
            words = tr("done")
        elif done:
            words = tr("{done} of {all} done", done=done, all=len(steps))
        elif any(step.outcome is Outcome.SKIPPED for step in steps):
            words = tr("skipped")
        else:
            words = tr("not reached")
        facts.append((place_words(atlas, name), words))
    for point, cap in session.lowered.items():
        lowered = tr("pressure lowered to {cap} of 10", cap=cap)
        facts.append((place_words(atlas, point), lowered))
    return EntryPart(
        session=session.id,
        title=title_of(atlas, entry),
        when=tr("{day}, {time}", day=day_words(session.started), time=f"{session.started:%H:%M}"),
        facts=tuple(facts),
        rating=edited_part(atlas, entry.answers, (step.point for step in session.done), noted),
        kept=tr("What you change is kept when you leave."),
        back=tr("All sessions"),
        delete=tr("Delete"),
    )


def _calendar(history: History, told: ListTold) -> CalendarPart:
    first = (history.month or told.today).replace(day=1)
    earlier = (first - timedelta(days=1)).replace(day=1)
    later = (first + timedelta(days=31)).replace(day=1)
    days = [CalendarDay("", 0, "")] * first.weekday()
    for number in range((later - first).days):
        day = first + timedelta(days=number)
        days.append(_day(day, told.days.get(day)))
    days += [CalendarDay("", 0, "")] * (-len(days) % _WEEK)
    return CalendarPart(
        title=month_words(first),
        weekdays=weekday_words(),
        days=tuple(days),
        earlier=ShowMonth(earlier),
        later=ShowMonth(later),
        earlier_words=tr("Month before"),
        later_words=tr("Month after"),
    )


def _day(day: date, found: Day | None) -> CalendarDay:
    if found is None:
        return CalendarDay(str(day.day), 0, day_words(day))
    minutes = tr_many("{count} minute", "{count} minutes", round(found.minutes))
    name = f"{day_words(day)}: {sessions_words(found.sessions)}, {minutes}"
    return CalendarDay(str(day.day), found.sessions, name)
