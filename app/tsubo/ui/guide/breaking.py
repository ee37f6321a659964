"""Breaking a sentence over two lines where a reader would pause."""

from collections.abc import Callable

_AFTER = {".": 0.9, "!": 0.9, "?": 0.9, ":": 0.7, ";": 0.7, ",": 0.5}
"""How much of the line's width a break after this sign is worth in evenness."""


def two_lines(words: str, width: float, advance: Callable[[str], float]) -> str:
    """Return ``words`` with one line break, or as they are if they fit or need more lines.

    ``advance`` returns the width of a text in pixels. The break goes after a sentence or a comma
    if both halves then fit ``width``, and otherwise makes the lines about equally long.
    """
    if "\n" in words or advance(words) <= width:
        return words
    best, lowest = words, float("inf")
    for at, sign in enumerate(words):
        if sign != " ":
            continue
        first, second = words[:at], words[at + 1 :]
        one, two = advance(first), advance(second)
        if max(one, two) > width:
            continue
        cost = abs(one - two) - _AFTER.get(first[-1:], 0.0) * width
        if cost < lowest:
            best, lowest = f"{first}\n{second}", cost
    return best
