"""Tsubo: a calm, guided way to press the points of a short article on back pain."""

__version__ = "0.1.0"
