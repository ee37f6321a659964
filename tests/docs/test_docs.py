"""The pages for readers: no dead link, no dead name, and commands that exist."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import benchmark
import pictures
import tsubo
from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.session.screen import Page
from tsubo.session.state import State

ROOT = Path(tsubo.__file__).parents[2]
PACKAGE = ROOT / "app" / "tsubo"
PICTURES = ROOT / "docs" / "pictures"
PAGES = sorted(
    [
        *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
        *(ROOT / "docs").rglob("*.md"),
        *(ROOT / name / "README.md" for name in ("packaging", "LICENSES", "assets/figure")),
    ]
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
HOMES = (ROOT, PACKAGE, ROOT / "packaging", ROOT / "app")
"""Where a path in the pages may begin."""


def short(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def links_of(page: Path) -> list[str]:
    """Return the relative links and pictures of a page."""
    links = LINK.findall(page.read_text(encoding="utf-8"))
    return [link for link in links if not re.match(r"\w+:", link)]


def paths_in(text: str) -> Iterator[str]:
    """Yield what looks like a Python file in code."""
    for code in CODE.findall(text):
        yield from re.findall(r"[\w/.-]+\.py\b", code)


def is_there(name: str) -> bool:
    """Say whether a Python file is called so, from any home or by its last parts."""
    if any((home / name).is_file() for home in HOMES):
        return True
    folders = (PACKAGE, ROOT / "packaging", ROOT / "tests", ROOT / "assets")
    return any(
        file.as_posix().endswith("/" + name) for folder in folders for file in folder.rglob("*.py")
    )


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_every_link_and_picture_leads_somewhere(page: Path) -> None:
    dead = [link for link in links_of(page) if not (page.parent / link.partition("#")[0]).exists()]
    assert dead == []


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_every_python_file_that_is_named_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [name for name in paths_in(text) if not is_there(name)] == []


def test_a_dead_name_would_be_found() -> None:
    assert list(paths_in("see `app/tsubo/attic.py` and `loop.py`")) == [
        "app/tsubo/attic.py",
        "loop.py",
    ]
    assert not is_there("app/tsubo/attic.py")
    assert is_there("commands/loop.py")


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_every_folder_and_data_file_that_is_named_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = re.findall(r"`((?:app|data|assets|docs|packaging|tests)/[\w/.-]*)`", text)
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_readme_begins_with_a_picture() -> None:
    lines = [line for line in text_of("README.md").splitlines() if line]
    assert lines[1].startswith("![")
    assert text_of("README.md").count("![") == 1
    assert len(lines) <= 80


def test_every_picture_is_shown_somewhere_and_is_small() -> None:
    shown = {(page.parent / link).resolve() for page in PAGES for link in links_of(page)}
    kept = {file.resolve() for file in PICTURES.iterdir()}
    assert kept <= shown
    film = (ROOT / "docs" / pictures.FILM).resolve()
    assert film.stat().st_size <= pictures.LARGEST_FILM
    assert all(file.stat().st_size <= pictures.LARGEST for file in kept - {film})
    made = {film.stem, *pictures.SHOWN["pictures"]}
    assert {file.stem for file in kept if file.suffix == ".png"} == made


@pytest.mark.parametrize("folder", pictures.SHOWN)
def test_every_picture_of_a_folder_is_made_by_the_one_command(folder: str) -> None:
    kept = {file.stem for file in (ROOT / "docs" / folder).glob("*.png")}
    assert kept - {Path(pictures.FILM).stem} == set(pictures.SHOWN[folder])


# --- Commands ---------------------------------------------------------------------------


def test_both_commands_of_the_readme_are_there() -> None:
    first = text_of("README.md").partition("##")[0]
    assert re.findall(r"python3 packaging/dev\.py (\w+)", first) == ["run", "test"]


# --- Numbers and names ------------------------------------------------------------------


def test_the_length_of_the_routine_is_true(atlas: Atlas) -> None:
    state = State(atlas, (Page.MAP,), Preferences(), Pain.LEFT, True)
    minutes = round(state.timeline().seconds / 60)
    assert f"about {minutes} minutes" in text_of("README.md")


@pytest.mark.parametrize("page", ["docs/benchmarks.md", "docs/decisions/0004-first-picture.md"])
def test_the_limits_of_the_start_are_true(page: str) -> None:
    text = text_of(page)
    assert str(benchmark.FIRST_FRAME_LIMIT) in text
    assert str(benchmark.READY_LIMIT) in text


def test_the_changelog_knows_this_version() -> None:
    assert tsubo.__version__ in text_of("CHANGELOG.md")


@cache
def names_in_the_package() -> set[str]:
    return {
        node.name
        for file in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
    }


def test_every_class_in_the_glossary_exists() -> None:
    names = {code.partition(".")[0] for code in CODE.findall(text_of("docs/glossary.md"))}
    classes = {name for name in names if re.fullmatch(r"[A-Z][a-z]\w*", name)}
    assert len(classes) > 10
    assert classes <= names_in_the_package() | {"Spot"}


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_every_function_that_is_named_exists(page: Path) -> None:
    called = re.findall(r"`(?:\w+/)*(?:\w+\.)?([a-z]\w*)\(\)`", page.read_text(encoding="utf-8"))
    assert set(called) <= names_in_the_package()


# --- Decisions --------------------------------------------------------------------------

DECISIONS = sorted((ROOT / "docs" / "decisions").glob("0*.md"))


@pytest.mark.parametrize("page", DECISIONS, ids=short)
def test_a_decision_is_half_a_page_with_its_three_parts(page: Path) -> None:
    lines = page.read_text(encoding="utf-8").splitlines()
    heads = [line for line in lines if line.startswith("## ")]
    assert heads == ["## Context", "## Decision", "## Consequences"]
    assert len(lines) <= 45


def test_the_list_of_decisions_is_complete() -> None:
    listed = re.findall(
        r"^\| \[(\d+)\]\((\S+)\) \| (.+) \|$", text_of("docs/decisions/README.md"), re.MULTILINE
    )
    titles = [page.read_text(encoding="utf-8").splitlines()[0] for page in DECISIONS]
    assert [f"# {number}. {title}" for number, _, title in listed] == titles
    assert [name for _, name, _ in listed] == [page.name for page in DECISIONS]
