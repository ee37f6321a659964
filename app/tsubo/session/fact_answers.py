"""How the session takes facts: it keeps them for the page that shows them."""

from dataclasses import replace
from typing import assert_never

from tsubo.session.facts import Checked, Fact, Look, MadeOf
from tsubo.session.state import State


def learnt(state: State, fact: Fact) -> State:
    """Return ``state`` with ``fact``."""
    match fact:
        case Checked(findings):
            return replace(state, findings=findings, copied=False)
        case MadeOf(parts):
            return replace(state, parts=parts)
        case Look.AGAIN:
            return replace(state, findings=None, copied=False)
        case Look.COPIED:
            return replace(state, copied=state.findings is not None)
        case _:
            assert_never(fact)
