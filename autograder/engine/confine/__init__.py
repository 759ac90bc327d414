"""The two walls around a submission.

The warm parent enters the *outer* wall once (namespaces and a private root); every worker enters
the *inner* wall right after its fork (limits, capabilities, Landlock, seccomp) and only then reads
the submission's source.  This room imports nothing but the standard library, so that it can be
reviewed line by line on its own.
"""

from autograder.engine.confine.inner import Layers, enter_inner_wall
from autograder.engine.confine.outer import View, enter_outer_wall

__all__ = ["Layers", "View", "enter_inner_wall", "enter_outer_wall"]
