"""Words for the person: translation of the interface's own sentences through gettext.

Texts about points live in ``data/text``; only sentences that code builds are translated here.
English is the source language, so with no catalogue installed each comes back as it is. In both,
``**`` stands round strong words.
"""

from gettext import NullTranslations

_catalogue: NullTranslations = NullTranslations()


def use_catalogue(catalogue: NullTranslations) -> None:
    """Take all later words from ``catalogue`` (a gettext catalogue of the chosen language)."""
    global _catalogue  # noqa: PLW0603 - one process speaks one language
    _catalogue = catalogue


def tr(message: str, **values: object) -> str:
    """Return ``message`` in the person's language, each ``{name}`` filled from ``values``.

    Without values nothing is filled in, so that a sentence can also be completed later.
    """
    words = _catalogue.gettext(message)
    return words.format(**values) if values else words


def plain(words: str) -> str:
    """Return ``words`` without the marks of ``**strong**`` words, as they are said."""
    return words.replace("**", "")


def tr_many(one: str, many: str, count: int, **values: object) -> str:
    """Return the form of a counted sentence for ``count``, filled with it and ``values``."""
    return _catalogue.ngettext(one, many, count).format(count=count, **values)
