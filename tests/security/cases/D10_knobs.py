import os
done = []
def attempt(name, action):
    try: action(); done.append(name)
    except OSError: pass
if not @GENTLE@:
    for place, text in (("/proc/sys/kernel/core_pattern", "|x"), ("/sys/fs/cgroup/cgroup.procs", "0"), ("/proc/self/oom_score_adj", "-1000"), ("/proc/sysrq-trigger", "h")):
        attempt(place, lambda: open(place, "w").write(text))
    attempt("nice", lambda: os.nice(-5)); attempt("scheduler", lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)))
attempt("affinity", lambda: os.sched_setaffinity(0, os.sched_getaffinity(0)))
print("DONE", done)
f = lambda x: x + x
