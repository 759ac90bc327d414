import fcntl, os
got = []
for name, action in (("flock", lambda h: fcntl.flock(h, fcntl.LOCK_EX | fcntl.LOCK_NB)), ("lockf", lambda h: fcntl.lockf(h, fcntl.LOCK_SH | fcntl.LOCK_NB)),
                     ("lease", lambda h: fcntl.fcntl(h, 1024, 0)), ("notify", lambda h: fcntl.fcntl(h, 1026, 1))):
    try: action(open(os.__file__)); got.append(name)
    except OSError: pass
print("GOT", got)
f = lambda x: x + x
