"""Habits for properties: any points met or eased, any way at any station."""

from hypothesis import strategies as st

from tsubo.domain.atlas import Atlas
from tsubo.domain.habits import Habits


def any_habits(atlas: Atlas) -> st.SearchStrategy[Habits]:
    """Return everything that can be remembered of a person, also ways that are no more."""
    points = sorted(atlas.points)
    return st.builds(
        Habits,
        met=st.none() | st.frozensets(st.sampled_from(points)),
        eased=st.dictionaries(st.sampled_from(points), st.integers(1, 5)),
        ways=st.fixed_dictionaries(
            {},
            optional={
                name: st.sampled_from([*(way.id for way in station.ways), "gone"])
                for name, station in atlas.stations.items()
            },
        ),
    )
