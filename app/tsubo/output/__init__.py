"""A routine leaves the window: what can be printed, beside the ui and on the same floor."""
