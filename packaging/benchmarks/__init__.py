"""What ``packaging/benchmark.py`` is made of: the yardsticks, and how a cost is taken."""
