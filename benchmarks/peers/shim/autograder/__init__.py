"""Stands in for this package where the others run its tests."""
