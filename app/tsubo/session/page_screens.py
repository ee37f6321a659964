"""The pages of words, settings and the finished page, as parts of the Screen."""

from tsubo.domain.pages import PageText, Passage
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import LIMITS, Theme
from tsubo.domain.side import Side
from tsubo.domain.words import tr, tr_many
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.guide import FinishedRow, FinishedScreen
from tsubo.session.parts.pages import (
    Block,
    ChoiceSetting,
    NumberSetting,
    SettingsScreen,
    WordsScreen,
)
from tsubo.session.run import Run, done_steps
from tsubo.session.screen import Page
from tsubo.session.state import State

_TEXTS = {
    Page.FIRST_RUN: "safety",
    Page.SAFETY: "safety",
    Page.LEARN: "learn",
    Page.FEELS_WRONG: "feels_wrong",
    Page.NO_PRESSING: "safety",
}


def words_screen(state: State) -> WordsScreen | None:
    """Return the page of words of the present page, or None where it has none."""
    text = state.atlas.pages.get(_TEXTS.get(state.page, ""))
    if text is None:
        return None
    first_run = state.page is Page.FIRST_RUN
    shown = _no_pressing(state, text) if state.page is Page.NO_PRESSING else text
    return WordsScreen(
        title=shown.title,
        lead=shown.lead,
        blocks=tuple(
            Block(part.title, part.paragraphs, part.items, _sources(part.sources))
            for part in (*shown.passages, *_list_of_sources(state))
        ),
        agreement=text.agreement if first_run else "",
        agreed=state.ticked,
        go_on=_go_on(state.page),
        one_of_these=tr("I have one of these") if _TEXTS[state.page] == "safety" else "",
        emergency_number="" if state.page is Page.LEARN else state.preferences.emergency_number,
        change_number=tr("Change number"),
        back=tr("Read the warning signs again") if state.page is Page.NO_PRESSING else tr("Back"),
        number_wrong=_number_wrong(state),
    )


def _number_wrong(state: State) -> str:
    if not state.number_wrong:
        return ""
    return tr("Write 2 to 16 digits; spaces, + and - may stand between them.")


def _sources(marks: tuple[str, ...]) -> str:
    return tr("Sources: {marks}").format(marks=", ".join(marks)) if marks else ""


def _list_of_sources(state: State) -> tuple[Passage, ...]:
    """Return what the marks of the sources stand for, at the end of the background page."""
    if state.page is not Page.LEARN:
        return ()
    items = tuple(f"{mark}: {words}" for mark, words in state.atlas.sources.items())
    return (Passage(tr("What the marks stand for"), (), items, ()),)


def settings_screen(state: State) -> SettingsScreen:
    """Return the settings page."""
    own = state.preferences
    numbers = {
        name: NumberSetting(
            name,
            words,
            unit,
            getattr(own, name),
            LIMITS[name].low,
            LIMITS[name].high,
            LIMITS[name].step,
        )
        for name, words, unit in _number_words()
    }
    sides = ((Side.LEFT, tr("Your left")), (Side.RIGHT, tr("Your right")))
    themes = (
        (Theme.SYSTEM, tr("As the system")),
        (Theme.LIGHT, tr("Light")),
        (Theme.DARK, tr("Dark")),
    )
    motions = ((False, tr("Smooth")), (True, tr("Reduced")))
    return SettingsScreen(
        title=tr("Settings"),
        lead=tr(
            "Kept on this computer only. Every place keeps its own limit of time and pressure."
        ),
        groups=(
            (tr("Circles"), tuple(numbers[name] for name in _CIRCLES)),
            (tr("Breathing"), tuple(numbers[name] for name in _BREATHS)),
            (tr("Time to get ready"), tuple(numbers[name] for name in _TIMES)),
            (
                tr("Side and looks"),
                (
                    ChoiceSetting(
                        "preferred_side",
                        tr("Usual side, when both hurt or you are not sure"),
                        tuple(Choice(k, w, k is own.preferred_side) for k, w in sides),
                    ),
                    ChoiceSetting(
                        "theme",
                        tr("Colours"),
                        tuple(Choice(k, w, k is own.theme) for k, w in themes),
                    ),
                    ChoiceSetting(
                        "reduced_motion",
                        tr("Movement"),
                        tuple(Choice(k, w, k is own.reduced_motion) for k, w in motions),
                    ),
                ),
            ),
        ),
        number_label=tr("Emergency number"),
        emergency_number=own.emergency_number,
        number_wrong=_number_wrong(state),
        defaults=tr("Set all back"),
        back=tr("Back"),
    )


