"""The page about Tsubo, as part of the Screen: what it is, who made what, under which licence."""

from tsubo import __version__
from tsubo.domain.licensed import Licensed
from tsubo.domain.words import tr
from tsubo.session.parts.about import AboutScreen, LicenceRow
from tsubo.session.parts.pages import Block
from tsubo.session.state import State


def about_screen(state: State) -> AboutScreen:
    """Return the page; the licences come once they have been read."""
    return AboutScreen(
        title=tr("About Tsubo"),
        lead=tr(
            "Version {version}. A calm, guided way to press a few points for back pain.",
            version=__version__,
        ),
        blocks=(_origin(state), _licence(state)),
        check=tr("Check this computer"),
        folder=tr("Open settings folder"),
        licences=tr("What Tsubo is made of"),
        rows=tuple(map(_row, state.parts)),
        back=tr("Back"),
    )


def _origin(state: State) -> Block:
    article = state.atlas.sources.get("article", "")
    items = (
        *((article,) if article else ()),
        tr("The figure: {credit}", credit=state.atlas.body.credit),
        tr("Every other fact: its source stands on the page Learn."),
    )
    return Block(
        tr("Where it comes from"),
        (tr("No doctor has reviewed Tsubo. It does not replace one."),),
        items,
        "",
    )


def _licence(state: State) -> Block:
    words = [
        tr("The program is under the GNU General Public License, version 3 or later."),
        tr("Its texts, data and pictures are under Creative Commons Attribution 4.0."),
    ]
    if state.parts:
        words.append(
            tr("What others made for it is listed below; press a line to read its licence.")
        )
    return Block(tr("Free to use, share and change"), tuple(words), (), "")


def _row(part: Licensed) -> LicenceRow:
    name = " ".join(filter(None, (part.name, part.version)))
    words = tr("{name}: {licence}", name=name, licence=part.licence)
    return LicenceRow(words, part.text or tr("No text of its licence came with it."))
