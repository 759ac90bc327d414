"""Measures this autograder beside the others: ``uv run python -m benchmarks``."""
