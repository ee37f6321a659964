"""The routine's name says which side comes first."""

from pathlib import Path

from tsubo.commands.routine_name import routine_name, suggested_file
from tsubo.domain.side import Side


def test_the_name_says_the_first_side() -> None:
    assert routine_name(Side.LEFT) == "Tsubo routine, your left first"
    assert routine_name(Side.RIGHT) == "Tsubo routine, your right first"


def test_a_file_is_suggested_in_the_folder_or_at_home_without_it(tmp_path: Path) -> None:
    name = "Tsubo routine, your right first.pdf"
    assert suggested_file(Side.RIGHT, ".pdf", tmp_path) == tmp_path / name
    assert suggested_file(Side.RIGHT, ".pdf", tmp_path / "gone") == Path.home() / name
