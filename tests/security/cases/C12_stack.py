import sys, threading
sys.setrecursionlimit(10**9)
class D(dict):
    def __getattr__(s, name): return getattr(s, name + "x")
def f(x):
    threading.stack_size(1 << 29)
    caught = []
    def run():
        a = []
        for _ in range(10**6): a = [a]
        caught.append(repr(a))
    t = threading.Thread(target=run); t.start(); t.join()
    raise ValueError
