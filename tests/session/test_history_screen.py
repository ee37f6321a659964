"""The history page in words: the list, one session, the calendar, and nothing yet."""

from datetime import date

from tests.domain.journaling import NOON, a_session
from tests.session.walking import after, on_the_map, part_of, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Reply
from tsubo.domain.journal import Answers, Ending, Entry
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_numbers import Bookmark, Day, Page, Wanted
from tsubo.domain.plan import BREATHING
from tsubo.session.actions import Action, Journaled, Turn
from tsubo.session.health_actions import TellReply
from tsubo.session.journal_wishes import (
    Delete,
    Leaf,
    ListTold,
    Look,
    OpenEntry,
    Rate,
    ShowMonth,
    ShowSpan,
    Span,
    When,
)
from tsubo.session.news import NoticeKind, Told
from tsubo.session.parts.history import HistoryScreen

LEFT = Area.LOWER_BACK_LEFT
ENTRY = Entry("a" * 32, a_session(), Answers({LEFT: 6}, {LEFT: 4}))
STOPPED = Entry(
    "a" * 32,
    a_session("2" * 32, ending=Ending.STOPPED, lowered={"li4": 2}),
    Answers(),
)
DAY = NOON.date()


def page(atlas: Atlas, told: ListTold | None, *actions: Action) -> HistoryScreen:
    state = after(on_the_map(atlas), Turn.HISTORY)
    if told is not None:
        state = after(state, Journaled(told))
    return part_of(shown(state, *actions), HistoryScreen)


def telling(*entries: Entry, end: Bookmark | None = None, found: int = 2) -> ListTold:
    return ListTold(DAY, Page(entries, end), found, 2, {DAY: Day(2, 34.4)})


def test_a_number_that_is_taken_back_leaves_its_scale_where_it_was(atlas: Atlas) -> None:
    entry = ENTRY._replace(answers=Answers({LEFT: 6}))
    opened = (Journaled(OpenEntry(entry.session.id)), Journaled(Rate(When.BEFORE, LEFT, None)))
    part = page(atlas, telling(entry), *opened).entry
    assert part is not None
    before, after, _ = part.rating.scales
    assert (before.area, after.area, before.given) == (LEFT, LEFT, None)


def test_until_the_journal_has_told_nothing_is_claimed(atlas: Atlas) -> None:
    part = page(atlas, None)
    assert (part.list, part.empty, part.pain) == (None, None, None)


def test_without_sessions_the_page_says_what_will_be_there(atlas: Atlas) -> None:
    part = page(atlas, ListTold(DAY, Page((), None), 0, 0, {}))
    assert part.empty is not None
    assert part.empty[0] == "No sessions yet"
    assert part.list is None


def test_breathing_without_pressing_has_a_name(atlas: Atlas) -> None:
    alone = Entry("a" * 32, a_session(only=BREATHING), Answers())
    part = page(atlas, telling(alone)).list
    assert part is not None
    assert part.rows[0].title == "Breathing alone, 2 min"


def test_a_row_says_what_when_and_how_the_back_was(atlas: Atlas) -> None:
    part = page(atlas, telling(ENTRY, STOPPED)).list
    assert part is not None
    one, two = part.rows
    assert (one.title, one.numbers) == ("Whole routine, 2 min", "6 → 4")
    assert one.detail == "Fri 20 Nov 2026"
    assert one.name.endswith("before 6, after 4")
    assert (two.title, two.numbers) == ("Stopped early, 2 min", "")
    assert two.detail.endswith("pressure lowered")


def test_pages_are_offered_where_there_are_more(atlas: Atlas) -> None:
    told = telling(ENTRY, end=Bookmark(1, "1" * 32))
    part = page(atlas, told).list
    assert part is not None
    assert (part.newer, part.older) == ("", "Older")
    turned = page(atlas, told, Journaled(Leaf.OLDER)).list
    assert turned is not None
    assert turned.newer == "Newer"


def test_a_filter_says_how_many_fit(atlas: Atlas) -> None:
    filtered = (Journaled(Leaf.FILTER), Journaled(Look(Wanted(text="snow"))))
    part = page(atlas, telling(found=0), *filtered).list
    assert part is not None
    assert (part.found, part.nothing) == (
        "0 of 2 sessions",
        "No session fits. Choose less, or all.",
    )
    assert part.filters is not None
    assert part.filters.text == "snow"
    for choice in part.filters.stations:
        assert isinstance(choice.value, Look)
        assert choice.value.wanted.text == "snow"


def test_one_session_shows_what_was_done_at_each_place(atlas: Atlas) -> None:
    part = page(atlas, telling(STOPPED), Journaled(OpenEntry("2" * 32))).entry
    assert part is not None
    assert part.when == "Fri 20 Nov 2026, 12:00"
    assert ("Web of the hand", "1 of 2 done") in part.facts
    assert ("Web of the hand", "pressure lowered to 2 of 10") in part.facts


def test_a_deletion_can_be_undone_at_once(atlas: Atlas) -> None:
    part = page(atlas, telling(ENTRY), Journaled(Delete(ENTRY.session.id)))
    assert part.undo is not None
    assert page(atlas, telling(ENTRY)).undo is None


def test_the_calendar_begins_on_mondays_and_says_what_was_done(atlas: Atlas) -> None:
    part = page(atlas, telling(ENTRY)).calendar
    assert part is not None
    assert part.title == "November 2026"
    assert [day.words for day in part.days[:7]] == ["", "", "", "", "", "", "1"]
    assert len(part.days) % 7 == 0
    (done,) = [day for day in part.days if day.sessions]
    assert done.name == "Fri 20 Nov 2026: 2 sessions, 34 minutes"
    assert part.earlier == ShowMonth(date(2026, 10, 1))
    assert part.later == ShowMonth(date(2026, 12, 1))


def test_the_page_for_a_doctor_is_offered_with_its_time(atlas: Atlas) -> None:
    assert page(atlas, telling(ENTRY)).report is None
    assert page(atlas, telling(ENTRY)).doctor
    for span, words in (
        (Span.SIX_WEEKS, "the last 6 weeks"),
        (Span.SIX_MONTHS, "the last 6 months"),
        (Span.ALL, "all the time"),
    ):
        part = page(atlas, telling(ENTRY), Journaled(ShowSpan(span)), Journaled(Leaf.REPORT))
        assert part.report is not None
        assert words in part.report.words
        assert (part.report.health, part.report.with_health) == ("", False)


def test_health_can_be_added_where_some_was_told(atlas: Atlas) -> None:
    asked = (TellReply("fracture", Reply.YES), Journaled(Leaf.REPORT))
    part = page(atlas, telling(ENTRY), *asked).report
    assert part is not None
    assert (part.health != "", part.with_health) == (True, False)
    ticked = page(atlas, telling(ENTRY), *asked, Journaled(Leaf.REPORT_HEALTH)).report
    assert ticked is not None
    assert ticked.with_health


def test_only_news_of_that_page_are_told_here(atlas: Atlas) -> None:
    news = Told(NoticeKind.FOR_DOCTOR, "/home/me/mine.pdf")
    part = page(atlas, telling(ENTRY), news)
    assert part.notice is not None
    assert "/home/me/mine.pdf" in part.notice.text
    failed = page(atlas, telling(ENTRY), news, Told(NoticeKind.NOT_FOR_DOCTOR, "Disk full."))
    assert failed.notice is not None
    assert (failed.notice.text, failed.notice.warning) == ("Disk full.", True)
    assert page(atlas, telling(ENTRY), Told(NoticeKind.PRINTED, "x")).notice is None
