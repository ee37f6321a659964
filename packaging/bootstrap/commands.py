"""Runs another program quietly: output to the log, a sign of life now and then, a clear end."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from bootstrap.voice import Trouble, say

SIGN_OF_LIFE_SECONDS = 15.0
LINES_TO_SHOW = 8

# What the last lines of a failed installer usually mean, in the order to look for them.
CAUSES = (
    (("No space left on device", "Disk quota exceeded", "not enough space"), "The disk is full."),
    (
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "Hash mismatch"),
        "A downloaded file is not the one that was pinned, so it was not installed.",
    ),
    (
        (
            "Temporary failure in name resolution",
            "Temporary failure resolving",
            "Name or service not known",
            "NewConnectionError",
            "Failed to establish a new connection",
            "Network is unreachable",
            "Network unreachable",
            "getaddrinfo failed",
            "dns error",
            "client error (Connect)",
            "Could not connect",
            "ConnectTimeoutError",
            "Read timed out",
            "error sending request",
        ),
        "The network did not answer: please check the connection and start again.",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "certificate verify failed", "invalid peer certificate"),
        "The download's certificate is not trusted here: please check this computer's clock and "
        "its certificates (on Debian: the package ca-certificates).",
    ),
    (("Permission denied", "Access is denied"), "A file or folder there may not be written."),
    (
        ("No matching distribution found", "no wheels with a matching", "not a supported wheel"),
        "There is no ready-made build of one part for this kind of computer.",
    ),
)


class Runner:
    """Runs set-up commands one after the other and keeps everything they say in one log."""

    def __init__(self, log: Path) -> None:
        self._log = log
        self._started = False

    def run(
        self, doing: str, command: Sequence[str | Path], env: Mapping[str, str] | None = None
    ) -> None:
        """Announce and run a command.

        Args:
            doing: what is going on, in the words the person reads.
            command: the program and its arguments.
            env: the environment variables, all of them; ours if not given.

        Raises:
            Trouble: it could not start or did not end well.
        """
        say(f"{doing} …")
        code, tail = self.attempt(command, env)
        if code == 0:
            return
        raise Trouble(self._failure(doing, code, tail))

    def attempt(
        self, command: Sequence[str | Path], env: Mapping[str, str] | None = None
    ) -> tuple[int, list[str]]:
        """Run a command and return its exit code with the last lines it wrote."""
        words = [str(word) for word in command]
        self._note(f"$ {' '.join(words)}\n")
        try:
            process = subprocess.Popen(
                words,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=dict(os.environ if env is None else env),
                text=True,
                encoding="utf-8",
                errors="replace",
            )
        except OSError as error:
            return 127, [f"{words[0]}: {error.strerror or error}"]
        tail: deque[str] = deque(maxlen=LINES_TO_SHOW)
        with process, _signs_of_life():
            try:
                for line in process.stdout or ():
                    self._note(line)
                    if line.strip():
                        tail.append(line.rstrip())
            except BaseException:
                process.kill()
                raise
        return process.returncode, list(tail)

    def _failure(self, doing: str, code: int, tail: list[str]) -> str:
        said = "\n".join(tail)
        why = next((why for signs, why in CAUSES if any(sign in said for sign in signs)), "")
        lines = [f"{doing}: this did not work (exit code {code}). {why}".rstrip()]
        lines += [f"    {line}" for line in tail]
        if self._log.exists():
            lines.append(f"Everything it said is in {self._log}")
        return "\n".join(lines)

    def _note(self, text: str) -> None:
        """Keep text in the log; a log that cannot be written must not stop the work."""
        try:
            with self._log.open("a" if self._started else "w", encoding="utf-8") as log:
                log.write(text)
            self._started = True
        except OSError:
            pass


@contextmanager
def _signs_of_life() -> Iterator[None]:
    """Say every now and then that the work goes on, until it has ended."""
    ended = threading.Event()
    start = time.monotonic()

    def watch() -> None:
        while not ended.wait(SIGN_OF_LIFE_SECONDS):
            say(f"  … still at it after {time.monotonic() - start:.0f} s")

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()
