"""Sources as a reader knows them: by author and year or by what they are, not by our marks."""

import re
from collections.abc import Iterable

from tsubo.domain.atlas import Atlas

_AFTER_NAME = re.compile(r"[,:;(]|\. | as reproduced ")
"""What ends the name at the beginning of a source's line."""


def source_names(atlas: Atlas, marks: Iterable[str]) -> str:
    """Return the names of the sources with these ``marks``, each of them once.

    A name is the beginning of the source's own line, so that it is found in the list of sources.
    """
    lines = (atlas.sources.get(mark, mark) for mark in marks)
    names = (_AFTER_NAME.split(line, maxsplit=1)[0].strip(" .") for line in lines)
    return "; ".join(dict.fromkeys(names))
