"""What ``lint.py`` needs to find its linters."""
