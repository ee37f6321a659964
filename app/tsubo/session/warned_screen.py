"""The page of somebody with a warning sign: who to ask how soon, and which sign it is.

It stays, and nothing is pressed, until the person says that it is over.
"""

from tsubo.domain.cautions import Tier
from tsubo.domain.pages import PageText
from tsubo.domain.verdict import urgency
from tsubo.domain.words import plain, tr
from tsubo.session.parts.health import SignBox, SignGroup
from tsubo.session.parts.pages import WordsScreen
from tsubo.session.screen import Page
from tsubo.session.state import State


def warned_screen(state: State, text: PageText, number_wrong: str) -> WordsScreen:
    """Return the page; ``text`` is that of the warning signs.

    ``number_wrong`` says how an emergency number is written, where the last one was not.
    """
    title, lead = _said(state)
    from_signs = any(page in (Page.SAFETY, Page.FIRST_RUN) for page in state.pages[:-1])
    return WordsScreen(
        title=title,
        lead=lead,
        blocks=(),
        agreement="",
        agreed=False,
        go_on="",
        one_of_these="",
        emergency_number=state.preferences.emergency_number,
        change_number=tr("Change number"),
        back=tr("Read the warning signs again") if from_signs else tr("Back"),
        call=tr("Call {number}", number=state.preferences.emergency_number),
        call_for=tr("For any sign in the first list below."),
        number_wrong=number_wrong,
        signs=_groups(state, text),
        over=tr("I have none of these, or it is over"),
    )


def _said(state: State) -> tuple[str, str]:
    """Return title and lead for how soon the signs ticked need somebody."""
    number = state.preferences.emergency_number
    if not state.health.signs:
        return tr("No pressing today"), tr(
            "You said that you have one of the warning signs. Do not press any point now. "
            "If you like, tick which one, and this page says how soon to ask."
        )
    match urgency(state.atlas.cautions(), state.health):
        case Tier.EMERGENCY:
            words = tr("Call {number}. Do not press any point now.")
            return tr("Get emergency help now"), words.format(number=number)
        case Tier.TODAY:
            words = tr(
                "Do not press any point now. Call an urgent doctor's line. "
                "If it gets worse, call {number}."
            )
            return tr("No pressing today: get advice"), words.format(number=number)
        case _:
            return tr("See somebody soon"), tr(
                "Ask a doctor or physiotherapist in the next days. Gentle pressing is all right "
                "as long as it feels comfortable."
            )


def _groups(state: State, text: PageText) -> tuple[SignGroup, ...]:
    cautions = state.atlas.cautions()
    words = cautions.signs_in(text)
    return tuple(
        SignGroup(
            passage.title,
            tier is not Tier.SOON,
            tuple(
                SignBox(sign, plain(words[sign]), sign in state.health.signs)
                for sign, its_tier in cautions.signs.items()
                if its_tier is tier
            ),
        )
        for tier, passage in zip(Tier, text.passages, strict=False)
    )
