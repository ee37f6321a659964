"""A file is kept aside under a free name that says why."""

from pathlib import Path

from tsubo.storage.aside import name_aside


def test_the_first_free_name_is_taken(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    names = []
    for _ in range(3):
        aside = name_aside(file, "broken")
        aside.touch()
        names.append(aside.name)
    assert names == ["settings.broken.json", "settings.broken2.json", "settings.broken3.json"]


def test_where_all_are_taken_the_last_gives_way(tmp_path: Path) -> None:
    for name in ("a.kept.json", "a.kept2.json"):
        (tmp_path / name).touch()
    assert name_aside(tmp_path / "a.json", "kept", 2).name == "a.kept2.json"
