"""Sources are told by names that begin their own lines in the list."""

import re

from tests.session.walking import on_the_map, part_of, shown
from tsubo.domain.atlas import Atlas
from tsubo.session.actions import Turn
from tsubo.session.parts.pages import WordsScreen
from tsubo.session.source_names import source_names
from tsubo.storage.places import help_folder

MARK = re.compile(r"\bS\d+[a-d]?\b")


def test_a_source_is_told_by_author_and_year(atlas: Atlas) -> None:
    assert source_names(atlas, ("S23", "S18")) == "Murphy 2019; Carr 2015"


def test_a_source_without_an_author_is_told_by_what_it_is(atlas: Atlas) -> None:
    names = source_names(atlas, ("S40a", "E"))
    assert names == "NHS list of back pain warning signs; Our own editorial decision or arithmetic"


def test_each_name_is_told_once(atlas: Atlas) -> None:
    assert source_names(atlas, ("S23", "S23")) == "Murphy 2019"


def test_no_name_is_a_mark_and_each_begins_a_line_of_the_list(atlas: Atlas) -> None:
    for line in atlas.sources.values():
        (mark,) = (mark for mark, words in atlas.sources.items() if words == line)
        name = source_names(atlas, (mark,))
        assert 4 < len(name) < 100
        assert line.startswith(name)
        assert not MARK.search(name)


def test_the_background_page_names_its_sources_and_lists_them(atlas: Atlas) -> None:
    page = part_of(shown(on_the_map(atlas), Turn.LEARN), WordsScreen)
    *blocks, listed = page.blocks
    assert any("Murphy 2019" in block.sources for block in blocks)
    assert not any(MARK.search(block.sources) for block in blocks)
    assert listed.items == tuple(atlas.sources.values())


def test_the_help_names_sources_as_the_list_does(atlas: Atlas) -> None:
    words = " ".join((help_folder() / "evidence.md").read_text(encoding="utf-8").split())
    names = [
        name for group in re.findall(r"\[([^]]+)\](?!\()", words) for name in group.split("; ")
    ]
    assert names
    for name in names:
        assert any(line.startswith(name) for line in atlas.sources.values()), name
