"""The body map: two figures with their points, to look at, to zoom and to choose from."""
