"""The pages of words and the finished page, as parts of the Screen."""

from tsubo.domain.journal import Outcome
from tsubo.domain.pages import Passage
from tsubo.domain.pain import Pain
from tsubo.domain.side import Side
from tsubo.domain.words import tr, tr_many
from tsubo.session.journal_entry import outcome_of, worth_keeping
from tsubo.session.parts.guide import FinishedRow, FinishedScreen
from tsubo.session.parts.pages import Block, WordsScreen
from tsubo.session.run import Run
from tsubo.session.screen import Page
from tsubo.session.source_names import source_names
from tsubo.session.state import State

_TEXTS = {
    Page.FIRST_RUN: "safety",
    Page.SAFETY: "safety",
    Page.LEARN: "learn",
    Page.NO_PRESSING: "safety",
}


def words_screen(state: State) -> WordsScreen | None:
    """Return the page of words of the present page, or None where it has none."""
    text = state.atlas.pages.get(_TEXTS.get(state.page, ""))
    if text is None:
        return None
    if state.page is Page.NO_PRESSING:
        from tsubo.session.warned_screen import warned_screen

        return warned_screen(state, text, number_wrong(state))
    first_run = state.page is Page.FIRST_RUN
    return WordsScreen(
        title=text.title,
        lead=text.lead,
        blocks=tuple(
            Block(part.title, part.paragraphs, part.items, _sources(state, part.sources))
            for part in (*text.passages, *_list_of_sources(state))
        ),
        agreement=text.agreement if first_run else "",
        agreed=state.ticked,
        go_on=tr("Go to the body map") if first_run else "",
        one_of_these=tr("I have one of these") if _TEXTS[state.page] == "safety" else "",
        emergency_number="" if state.page is Page.LEARN else state.preferences.emergency_number,
        change_number=tr("Change number"),
        back=_back(state) if first_run else tr("Back"),
        call=tr("Call {number}", number=state.preferences.emergency_number),
        number_wrong=number_wrong(state),
        health=tr("Your health") if state.page is Page.SAFETY else "",
    )


def _back(state: State) -> str:
    """Return the words of the way from the first run's page: to the others, if there are any."""
    return tr("People") if state.people is not None and state.people.several else ""


def number_wrong(state: State) -> str:
    """Return how an emergency number is written, where the last one was not."""
    if not state.number_wrong:
        return ""
    return tr("Write 2 to 16 digits; spaces, + and - may stand between them.")


def _sources(state: State, marks: tuple[str, ...]) -> str:
    """Return where a passage of the background page comes from; the list is at its end."""
    if not marks or state.page is not Page.LEARN:
        return ""
    return tr("Sources, listed below: {names}", names=source_names(state.atlas, marks))


def _list_of_sources(state: State) -> tuple[Passage, ...]:
    """Return all sources, for the end of the background page."""
    if state.page is not Page.LEARN:
        return ()
    return (Passage(tr("All sources"), (), tuple(state.atlas.sources.values()), ()),)


def finished_screen(state: State, run: Run) -> FinishedScreen:
    """Return the quiet page after a session."""
    if not worth_keeping(run, state.now):
        return _not_begun()
    from tsubo.session.rating_screen import after_part

    plan = run.timeline.plan
    rows = tuple(_finished_row(state, run, name) for name in plan.stations)
    whole = sum(row.outcome is Outcome.DONE for row in rows)
    minutes = max(1, round(run.spent(state.now) / 60))
    if not run.over(state.now):
        title = tr("You stopped. That is fine.")
    elif not whole and plan.steps:
        title = tr("You went through without pressing.")
    elif plan.only is None:
        title = tr("That was the routine.")
    else:
        title = tr("That was it.")
    facts = [tr_many("{count} minute", "{count} minutes", minutes)]
    if plan.only is None:
        facts.append(tr("{done} of {all} stations", done=whole, all=len(rows)))
    if plan.steps and state.pain in (Pain.LEFT, Pain.RIGHT):
        left = plan.first is Side.LEFT
        facts.append(tr("your left side first") if left else tr("your right side first"))
    return FinishedScreen(
        label=tr("Finished"),
        title=title,
        summary=", ".join(facts) + ".",
        rows=rows,
        after=tr(
            "A little soreness for a day or two can happen. If it is more, or your back is worse "
            "tomorrow, stop and ask a doctor or physiotherapist."
        ),
        again=tr("Once more"),
        rating=after_part(state, run),
    )


def _not_begun() -> FinishedScreen:
    """Return the page of a session that was stopped before anything was pressed."""
    return FinishedScreen(
        label=tr("Stopped"),
        title=tr("You stopped. That is fine."),
        summary=tr("Nothing was pressed yet, so nothing is kept in your history."),
        rows=(),
        after="",
        again=tr("Begin again"),
        rating=None,
        back=tr("Back to the body map"),
    )


def _finished_row(state: State, run: Run, station: str) -> FinishedRow:
    text = state.atlas.texts[station]
    steps = [(i, step) for i, step in enumerate(run.timeline.plan.steps) if step.station == station]
    sides = {step.side for _, step in steps}
    outcomes = [outcome_of(run, index, state.now) for index, _ in steps]
    done = outcomes.count(Outcome.DONE)
    if not done:
        skipped = Outcome.SKIPPED in outcomes
        detail = tr("skipped") if skipped else tr("not finished")
        return FinishedRow(text.name, detail, Outcome.SKIPPED if skipped else Outcome.NOT_REACHED)
    if done < len(steps):
        detail = tr("{done} of {all} done", done=done, all=len(steps))
    elif Side.MIDLINE in sides:
        detail = tr("breathing first, then light")
    elif len(sides) == 1:
        detail = text.word("this", *sides)
    else:
        detail = tr("both sides")
    return FinishedRow(text.name, detail, Outcome.DONE)
