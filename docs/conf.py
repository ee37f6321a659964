"""The site of the documentation: how Sphinx reads docs/ (``packaging/help_site.py`` runs it).

The pages are plain Markdown that a forge and the program itself can show as well. So the contents
are not written for Sphinx: a page called index or README is the contents of what it links to.
"""

import posixpath
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "Tsubo"
author = copyright = "the Tsubo authors"  # noqa: A001 - Sphinx's own name
root_doc = "index"
source_suffix = {".md": "markdown"}
extensions = ["myst_parser"]

# An anchor for each heading of a page, so that a link to one that is gone is an error.
myst_heading_anchors = 3

html_theme = "furo"
html_title = "Tsubo"
html_copy_source = False
html_show_sphinx = False
html_use_index = False
html_theme_options = {
    "light_css_variables": {
        "color-brand-primary": "#0B5563",
        "color-brand-content": "#0B5563",
        "color-background-primary": "#FFFDF9",
        "color-background-secondary": "#F7F3EC",
    },
    "dark_css_variables": {
        "color-brand-primary": "#7CC4D0",
        "color-brand-content": "#7CC4D0",
    },
}

_CONTENTS = {"index", "README"}
_LINKED = re.compile(r"\]\(([\w/.-]+)\.md\)")
_UPWARDS = re.compile(r"\[([^\]]+)\]\((\.\./[^)]+)\)")


def setup(app: "Sphinx") -> None:
    """Have Sphinx ask us before it reads a page."""
    app.connect("source-read", prepare)


def prepare(_app: "Sphinx", page: str, text: list[str]) -> None:
    """Make the Markdown of ``page``, the one element of ``text``, fit for Sphinx."""
    folder, _, name = page.rpartition("/")
    text[0] = _UPWARDS.sub(lambda link: inside(folder, link), text[0])
    if name in _CONTENTS:
        text[0] += contents(text[0])


def inside(folder: str, link: re.Match[str]) -> str:
    """Return ``link`` as it is, or without its target where that lies outside docs/."""
    leads_to = posixpath.normpath(posixpath.join(folder, link[2]))
    return f"{link[1]} (`{leads_to[3:]}`)" if leads_to.startswith("../") else link[0]


def contents(text: str) -> str:
    """Return the tree that Sphinx wants, made of the pages that ``text`` links to."""
    linked = dict.fromkeys(name for name in _LINKED.findall(text) if "../" not in name)
    return "\n".join(("", "```{toctree}", ":hidden:", "", *linked, "```", ""))
