"""The deep-learning course's autograder.

Importing this package is light on purpose: no NumPy, no pytest, no TensorFlow.
Each room below it is imported by the command that needs it.
"""

__version__ = "0.1.0"
