"""The command line: one module a subcommand, on the same floor as ``__main__``."""
