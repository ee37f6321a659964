"""What a reminder says on the desktop: words that tell nothing of anybody's health.

A lock screen may show them to whoever passes by.
"""

from tsubo.domain.words import tr


def reminder_title(name: str) -> str:
    """Return the title of a reminder; ``name`` is whose it is, "" where only one is reminded."""
    if name:
        return tr("A quiet moment for {name}?", name=name)
    return tr("A quiet moment for yourself?")


def reminder_body() -> str:
    """Return the line below the title."""
    return tr("You asked Tsubo to remind you.")


def start_words() -> str:
    """Return the words of the button that opens Tsubo before a session."""
    return tr("Start")


def later_words() -> str:
    """Return the words of the button that has the reminder come again in half an hour."""
    return tr("Not now")


def not_today_words() -> str:
    """Return the words of the button that lets the rest of the day go without reminders."""
    return tr("Not today")
