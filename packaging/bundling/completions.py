"""Completions for bash, zsh and fish, written from the command line."""

from __future__ import annotations

from collections.abc import Sequence

from bundling.command_line import Command, Option


def bash(commands: Sequence[Command]) -> str:
    """Return the completion for bash: what follows the last command and option."""
    lines = ["# Tsubo's completion for bash, written by packaging/deb.py", "_tsubo() {"]
    lines += ['    local word="${COMP_WORDS[COMP_CWORD]}" last="${COMP_WORDS[COMP_CWORD-1]}"']
    lines += ['    local name="" one words=""', "    COMPREPLY=()"]
    lines += [
        '    for one in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
        '        case "$name $one" in',
    ]
    for command in commands[1:]:
        above, _, last = command.name.rpartition(" ")
        lines.append(f'            "{above} {last}") name="{command.name}" ;;')
    lines += ["        esac", "    done", '    case "$name $last" in']
    for command in commands:
        for option in command.options:
            if option.value and option.flags:
                for flag in option.flags:
                    lines.append(f'        "{command.name} {flag}") {_bash_value(option)} ;;')
    lines += ["    esac", '    case "$name" in']
    for command in commands:
        flags = [flag for option in command.options for flag in option.flags]
        plain = any(option.is_path and not option.flags for option in command.options)
        files = " compopt -o default;" if plain else ""
        lines.append(
            f'        "{command.name}") words="{" ".join([*command.below, *flags])}";{files} ;;'
        )
    lines += ["    esac", '    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")', "}"]
    return "\n".join([*lines, "complete -F _tsubo tsubo", ""])


def _bash_value(option: Option) -> str:
    if option.choices:
        choices = " ".join(option.choices)
        return f'mapfile -t COMPREPLY < <(compgen -W "{choices}" -- "$word"); return'
    return "compopt -o default; return" if option.is_path else "return"


def zsh(commands: Sequence[Command]) -> str:
    """Return the completion for zsh: one function for each command that has more below it."""
    lines = ["#compdef tsubo", "# Tsubo's completion for zsh, written by packaging/deb.py", ""]
    for command in commands:
        lines += [f"{_function(command.name)}() {{", "    local state", "    _arguments -S -C \\"]
        lines += [f"        {_zsh_option(option)} \\" for option in command.options]
        if not command.below:
            lines += ["        && return 0", "}", ""]
            continue
        below = [
            one for one in commands if one.name.rpartition(" ")[0] == command.name and one.name
        ]
        named = " ".join(_quoted(f"{one.name.split()[-1]}:{_colons(one.help)}") for one in below)
        lines += ["        '1:command:->first' '*::rest:->rest' && return 0", "    case $state in"]
        lines += [f"        first) local -a names=({named}); _describe command names ;;"]
        lines += ["        rest) case $words[1] in"]
        lines += [f"            {one.name.split()[-1]}) {_function(one.name)} ;;" for one in below]
        lines += ["        esac ;;", "    esac", "}", ""]
    return "\n".join([*lines, '_tsubo "$@"', ""])


def _function(name: str) -> str:
    return "_".join(["_tsubo", *name.split()])


def _zsh_option(option: Option) -> str:
    values = f"({' '.join(option.choices)})" if option.choices else "_files" * option.is_path
    value = f":{_colons(option.value)}:{values or ' '}" if option.value else ""
    if not option.flags:
        return _quoted(f"*{value}")
    told = option.help.replace("[", "(").replace("]", ")")
    if len(option.flags) == 1:
        return _quoted(f"{option.flags[0]}[{_colons(told)}]{value}")
    either = " ".join(option.flags)
    return f"'({either})'{{{','.join(option.flags)}}}" + _quoted(f"[{_colons(told)}]{value}")


def _colons(text: str) -> str:
    return text.replace(":", r"\:")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", r"'\''") + "'"


def fish(commands: Sequence[Command]) -> str:
    """Return the completion for fish: a condition says after which words each line holds."""
    lines = ["# Tsubo's completion for fish, written by packaging/deb.py", "complete -c tsubo -f"]
    for command in commands:
        seen = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in command.name.split())
        if command.below:
            none = f"not __fish_seen_subcommand_from {' '.join(command.below)}"
            seen = f"{seen}; and {none}" if seen else none
        for one in commands:
            above, _, last = one.name.rpartition(" ")
            if last and above == command.name:
                lines.append(
                    f"complete -c tsubo -n {_quoted(seen)} -a {last} -d {_quoted(one.help)}"
                )
        lines += [_fish_option(option, seen) for option in command.options]
    return "\n".join([*lines, ""])


def _fish_option(option: Option, seen: str) -> str:
    words = ["complete -c tsubo", f"-n {_quoted(seen)}"]
    words += [
        f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags
    ]
    if option.choices:
        words.append(f"-x -a {_quoted(' '.join(option.choices))}")
    elif option.is_path:
        words.append("-r -F" if option.flags else "-F")
    elif option.value:
        words.append("-x")
    return " ".join([*words, f"-d {_quoted(option.help)}"])
