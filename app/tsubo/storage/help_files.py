"""Reading the manual: the Markdown files of the help, and the contents in one of them.

The contents are the lists of ``index.md``: each second heading is a section, each item that begins
with a link a topic. So a forge, the site and the program show the same pages in the same order.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from tsubo.domain.manual import START, Manual, Section, Topic
from tsubo.domain.words import tr
from tsubo.storage.data_files import DataError

ENDING = ".md"
_SECTION = re.compile(r"## +(.+)")
_ITEM = re.compile(r"- +\[[^\]]+\]\(([\w-]+)\.md\)")
_TITLE = re.compile(r"# +(.+)")


def read_manual(folder: Path) -> Manual:
    """Return the manual in ``folder``; a topic that cannot be read is left out of the contents.

    Raises DataError with one sentence when there are no contents.
    """
    contents = _topic(folder, START)
    if contents is None:
        raise DataError(
            tr("The help is not in {folder}. Installing Tsubo again brings it back.", folder=folder)
        )
    topics = {START: contents}
    sections = []
    for title, names in _sections(contents.text):
        found = [topic for topic in (_topic(folder, name) for name in names) if topic is not None]
        topics |= {topic.name: topic for topic in found}
        sections.append(Section(title, tuple(topic.name for topic in found)))
    if len(topics) == 1:
        file = folder / f"{START}{ENDING}"
        raise DataError(
            tr("{file}: lists no page of the help. Installing Tsubo again mends it.", file=file)
        )
    return Manual(str(folder), tuple(sections), topics)


def _sections(contents: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the title of each section with the names of its topics."""
    for part in re.split(r"^(?=## )", contents, flags=re.MULTILINE):
        title = _SECTION.match(part)
        if title is not None:
            yield title[1], [item[1] for line in part.splitlines() if (item := _ITEM.match(line))]


def _topic(folder: Path, name: str) -> Topic | None:
    """Return the topic ``name``, or None where its file cannot be read or has no title."""
    try:
        text = (folder / f"{name}{ENDING}").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    title = _TITLE.match(text)
    return None if title is None else Topic(name, title[1].strip(), text)
