"""The golden hand-ins are data: their ``test_*.py`` and ``conftest.py`` are not ours to run."""

collect_ignore = ["golden"]
