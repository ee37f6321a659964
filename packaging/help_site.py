#!/usr/bin/env python3
"""Make the documentation's site of the Markdown pages in docs/; it can be read without a network.

    python3 packaging/help_site.py

It lies in ``build/help``. A dead link, a missing picture, a page that no contents lead to, or
anything a page would fetch from elsewhere ends it with exit code 1. The first run installs Sphinx
and its theme, from a pinned list, into an environment of its own.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bootstrap.voice import Trouble, complain, say
from bundling.place import BUILD, ROOT
from bundling.toolbox import in_toolbox

PAGES = ROOT / "docs"
SITE = BUILD / "help"
FETCHED = re.compile(
    r"""<(?:script|img|iframe|source)\b[^>]*\bsrc=["']?(?:https?:)?//[^"'\s>]+"""
    r"""|<link\b(?![^>]*rel=["']?canonical)[^>]*\bhref=["']?(?:https?:)?//[^"'\s>]+"""
    r"""|(?:@import\s*["']?|url\(\s*["']?)(?:https?:)?//[^"'\s)]+"""
)
"""What a browser would fetch from another place while it shows a page; a link is only followed."""


def main(words: list[str]) -> int:
    """Make the site and look through it; return 1 when something is wrong."""
    try:
        code = in_toolbox(__file__, words, "help")
    except Trouble as trouble:
        complain(str(trouble))
        return trouble.code
    return make() if code is None else code


def make() -> int:
    """Make the site with the toolbox's Sphinx; return 1 when a page is faulty."""
    shutil.rmtree(SITE, ignore_errors=True)
    kept = BUILD / "help-pages"
    sphinx = [sys.executable, "-m", "sphinx", "--builder", "html", "--doctree-dir", str(kept)]
    strict = ["--nitpicky", "--fail-on-warning", "--fresh-env", "--quiet"]
    if subprocess.run([*sphinx, *strict, str(PAGES), str(SITE)], check=False).returncode != 0:
        complain("The site could not be made; the lines above say which page to mend.")
        return 1
    elsewhere = list(fetched_from_elsewhere(SITE))
    for found in elsewhere:
        complain(found)
    if not elsewhere:
        say(f"{SITE}: {len(list(SITE.rglob('*.html')))} pages, to be read from index.html.")
    return 1 if elsewhere else 0


def fetched_from_elsewhere(site: Path) -> Iterator[str]:
    """Yield a sentence for each thing that a page or style of ``site`` would fetch elsewhere."""
    for file in sorted(site.rglob("*")):
        if file.suffix in {".html", ".css", ".svg"}:
            for found in FETCHED.finditer(file.read_text(encoding="utf-8")):
                yield f"{file.relative_to(site)} would fetch from elsewhere: {found[0]}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
