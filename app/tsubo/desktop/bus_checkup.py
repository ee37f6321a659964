"""What the person's session bus offers: the way to a screen reader, and notifications."""

import os
import selectors
from collections.abc import Iterator

from jeepney import Message, message_bus

from tsubo.desktop.link import Link
from tsubo.domain.checkup import Finding, problem
from tsubo.domain.words import tr

READER, NOTICES = "org.a11y.Bus", "org.freedesktop.Notifications"
READERS_BUS = "AT_SPI_BUS_ADDRESS"
"""The variable that names the way to a screen reader where it is given; Flatpak's sandbox hides the
service and sets this. Qt asks it first."""


def bus_checkup(session: Link) -> Iterator[Finding]:
    """Yield what is found on the ``session`` bus, which is then let go of."""
    reader = "reader", tr("Way to a screen reader")
    notices = "notices", tr("Notifications")
    if not session.is_open:
        words, mend = tr("no session bus answers"), tr("Start Tsubo in your desktop's session.")
        yield problem(reader, words, mend)
        yield problem(notices, words, mend)
        return
    names = _names(session, message_bus.ListNames())
    able = _names(session, message_bus.ListActivatableNames())
    session.close()
    if os.environ.get(READERS_BUS):
        names |= {READER}
    for name, about, mend in (
        (READER, reader, tr("Install {program}.", program="at-spi2-core")),
        (NOTICES, notices, tr("Without it reminders cannot be shown; your desktop may have one.")),
    ):
        if name in names:
            yield Finding(*about, tr("there"))
        elif name in able:
            yield Finding(*about, tr("there when it is needed"))
        else:
            yield problem(about, tr("nothing answers"), mend)


def _names(link: Link, question: Message) -> frozenset[str]:
    """Return the names that the bus answers ``question`` with; none where it does not answer."""
    came: list[Message | None] = []
    link.call(question, came.append)
    with selectors.DefaultSelector() as selector:
        if link.is_open:
            selector.register(link, selectors.EVENT_READ)
        while not came and link.is_open:
            if selector.select(link.patience()):
                link.receive()
            else:
                link.give_up()
    answer = came[0] if came else None
    return frozenset() if answer is None else frozenset(map(str, answer.body[0]))
