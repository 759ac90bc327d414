import fcntl, os, socket
kept = []
def attempt(action):
    try: kept.append(action()); return True
    except OSError: return False
while attempt(os.pipe):
    for end in kept[-1][1:]:
        try: fcntl.fcntl(end, 1031, 1 << 20)
        except OSError: pass
        os.set_blocking(end, False)
        try:
            while os.write(end, bytes(1 << 16)): pass
        except OSError: pass
print("MADE", len(kept) < 256)
for pair in kept: [os.close(end) for end in pair]
f = lambda x: x + x
