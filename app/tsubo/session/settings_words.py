"""Words about settings that could not be read: what is not known now, and what to do about it."""

from tsubo.domain.words import tr
from tsubo.session.actions import Dismiss, Turn
from tsubo.session.news import NoticeKind, Told
from tsubo.session.parts.notice import Notice


def settings_notice(news: Told) -> Notice:
    """Return the notice for such ``news``, with the way to the health where that is not known."""
    title, text = settings_words(news.kind)
    ok = (tr("OK"), Dismiss(news))
    health = (tr("Your health"), Turn.HEALTH)
    buttons = (ok,) if news.kind is NoticeKind.SETTINGS_SOME else (health, ok)
    words = text.replace("{file}", news.detail)
    return Notice(news.kind.value, True, title, words, buttons)


def settings_words(kind: NoticeKind) -> tuple[str, str]:
    """Return a title and a text for news of this ``kind``; ``{file}`` stands for its detail."""
    match kind:
        case NoticeKind.SETTINGS_NEWER:
            return (
                tr("Your settings are from a newer Tsubo"),
                tr(
                    "This Tsubo cannot read {file}, nor what you told about your health. "
                    "What you change or tell now is not kept. Update Tsubo to have it back."
                ),
            )
        case NoticeKind.SETTINGS_CLOSED:
            return (
                tr("Your settings cannot be opened"),
                tr(
                    "{file}. Tsubo does not know what you told about your health. What you change "
                    "or tell now is not kept. Mend the rights of the file and start Tsubo again."
                ),
            )
        case NoticeKind.SETTINGS_SOME:
            return (
                tr("Some of your settings could not be read"),
                tr(
                    "Tsubo uses its own in place of these: {file}. "
                    "The old file stays beside the new one."
                ),
            )
        case NoticeKind.HEALTH_UNREAD:
            return (
                tr("What you told about your health could not be read"),
                tr(
                    "Tsubo does not know it now. Tell it again before you press any place. "
                    "The old file is kept as {file}."
                ),
            )
        case _:
            return (
                tr("Your settings could not be read"),
                tr(
                    "Tsubo begins anew and keeps the old file as {file}. "
                    "If you told it about your health, tell it again."
                ),
            )
