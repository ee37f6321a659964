"""What the player says about itself is well-formed, whole, and made from the same tables."""

from xml.etree import ElementTree

from tsubo.desktop.media_interface import (
    KINDS,
    METHODS,
    PATH,
    PLAYER,
    SIGNALS,
    interface_of,
    introspection,
)


def test_everything_in_the_tables_is_told() -> None:
    told = ElementTree.fromstring(introspection(PATH) or "")
    assert {part.attrib["name"] for part in told.iter("interface")} == set(METHODS)
    for kind, table in (("method", METHODS), ("signal", SIGNALS), ("property", KINDS)):
        names = sorted(part.attrib["name"] for part in told.iter(kind))
        assert names == sorted(name for members in table.values() for name in members)


def test_arguments_and_access_are_told() -> None:
    told = ElementTree.fromstring(introspection(PATH) or "")
    get = [arg.attrib for arg in told.findall(".//method[@name='Get']/arg")]
    assert get == [
        {"type": "s", "direction": "in"},
        {"type": "s", "direction": "in"},
        {"type": "v", "direction": "out"},
    ]
    access = {part.attrib["name"]: part.attrib["access"] for part in told.iter("property")}
    assert [name for name, way in access.items() if way == "readwrite"] == ["Rate"]


def test_the_way_to_the_player_can_be_walked() -> None:
    path = ""
    for _ in PATH.split("/")[1:]:
        [node] = ElementTree.fromstring(introspection(path or "/") or "<node/>")
        path += "/" + node.attrib["name"]
    assert path == PATH


def test_elsewhere_there_is_nothing() -> None:
    assert introspection("/elsewhere") is None
    assert introspection("/org/mpris/MediaPlayer") is None
    assert introspection(PATH + "/deeper") is None


def test_a_method_has_one_interface() -> None:
    assert interface_of("Next") == PLAYER
    assert interface_of("Dance") == ""
