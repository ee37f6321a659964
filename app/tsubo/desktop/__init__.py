"""Tsubo on the person's desktop: media keys, sleep and lock, notifications, the system's buses."""
