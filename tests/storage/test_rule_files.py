"""Both forms of a rule are read, with what may be left out."""

import pytest

from tsubo.domain.rule import Between, Offset, Rule
from tsubo.storage.rule_files import rule_from


@pytest.mark.parametrize(
    ("record", "rule"),
    [
        (
            {"rule": "between", "start": "a", "end": "b", "fraction": 0.5},
            Between("a", "b", 0.5, 0.0, ""),
        ),
        (
            {
                **{"rule": "between", "start": "a", "end": "b", "fraction": 0.5},
                **{"aside": 0.1, "towards": "c"},
            },
            Between("a", "b", 0.5, 0.1, "c"),
        ),
        (
            {"rule": "between", "start": "a", "end": "b", "fraction": 0, "towards": None},
            Between("a", "b", 0, 0.0, ""),
        ),
        ({"rule": "level", "level": "a"}, Offset("a", 0.0, 0.0, "")),
        (
            {"rule": "level", "level": "a", "out_cun": 3, "down_cun": -1, "segment": "s"},
            Offset("a", 3, -1, "s"),
        ),
    ],
)
def test_a_rule_is_read_as_it_stands(record: dict[str, object], rule: Rule) -> None:
    assert rule_from(record) == rule
