"""Why a place is not for this person now, and what helps where nothing is left to press."""

from tests.session.walking import after, on_the_map, part_of, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Affected, Reply
from tsubo.domain.side import Side
from tsubo.session.actions import Begin, ChooseStation, Turn
from tsubo.session.health_actions import TellPlace, TellReply
from tsubo.session.parts.health import InsteadScreen
from tsubo.session.parts.plan import PlanScreen
from tsubo.session.parts.station import PanelScreen
from tsubo.session.screen import Page, Screen

PREGNANT = TellReply("pregnancy", Reply.YES)
THIN = TellReply("anticoagulant", Reply.YES)


def panel_of(screen: Screen) -> PanelScreen:
    assert screen.panel is not None
    return screen.panel


def test_a_blocked_place_has_reason_sources_and_help_but_no_close_up(atlas: Atlas) -> None:
    screen = shown(on_the_map(atlas), PREGNANT, ChooseStation("hand"))
    held = panel_of(screen).held
    assert screen.closeup is None
    assert held is not None
    assert held.title == "Not for you now"
    assert "By convention" in held.reasons[0]
    assert held.sources.startswith("Sources: ")
    assert [row.id for row in held.help][:3] == ["breathe", "move", "see"]
    assert held.help[0].action is Begin.BREATHE
    assert panel_of(screen).guide == "Breathe instead"


def test_what_waits_for_a_yes_says_whom_to_ask(atlas: Atlas) -> None:
    held = panel_of(shown(on_the_map(atlas), PREGNANT, ChooseStation("foot"))).held
    assert held is not None
    assert held.waits
    assert held.title == "Ask first"
    assert "midwife" in {row.id for row in held.help}


def test_of_several_reasons_each_is_said(atlas: Atlas) -> None:
    held = panel_of(shown(on_the_map(atlas), PREGNANT, THIN, ChooseStation("belly"))).held
    assert held is not None
    assert len(held.reasons) == 2


def test_the_side_that_is_left_is_named_with_its_own_dose(atlas: Atlas) -> None:
    left = TellPlace("fracture", Affected("hand", Side.LEFT), told=True)
    state = after(on_the_map(atlas), TellReply("fracture", Reply.YES), left)
    held = panel_of(shown(state, ChooseStation("hand", Side.LEFT))).held
    assert held is not None
    assert held.other == "Your right hand is open. It gets its own dose and no extra."
    right = shown(state, ChooseStation("hand", Side.RIGHT))
    assert panel_of(right).held is None
    assert "no extra" in panel_of(right).reason
    assert right.closeup is not None


def test_a_light_place_shows_its_cap_and_why(atlas: Atlas) -> None:
    panel = panel_of(shown(on_the_map(atlas), THIN, ChooseStation("hand")))
    assert panel.gauge.cap == 2
    assert panel.lighter == "Light: you told us you take blood thinners."
    assert panel.forget == ""


def test_refused_tools_are_not_offered(atlas: Atlas) -> None:
    before = panel_of(shown(on_the_map(atlas), ChooseStation("lower_back"))).ways
    after_yes = panel_of(shown(on_the_map(atlas), THIN, ChooseStation("lower_back"))).ways
    gone = {way.value for way in before} - {way.value for way in after_yes}
    assert "ball_wall" in gone


def test_where_nothing_is_left_start_leads_to_what_helps(atlas: Atlas) -> None:
    ill = TellReply("fever_acute_illness", Reply.YES)
    screen = shown(on_the_map(atlas), ill, Begin.ROUTINE)
    assert screen.page is Page.INSTEAD
    part = part_of(screen, InsteadScreen)
    assert part.help[0].id == "today"
    assert part.reasons == (
        "You told us you are ill now. Let your body rest. Do not press until you are well again.",
    )
    assert shown(on_the_map(atlas), ill, Begin.ROUTINE, Begin.BREATHE).page is Page.GUIDE


def test_the_plan_page_says_what_is_left_out_and_why(atlas: Atlas) -> None:
    plan = part_of(shown(on_the_map(atlas), THIN, Turn.PLAN), PlanScreen)
    assert [row.name for row in plan.left_out] == [
        "Upper forearm", "Back of the knee", "Below the navel",
    ]  # fmt: skip
    assert all("blood thinners" in row.reasons[0] for row in plan.left_out)
    nothing = part_of(shown(on_the_map(atlas), PREGNANT, Turn.PLAN), PlanScreen)
    assert (nothing.parts, nothing.start) == ((), "What helps instead")