def finished_screen(state: State, run: Run) -> FinishedScreen:
    """Return the quiet page after a session."""
    done = done_steps(run, state.now)
    plan = run.timeline.plan
    rows = []
    for name in plan.stations:
        steps = [index for index, step in enumerate(plan.steps) if step.station == name]
        count = len(done.intersection(steps))
        rows.append(_finished_row(state, name, [plan.steps[i].side for i in steps], count))
    whole = sum(row.done for row in rows)
    minutes = max(1, round(run.spent(state.now) / 60))
    if not run.over(state.now):
        heading = tr("You stopped. That is fine.")
    elif not whole:
        heading = tr("You went through without pressing.")
    elif plan.only is None:
        heading = tr("That was the routine.")
    else:
        heading = tr("That was it.")
    facts = [tr_many("{count} minute", "{count} minutes", minutes)]
    if plan.only is None:
        facts.append(tr("{done} of {all} stations").format(done=whole, all=len(rows)))
    if state.pain in (Pain.LEFT, Pain.RIGHT):
        left = plan.first is Side.LEFT
        facts.append(tr("your left side first") if left else tr("your right side first"))
    return FinishedScreen(
        title=tr("Finished"),
        heading=heading,
        summary=", ".join(facts) + ".",
        rows=tuple(rows),
        after=tr(
            "A little soreness for a day or two can happen. If it is more, or your back is worse "
            "tomorrow, stop and ask a doctor or physiotherapist."
        ),
        close=tr("Back to the body map"),
        again=tr("Once more"),
    )


def _finished_row(state: State, name: str, sides: list[Side], count: int) -> FinishedRow:
    text = state.atlas.texts[name]
    if not count:
        detail = tr("skipped")
    elif count < len(sides):
        detail = tr("{done} of {all} done").format(done=count, all=len(sides))
    elif Side.MIDLINE in sides:
        detail = tr("breathing first, then light")
    else:
        detail = tr("both sides")
    return FinishedRow(text.name, detail, count > 0)


def _go_on(page: Page) -> str:
    match page:
        case Page.FIRST_RUN:
            return tr("Go to the body map")
        case Page.FEELS_WRONG:
            return tr("End the session")
        case _:
            return ""


def _no_pressing(state: State, text: PageText) -> PageText:
    """Return the page shown when a warning sign is present: whom to call, and no pressing."""
    number = state.preferences.emergency_number
    return PageText(
        tr("No pressing today"),
        tr("You said that you have one of the warning signs. Do not press any point now."),
        text.passages[:3],
        tr("Emergency number: {number}").format(number=number),
    )


_CIRCLES = ("circles", "seconds_per_circle", "rounds", "stop_circles")
_BREATHS = ("breaths", "breath_in_seconds", "breath_out_seconds")
_TIMES = ("ready_seconds", "find_seconds", "switch_seconds", "massage_seconds")


def _number_words() -> tuple[tuple[str, str, str], ...]:
    seconds = tr("seconds")
    return (
        ("circles", tr("Circles each way"), ""),
        ("seconds_per_circle", tr("Time for a circle"), seconds),
        ("rounds", tr("Rounds"), ""),
        ("stop_circles", tr("Circles at each stop of the forearm"), ""),
        ("breaths", tr("Breaths after pressing"), ""),
        ("breath_in_seconds", tr("Breathing in"), seconds),
        ("breath_out_seconds", tr("Breathing out"), seconds),
        ("ready_seconds", tr("To get ready"), seconds),
        ("find_seconds", tr("To find the spot"), seconds),
        ("switch_seconds", tr("To change sides"), seconds),
        ("massage_seconds", tr("Foot massage, each foot"), seconds),
    )
