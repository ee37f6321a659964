"""The display stays on through whoever looks after it, and may go off again afterwards."""

from jeepney import HeaderFields

from tests.desktop.fake_bus import FakeBus, came, field, is_released
from tsubo.desktop.awake import awake
from tsubo.desktop.link import Link


def test_the_portal_is_asked_first_and_its_request_closed(
    session: FakeBus, system: FakeBus
) -> None:
    hold = awake(session.link, system.link)
    hold.take()
    asked = session.take("Inhibit")
    assert field(asked, HeaderFields.interface) == "org.freedesktop.portal.Inhibit"
    assert asked.body == ("", 8, {"reason": ("s", "A routine is being guided")})
    session.answer(asked, "o", ("/org/freedesktop/portal/desktop/request/1_7/t",))
    came(session.link)
    hold.release()
    closed = session.take("Close")
    assert field(closed, HeaderFields.path) == "/org/freedesktop/portal/desktop/request/1_7/t"
    assert field(closed, HeaderFields.interface) == "org.freedesktop.portal.Request"
    assert system.names() == []


def test_without_a_portal_the_screen_saver_is_asked(session: FakeBus, system: FakeBus) -> None:
    hold = awake(session.link, system.link)
    hold.take()
    session.refuse(session.take("Inhibit"))
    came(session.link)
    asked = session.take("Inhibit")
    assert field(asked, HeaderFields.destination) == "org.freedesktop.ScreenSaver"
    assert asked.body == ("Tsubo", "A routine is being guided")
    session.answer(asked, "u", (4242,))
    came(session.link)
    hold.release()
    assert session.take("UnInhibit").body == (4242,)


def test_without_both_logind_lends_a_file_that_is_closed(system: FakeBus) -> None:
    hold = awake(Link(None), system.link)
    hold.take()
    asked = system.take("Inhibit")
    assert asked.body == ("idle", "Tsubo", "A routine is being guided", "block")
    reading = system.lend_file(asked)
    came(system.link)
    assert not is_released(reading)
    hold.release()
    assert is_released(reading)
