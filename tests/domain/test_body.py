"""A body's own measures: cun of a segment, and frames of drawings."""

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.body import Segment, cun_length


def test_a_cun_is_its_share_of_the_segment() -> None:
    spots = {"elbow": (0.0, 0.0), "wrist": (30.0, 40.0)}
    assert cun_length(Segment("elbow", "wrist", 10, False, "S2"), spots) == 5.0


def test_a_segment_across_reaches_from_one_side_to_the_other() -> None:
    assert cun_length(Segment("edge", "edge", 6, True, "S2"), {"edge": (42.0, 180.0)}) == 14.0


def test_a_segment_without_its_landmark_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        cun_length(Segment("elbow", "wrist", 12, False, "S2"), {"elbow": (0.0, 0.0)})


def test_the_spots_of_a_body_are_its_landmarks(atlas: Atlas) -> None:
    spots = atlas.body.spots()
    assert spots.keys() == atlas.body.landmarks.keys()
    assert spots["umbilicus"] == (0.0, atlas.body.landmarks["umbilicus"].y)
