"""What somebody learning alone needs beyond a check: hints in levels, and the solution to compare with."""
