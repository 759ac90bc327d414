import unittest
def f(x): raise [KeyboardInterrupt, unittest.SkipTest, None, None, SystemExit][len(x) - 1](0)
