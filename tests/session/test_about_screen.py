"""The page about Tsubo names its version, its references and the licences of all its parts."""

from tests.session.walking import on_the_map, part_of, shown
from tsubo import __version__
from tsubo.domain.atlas import Atlas
from tsubo.domain.licensed import Licensed
from tsubo.session.actions import Action, Learnt, Turn
from tsubo.session.facts import MadeOf
from tsubo.session.parts.about import AboutScreen


def page(atlas: Atlas, *actions: Action) -> AboutScreen:
    return part_of(shown(on_the_map(atlas), Turn.ABOUT, *actions), AboutScreen)


def test_it_names_version_references_and_licences(atlas: Atlas) -> None:
    part = page(atlas)
    assert __version__ in part.lead
    words = " ".join(line for block in part.blocks for line in (*block.paragraphs, *block.items))
    for known in (
        atlas.body.credit,
        "respectcaregivers.org",
        "GNU General Public License",
        "Attribution 4.0",
    ):
        assert known in words
    assert "No doctor has reviewed" in words


def test_the_figure_is_credited_as_beside_its_drawings(atlas: Atlas) -> None:
    from tsubo.storage.places import shipped

    readme = (shipped("LICENSES") / "README.md").read_text(encoding="utf-8")
    assert atlas.body.credit in readme


def test_each_part_has_a_line_to_unfold(atlas: Atlas) -> None:
    parts = (Licensed("Qt", "6.11", "LGPL-3.0-only", "GNU"), Licensed("libx", "", "MIT"))
    first, second = page(atlas, Learnt(MadeOf(parts))).rows
    assert first == ("Qt 6.11: LGPL-3.0-only", "GNU")
    assert second.name == "libx: MIT"
    assert second.text


def test_before_they_are_read_there_are_none_and_none_are_announced(atlas: Atlas) -> None:
    assert page(atlas).rows == ()
    assert not [words for words in page(atlas).blocks[1].paragraphs if "below" in words]
