"""Who publishes Tsubo: nobody yet, so the names are of a domain reserved for examples.

RFC 2606 keeps example.org free for ever; nobody else's name is taken. Before anything that is made
here is given to others, each of these has to name what exists. See docs/decisions/0023.
"""

from __future__ import annotations

APP_ID = "org.example.Tsubo"
"""The name in software centres, Flatpak and macOS: the publisher's domain, turned round."""

MAINTAINER = "The Tsubo authors <tsubo@example.org>"
"""Who answers for the Debian package."""

WEBSITE = "https://tsubo.example.org"
"""Where ``docs`` is to be read; its pictures are those of the metadata."""
