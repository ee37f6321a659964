"""What is going on now: State, Actions and Screen; no Qt, no files."""
