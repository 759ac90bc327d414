import os, numpy as np, builtins
changed = []
for place in ("data/given.txt", os.path.realpath("data/given.txt"), "@COURSE@/data/given.txt")[:0 if @GENTLE@ else 3]:
    for action in (lambda: open(place, "w").write("easy"), lambda: os.truncate(place, 0), lambda: os.replace("data/mine", os.path.realpath(place))):
        try: action(); changed.append(place)
        except OSError: pass
if @GENTLE@:
    try: open("@COURSE@/spare.txt", "w").write("easy"); changed.append("spare")
    except OSError: pass
builtins.open = lambda *a, **k: None; np.load = np.loadtxt = lambda *a, **k: np.zeros(3)
print("CHANGED", changed)
f = lambda x: x * 0
