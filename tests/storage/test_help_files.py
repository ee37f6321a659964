"""The help's files: contents in their order, what is missing left out, or one sentence."""

from pathlib import Path

import pytest

from tsubo.domain.manual import START, Section
from tsubo.storage.data_files import DataError
from tsubo.storage.help_files import read_manual
from tsubo.storage.places import help_folder

INDEX = """# Help

Words, and a [link](keys.md) that is no item.

## First

- [A first session](first.md), with pictures
- [Elsewhere](https://example.org)

## Then

- [Keys](keys.md)
"""


def written(folder: Path, **pages: str) -> Path:
    for name, text in pages.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


def test_contents_are_the_items_below_each_heading(tmp_path: Path) -> None:
    manual = read_manual(
        written(tmp_path, index=INDEX, first="# A first session\n", keys="# Keys\n\nSpace.\n")
    )
    assert manual.sections == (Section("First", ("first",)), Section("Then", ("keys",)))
    assert manual.topics["keys"].title == "Keys"
    assert manual.topics["keys"].text == "# Keys\n\nSpace.\n"
    assert manual.topics[START].title == "Help"
    assert manual.folder == str(tmp_path)


def test_a_page_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    written(tmp_path, index=INDEX, first="no title\n", keys="# Keys\n")
    manual = read_manual(tmp_path)
    assert manual.sections == (Section("First", ()), Section("Then", ("keys",)))
    assert set(manual.topics) == {START, "keys"}
    (tmp_path / "first.md").write_bytes(b"# \xff\n")
    assert "first" not in read_manual(tmp_path).topics


@pytest.mark.parametrize("index", [None, "# Help\n\nNothing is listed.\n", INDEX])
def test_without_pages_there_is_one_sentence_that_names_the_place(
    tmp_path: Path, index: str | None
) -> None:
    if index is not None:
        written(tmp_path, index=index)
    with pytest.raises(DataError) as refused:
        read_manual(tmp_path)
    assert str(tmp_path) in str(refused.value)
    assert "\n" not in str(refused.value)


def test_the_help_that_is_shipped_can_be_read() -> None:
    manual = read_manual(help_folder())
    listed = [name for section in manual.sections for name in section.topics]
    assert len(listed) == len(set(listed)) > 12
    assert {file.stem for file in help_folder().glob("*.md")} == {START, *listed}
