class Meta(type):
    __qualname__ = property(lambda c: ["not", "text"]); __module__ = property(lambda c: 5); __name__ = property(lambda c: "x" * 10**7)
class Odd(metaclass=Meta): pass
class Text(str): pass
class Other: pass
Other.__qualname__ = Text("numpy.ndarray")
f = lambda x: Odd() if len(x) % 2 else Other()
