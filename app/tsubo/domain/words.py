"""Words for the person: translation of the interface's own sentences through gettext.

Texts about points live in ``data/text``; this is only for sentences that code builds. English is
the source language, so with no catalogue installed each function gives its argument back.
"""

from gettext import NullTranslations

_catalogue: NullTranslations = NullTranslations()


def use_catalogue(catalogue: NullTranslations) -> None:
    """Take all later words from ``catalogue`` (a gettext catalogue of the chosen language)."""
    global _catalogue  # noqa: PLW0603 - one process speaks one language
    _catalogue = catalogue


def tr(message: str) -> str:
    """Return ``message`` in the person's language."""
    return _catalogue.gettext(message)


def tr_many(one: str, many: str, count: int) -> str:
    """Return the form of a counted sentence for ``count``, with ``{count}`` filled in."""
    return _catalogue.ngettext(one, many, count).format(count=count)
