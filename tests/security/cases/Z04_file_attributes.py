import fcntl, numpy, os, struct
done = []
for place in ("@COURSE@/spare.txt", numpy.__file__, "data/given.txt"):
    if @GENTLE@ and "spare" not in place: continue
    try: handle = os.open(place, os.O_RDONLY)
    except OSError: continue
    for request, data in ((0x40086602, struct.pack("l", 0x40)), (0x40046602, struct.pack("i", 0x40)), (0x401C5820, bytes(28)), (0x40806685, bytes(128)), (0x40087602, bytes(8))):
        if @GENTLE@ and request != 0x40086602: continue
        try: fcntl.ioctl(handle, request, data); done.append(hex(request))
        except OSError: pass
print("DONE", done)
f = lambda x: x + x
