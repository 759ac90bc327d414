class Meta(type):
    __mro__ = property(lambda c: (_ for _ in ()).throw(SystemExit)); __name__ = property(lambda c: ["x"])
class Odd(ValueError, metaclass=Meta):
    __traceback__ = property(lambda s: 5); args = property(lambda s: 1 / 0)
    def __str__(s): return "x" * 10**8
    def __reduce__(s): raise s
def f(x): raise Odd
