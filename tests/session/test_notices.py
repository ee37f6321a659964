"""Notices: what came of something outside the session is told in the strip above the map."""

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Reply
from tsubo.domain.memory import Memory
from tsubo.session.actions import Action, Agree, ChooseStation, Clear, Dismiss, Errand, Turn
from tsubo.session.answer import answer
from tsubo.session.health_actions import TellReply
from tsubo.session.news import NoticeKind, Told
from tsubo.session.notices import notice
from tsubo.session.parts.notice import Notice
from tsubo.session.screen_of import screen_of
from tsubo.session.state import State, opening

TRACK = Told(NoticeKind.TRACK, "x.ogg")


def after(atlas: Atlas, *news: Action) -> State:
    """Return the state of somebody on the map after all ``news``."""
    state = opening(atlas, Memory(agreed=True))
    for one in news:
        state = answer(state, one, 0.0)
    return state


def written(percent: int) -> Told:
    """Return the news of a track being written."""
    return Told(NoticeKind.TRACK_WRITTEN, "here/Tsubo.ogg", percent)


def told(state: State) -> Notice:
    """Return the notice in front."""
    found = notice(state)
    assert found is not None
    assert screen_of(state).notice == found
    return found


def test_with_no_news_there_is_no_notice(atlas: Atlas) -> None:
    assert notice(after(atlas)) is None


@pytest.mark.parametrize(
    ("news", "words"),
    [
        (Told(NoticeKind.SHEET, "here/Tsubo.pdf"), "here/Tsubo.pdf"),
        (Told(NoticeKind.PRINTED, "The one upstairs"), "The one upstairs"),
        (Told(NoticeKind.TRACK, "here/Tsubo.ogg", beside="x.vtt"), "here/Tsubo.ogg"),
        (Told(NoticeKind.TRACK, "here/Tsubo.ogg", beside="x.vtt"), "captions in x.vtt"),
        (Told(NoticeKind.EXPORTED, "all.json holds {all}."), "all.json holds {all}."),
        (Told(NoticeKind.IMPORTED, "3 sessions are new."), "3 sessions are new."),
        (Told(NoticeKind.NOT_SHARED, "The stick is away."), "The stick is away."),
    ],
)
def test_what_was_done_says_where(atlas: Atlas, news: Told, words: str) -> None:
    shown = told(after(atlas, news))
    assert not shown.warning
    assert words in shown.text
    assert shown.buttons[-1] == ("OK", Dismiss(news))


@pytest.mark.parametrize(
    "news",
    [
        Told(NoticeKind.NO_SHEET, "No {room} left."),
        Told(NoticeKind.NOT_EXPORTED, "No {room} left."),
        Told(NoticeKind.NOT_PRINTED, "No {room} left."),
        Told(NoticeKind.NO_TRACK, "No {room} left."),
        Told(NoticeKind.PEOPLE, "No {room} left."),
    ],
)
def test_what_failed_says_why_in_its_own_words(atlas: Atlas, news: Told) -> None:
    shown = told(after(atlas, news))
    assert shown.warning
    assert shown.text == "No {room} left."
    assert shown.buttons == (("OK", Dismiss(news)),)


def test_something_unforeseen_names_its_file_where_there_is_one(atlas: Atlas) -> None:
    assert "problem.txt" in told(after(atlas, Told(NoticeKind.PROBLEM, "problem.txt"))).text
    assert told(after(atlas, Told(NoticeKind.PROBLEM, ""))).text == "You can go on."


def test_who_was_removed_is_named_once_more(atlas: Atlas) -> None:
    shown = told(after(atlas, Told(NoticeKind.PERSON_GONE, "Be{l}a")))
    assert shown.title == "Be{l}a was removed"
    assert not shown.warning


def test_a_saved_track_offers_its_folder(atlas: Atlas) -> None:
    assert told(after(atlas, TRACK)).buttons[0] == (
        "Open folder",
        Errand.SHOW_TRACK,
    )


def test_a_track_being_written_shows_how_far_it_is_and_can_be_given_up(atlas: Atlas) -> None:
    state = after(
        atlas,
        written(0),
        written(40),
    )
    shown = told(state)
    assert (shown.percent, shown.text) == (40, "Tsubo.ogg")
    assert shown.buttons == (("Cancel", Errand.STOP_TRACK),)
    assert notice(answer(state, Clear.TRACK, 0.0)) is None


def test_only_the_first_step_of_a_track_comes_to_the_front(atlas: Atlas) -> None:
    state = after(
        atlas,
        written(0),
        Told(NoticeKind.SHEET, "x.pdf"),
        written(70),
    )
    assert "x.pdf" in told(state).text
    state = answer(state, Dismiss(Told(NoticeKind.SHEET, "x.pdf")), 0.0)
    assert told(state).percent == 70


