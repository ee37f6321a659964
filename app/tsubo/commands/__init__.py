"""What a person asks of Tsubo: the subcommands, and the program behind the open window.

The top floor, beside ``__main__``: it joins the floors below and is known by none of them.
"""
