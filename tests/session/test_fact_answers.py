"""Facts from outside the session are kept for their page, and asked for anew when wanted."""

from tests.session.walking import after, on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.checkup import Finding
from tsubo.domain.licensed import Licensed
from tsubo.session.actions import Learnt
from tsubo.session.facts import Checked, Look, MadeOf

FINDINGS = (Finding("a", "Letters", "there"),)
PARTS = (Licensed("Tsubo", "1", "GPL-3.0-or-later", "GNU"),)


def test_what_was_found_is_kept_until_a_new_look(atlas: Atlas) -> None:
    state = after(on_the_map(atlas), Learnt(Checked(FINDINGS)))
    assert state.findings == FINDINGS
    assert after(state, Learnt(Look.AGAIN)).findings is None


def test_a_report_is_copied_only_where_there_is_one(atlas: Atlas) -> None:
    bare = on_the_map(atlas)
    assert not after(bare, Learnt(Look.COPIED)).copied
    copied = after(bare, Learnt(Checked(FINDINGS)), Learnt(Look.COPIED))
    assert copied.copied
    assert not after(copied, Learnt(Look.AGAIN)).copied
    assert not after(copied, Learnt(Checked(FINDINGS))).copied


def test_what_tsubo_is_made_of_is_kept(atlas: Atlas) -> None:
    assert after(on_the_map(atlas), Learnt(MadeOf(PARTS))).parts == PARTS
