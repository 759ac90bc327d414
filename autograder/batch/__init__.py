"""A class at once: takes in what a learning platform exported, grades it in parallel, and writes the results down."""

from __future__ import annotations

from autograder.batch.cohort import Cohort, Entry, Status, grade_cohort

__all__ = ["Cohort", "Entry", "Status", "grade_cohort"]
