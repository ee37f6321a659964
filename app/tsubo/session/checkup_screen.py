"""The look at this computer, as part of the Screen."""

from tsubo.domain.checkup import Finding, Level, worst
from tsubo.domain.words import tr, tr_many
from tsubo.session.parts.checkup import CheckupRow, CheckupScreen
from tsubo.session.state import State


def checkup_screen(state: State) -> CheckupScreen:
    """Return the page with what was found, or with a word while it is being looked."""
    findings = state.findings
    done = findings is not None
    return CheckupScreen(
        title=tr("Check this computer"),
        lead=tr(
            "This looks at what Tsubo needs here, and says how to mend what is not fine. "
            "The report holds nothing about you."
        ),
        outcome=_outcome(findings),
        rows=tuple(map(_row, sorted(findings or (), key=_is_fine))),
        again=tr("Look again") if done else "",
        copy=(tr("Copied") if state.copied else tr("Copy report")) if done else "",
        back=tr("Back"),
    )


def _is_fine(finding: Finding) -> bool:
    """Put what could be mended first, and leave the rest in its order."""
    return finding.level is Level.FINE


def _outcome(findings: tuple[Finding, ...] | None) -> str:
    if findings is None:
        return tr("Looking… This takes a few seconds.")
    if worst(findings) is Level.FINE:
        return tr("Everything is fine.")
    count = sum(not _is_fine(finding) for finding in findings)
    return tr_many("{count} thing could be mended.", "{count} things could be mended.", count)


def _row(finding: Finding) -> CheckupRow:
    fine = _is_fine(finding)
    said = tr("{name}, fine") if fine else tr("{name}, not fine")
    return CheckupRow(
        finding.id,
        fine,
        finding.name,
        said.format(name=finding.name),
        finding.words,
        finding.mend,
    )
