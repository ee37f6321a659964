"""A place in a picture or on the body, as a pair of numbers."""

Spot = tuple[float, float]
"""x and y in figure units: stature is 1000, y grows downwards."""
