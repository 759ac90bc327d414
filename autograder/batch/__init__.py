"""A class at once: takes in what a learning platform exported, grades it in parallel, and writes the results down."""

from __future__ import annotations

from autograder.batch.cohort import grade_cohort
from autograder.batch.record import Cohort, Entry, Reconciliation, Status

__all__ = ["Cohort", "Entry", "Reconciliation", "Status", "grade_cohort"]
