"""The page of the look at this computer: what could be mended comes first, each line in words."""

from tests.session.walking import on_the_map, part_of, shown
from tsubo.domain.atlas import Atlas
from tsubo.domain.checkup import Finding, problem
from tsubo.session.actions import Action, Learnt, Turn
from tsubo.session.facts import Checked, Look
from tsubo.session.parts.checkup import CheckupScreen

FINE = Finding("a", "Letters", "there")
POOR = problem(("b", "Sound"), "none", "Connect one.")


def page(atlas: Atlas, *actions: Action) -> CheckupScreen:
    return part_of(shown(on_the_map(atlas), Turn.CHECKUP, *actions), CheckupScreen)


def test_while_it_looks_there_is_nothing_to_press(atlas: Atlas) -> None:
    part = page(atlas)
    assert part.outcome.startswith("Looking")
    assert (part.rows, part.again, part.copy) == ((), "", "")
    assert page(atlas, Learnt(Checked((FINE,))), Learnt(Look.AGAIN)) == part


def test_what_could_be_mended_comes_first(atlas: Atlas) -> None:
    part = page(atlas, Learnt(Checked((FINE, POOR))))
    assert part.outcome == "1 thing could be mended."
    assert [(row.id, row.fine, row.said) for row in part.rows] == [
        ("b", False, "Sound, not fine"),
        ("a", True, "Letters, fine"),
    ]
    assert part.rows[0].mend == "Connect one."


def test_all_is_fine_or_counted(atlas: Atlas) -> None:
    assert page(atlas, Learnt(Checked((FINE,)))).outcome == "Everything is fine."
    many = page(atlas, Learnt(Checked((POOR, FINE, POOR))))
    assert many.outcome == "2 things could be mended."


def test_copying_is_confirmed_on_the_button(atlas: Atlas) -> None:
    assert page(atlas, Learnt(Checked((FINE,)))).copy == "Copy report"
    assert page(atlas, Learnt(Checked((FINE,))), Learnt(Look.COPIED)).copy == "Copied"
