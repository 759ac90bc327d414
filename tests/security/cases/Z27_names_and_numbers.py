import os
many = 0
try:
    for many in range(9000): open(f"n{many}", "w").close()
except OSError: pass
print("SEEN", os.path.exists("@COURSE@/solutions/tiny/source.py"), os.path.exists("/proc/@JUDGE@"), many > 8500)
f = lambda x: x + x
