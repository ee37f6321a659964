"""Where things rest: shipped atlas files and the person's own settings; no Qt."""
