"""The site of the documents: what is made of the Markdown, and what would be refused."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

import help_site
import tsubo

DOCS = Path(tsubo.__file__).parents[2] / "docs"


@pytest.fixture
def conf() -> ModuleType:
    """Return ``docs/conf.py`` as Sphinx reads it."""
    spec = importlib.util.spec_from_file_location("docs_conf", DOCS / "conf.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_page_of_contents_gets_a_tree_of_what_it_links_to(conf: ModuleType) -> None:
    text = ["# Help\n\n- [Keys](keys.md)\n- [Keys again](keys.md)\n- [Up](../install.md)\n"]
    conf.prepare(None, "help/index", text)
    tree = re.findall(r"```\{toctree\}\n:hidden:\n\n(.*?)\n```", text[0], re.DOTALL)
    assert tree == ["keys"]


def test_other_pages_stay_as_they_are(conf: ModuleType) -> None:
    text = ["# Keys\n\n[Settings](settings.md), [up](../install.md)\n"]
    conf.prepare(None, "help/keys", text)
    assert text == ["# Keys\n\n[Settings](settings.md), [up](../install.md)\n"]


def test_a_link_out_of_the_documents_becomes_the_file_s_name(conf: ModuleType) -> None:
    text = ["See [packaging](../packaging/README.md)."]
    conf.prepare(None, "install", text)
    assert text == ["See packaging (`packaging/README.md`)."]


def test_every_page_is_in_some_contents(conf: ModuleType) -> None:
    listed = {"index"}
    for file in [*DOCS.rglob("index.md"), *DOCS.rglob("README.md")]:
        folder = file.parent.relative_to(DOCS)
        for line in conf.contents(file.read_text(encoding="utf-8")).splitlines()[4:-1]:
            listed.add((folder / line).as_posix())
    pages = {page.relative_to(DOCS).with_suffix("").as_posix() for page in DOCS.rglob("*.md")}
    assert pages - listed == set()


@pytest.mark.parametrize(
    ("html", "fetches"),
    [
        ('<script src="https://a.example/x.js">', True),
        ('<link rel="stylesheet" href="//a.example/x.css">', True),
        ("@import url(https://a.example/x.css)", True),
        ('<a href="https://a.example">', False),
        ('<script src="_static/x.js">', False),
        ('<img src="pictures/map.png">', False),
    ],
)
def test_what_a_page_would_fetch_from_elsewhere_is_found(
    tmp_path: Path, html: str, fetches: bool
) -> None:
    (tmp_path / "page.html").write_text(html, encoding="utf-8")
    assert bool(list(help_site.fetched_from_elsewhere(tmp_path))) is fetches
