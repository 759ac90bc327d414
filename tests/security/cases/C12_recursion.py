import sys, threading
sys.setrecursionlimit(10**9)
def g(x): return g(x) + 1
def f(x): return g(x)
