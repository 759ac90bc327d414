import os, stat
kinds = []
for n in range(3, 1024):
    try: kinds.append(stat.S_IFMT(os.fstat(n).st_mode))
    except OSError: pass
print("PIPES", kinds.count(stat.S_IFIFO), "OTHERS", len([k for k in kinds if k not in (stat.S_IFIFO, stat.S_IFCHR)]))
f = lambda x: x + x
