"""The session on the desktop: media keys, sleep and lock, and a display that stays awake."""
