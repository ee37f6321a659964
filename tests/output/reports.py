"""Pages for a doctor of all sizes: nothing noted, one session, half a year, ten years."""

from dataclasses import replace
from datetime import date, timedelta

from tests.session.reporting import LEFT, TODAY, many
from tests.session.walking import on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Answer, Health, Reply
from tsubo.domain.journal_areas import Area
from tsubo.session.parts.report import Report
from tsubo.session.report_screen import report_screen

SIX_WEEKS = TODAY - timedelta(days=41)
DRAWN = {LEFT: 6, Area.LOWER_BACK_MIDLINE: 2, Area.BUTTOCK_LEFT: 10, Area.CALF_RIGHT: 1}


def reports(atlas: Atlas) -> dict[str, Report]:
    """Return a page of each size; the last has everything that can be told."""
    bare = on_the_map(atlas)
    yes = Answer(Reply.YES)
    told = Health(
        dict.fromkeys(atlas.cautions().classes, yes), frozenset({"one_calf", "pulsing_tummy"})
    )
    full = replace(bare, areas=DRAWN, health=told)
    every_area = replace(full, areas={area: 10 for area in Area if area is not Area.WHOLE})
    return {
        "empty": report_screen(bare, many(0), SIX_WEEKS, TODAY),
        "one": report_screen(full, many(1), SIX_WEEKS, TODAY),
        "half a year": report_screen(full, many(180), TODAY - timedelta(days=182), TODAY),
        "ten years": report_screen(every_area, many(1800, every=2), date.min, TODAY, health=True),
    }


SIZES = ("empty", "one", "half a year", "ten years")
