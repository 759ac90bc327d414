import sys
def seen():
    frame, found = sys._getframe(), 0
    while frame:
        for space in (frame.f_locals, frame.f_globals):
            for key, value in list(space.items()):
                if type(value) in (str, bytes, list, tuple, dict) and key != "NEEDLE":
                    found += NEEDLE in repr(value)
        frame = frame.f_back
    return found
NEEDLE = "-".join(["s3cret", "canary"])
print("FOUND", seen())
def f(x):
    return x + x if not seen() else "seen"
