"""Runs an assignment's tests against a submission and writes down what each check found."""
