"""What a lock screen may show tells nothing about anybody's health."""

from tsubo.session.reminder_words import (
    later_words,
    not_today_words,
    reminder_body,
    reminder_title,
    start_words,
)

TELLING = ("pain", "back", "press", "point", "health", "session", "routine", "symptom", "massage")


def test_no_word_of_a_reminder_tells_what_it_is_for() -> None:
    said = (reminder_title(""), reminder_title("Anna"), reminder_body(), start_words())
    words = " ".join((*said, later_words(), not_today_words())).lower()
    assert [word for word in TELLING if word in words] == []


def test_a_name_is_said_where_several_are_reminded() -> None:
    assert "Anna" in reminder_title("Anna")
    assert "None" not in reminder_title("")