def test_a_new_track_takes_the_place_of_what_came_of_the_last(atlas: Atlas) -> None:
    state = after(
        atlas,
        Told(NoticeKind.NO_TRACK, "No room left."),
        written(0),
    )
    assert told(state).percent == 0
    assert len(state.notices) == 1


def test_only_the_latest_of_a_kind_of_thing_is_told(atlas: Atlas) -> None:
    state = after(
        atlas,
        Told(NoticeKind.NO_SHEET, "No room left."),
        Told(NoticeKind.NOT_PRINTED, "No printer."),
        Told(NoticeKind.SHEET, "x.pdf"),
        TRACK,
        written(0),
        Told(NoticeKind.NO_TRACK, "No room left."),
        written(10),
        TRACK,
    )
    assert "x.ogg" in told(state).text
    state = answer(state, Dismiss(TRACK), 0.0)
    assert "x.pdf" in told(state).text
    assert notice(answer(state, Dismiss(Told(NoticeKind.SHEET, "x.pdf")), 0.0)) is None


def test_other_news_stay_behind_the_latest(atlas: Atlas) -> None:
    state = after(
        atlas,
        Told(NoticeKind.NOT_SAVED, "It cannot be written"),
        TRACK,
        Clear.TRACK,
    )
    assert told(state).title == "Your settings cannot be saved"


def test_reminders_that_cannot_outlast_the_session_are_told_with_the_file(atlas: Atlas) -> None:
    news = Told(NoticeKind.NOT_REMINDED, "autostart/tsubo-reminders.desktop (no room)")
    shown = told(after(atlas, news))
    assert shown.warning
    assert "autostart/tsubo-reminders.desktop (no room)" in shown.text


def test_a_crash_is_told_once_with_what_can_be_done(atlas: Atlas) -> None:
    crash = Told(NoticeKind.CRASHED, "/somewhere/crash.txt")
    state = after(atlas, crash)
    strip = told(state)
    assert strip.warning
    assert "crash.txt" in strip.text
    assert [asked for _, asked in strip.buttons] == [
        Errand.OPEN_TOLD,
        Errand.SET_BACK,
        Dismiss(crash),
    ]
    assert notice(answer(state, Dismiss(crash), 0.0)) is None


def test_settings_set_back_are_told_with_where_the_old_ones_are(atlas: Atlas) -> None:
    strip = told(after(atlas, Told(NoticeKind.SAFE_START, "/somewhere/settings.kept.json")))
    assert not strip.warning
    assert "/somewhere/settings.kept.json" in strip.text


def newcomer(atlas: Atlas, *news: Action) -> State:
    """Return the state of somebody who has just gone past the warning signs."""
    state = opening(atlas, Memory(agreed=False))
    for one in (*news, Agree(True), Turn.ENTER):
        state = answer(state, one, 0.0)
    return state


def test_a_newcomer_is_asked_for_their_health_above_the_map(atlas: Atlas) -> None:
    asked = told(newcomer(atlas))
    assert "Pregnant" in asked.title
    assert [action for _, action in asked.buttons] == [
        Turn.HEALTH,
        Dismiss(Told(NoticeKind.HEALTH)),
    ]
    assert screen_of(after(atlas)).notice is None, "who has been here before is not asked"


def test_who_answers_or_puts_it_off_is_not_asked_for_their_health_again(atlas: Atlas) -> None:
    told_some = TellReply("pregnancy", Reply.NO)
    for actions in ((Turn.HEALTH, told_some, Turn.LEAVE), (Dismiss(Told(NoticeKind.HEALTH)),)):
        state = newcomer(atlas)
        for action in (*actions, Clear.HEALTH):
            state = answer(state, action, 0.0)
        assert notice(state) is None


def test_a_newcomer_who_has_told_something_already_is_not_asked(atlas: Atlas) -> None:
    assert notice(newcomer(atlas, TellReply("pregnancy", Reply.YES))) is None


def test_the_question_for_health_covers_no_other_notice(atlas: Atlas) -> None:
    state = newcomer(atlas, Told(NoticeKind.NOT_SAVED, "It cannot be written"))
    assert told(state).id == NoticeKind.NOT_SAVED.value
    state = answer(state, Dismiss(state.notices[-1]), 0.0)
    assert told(state).id == NoticeKind.HEALTH.value


def test_the_question_for_health_waits_while_a_place_says_whom_it_is_not_for(atlas: Atlas) -> None:
    """In the usual window "Not if" would stand below the fold with both in sight."""
    state = answer(newcomer(atlas), ChooseStation("hand"), 0.0)
    assert notice(state) is None
    assert notice(answer(state, Clear.STATION, 0.0)) is not None
