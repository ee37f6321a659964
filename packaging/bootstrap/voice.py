"""What the person at the terminal is told, and the one kind of failure they see."""

from __future__ import annotations

import sys

TROUBLE = 1
SYSTEM_PACKAGES_MISSING = 3


class Trouble(Exception):
    """Something stands in the way; its text is a plain sentence for the person.

    Attributes:
        code: the exit code of the command.
    """

    def __init__(self, sentence: str, code: int = TROUBLE) -> None:
        super().__init__(sentence)
        self.code = code


def say(sentence: str) -> None:
    """Say one line about what is happening, at once, before any child process writes."""
    _write(sys.stdout, sentence)


def complain(sentence: str) -> None:
    """Say what went wrong, on the error stream."""
    _write(sys.stderr, sentence)


def _write(stream: object, sentence: str) -> None:
    """Write a line; a terminal that cannot show a letter gets a question mark instead."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    text = sentence.encode(encoding, "replace").decode(encoding)
    print(text, file=stream, flush=True)  # type: ignore[call-overload]
