"""Reads a course and its assignments.  Knows no assignment by name."""

from autograder.assignment.course import Course, find_course
from autograder.assignment.model import Assignment, Question

__all__ = ["Assignment", "Course", "Question", "find_course"]
