"""Reading captions as strictly as the WebVTT rules are written (W3C, WebVTT 1, section 4)."""

import re
from itertools import pairwise
from typing import NamedTuple

_MOMENT = r"(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"{_MOMENT} --> {_MOMENT}")
_ENTITY = re.compile(r"&(amp|lt|gt|nbsp|lrm|rlm);")


class Caption(NamedTuple):
    """Words with their beginning and end in seconds."""

    start: float
    end: float
    words: str


def read_captions(text: str) -> list[Caption]:
    """Return the captions of ``text``; whatever is not allowed, or overlaps, fails the test."""
    assert text.endswith("\n")
    assert "\r" not in text
    head, *blocks = text.rstrip("\n").split("\n\n")
    assert re.fullmatch(r"WEBVTT( [^\n]*)?", head)
    assert "-->" not in head
    found = [_caption(block) for block in blocks]
    for before, after in pairwise(found):
        assert before.end <= after.start, f"{before} overlaps {after}"
    return found


def _caption(block: str) -> Caption:
    timing, *lines = block.split("\n")
    times = _TIMING.fullmatch(timing)
    assert times is not None, timing
    start, end = _seconds(*times.groups()[:4]), _seconds(*times.groups()[4:])
    assert start < end, timing
    words = "\n".join(lines)
    assert words.strip() == words != ""
    assert "-->" not in words
    assert not set(_ENTITY.sub("", words)) & set("<&")
    return Caption(start, end, words)


def _seconds(hours: str, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000
