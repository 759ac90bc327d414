import ctypes, errno
libc = ctypes.CDLL(None, use_errno=True)
open_to_me = []
for nr in (425, 321, 323, 298, 248, 250, 272, 308, 155, 165, 319, 434, 438, 440, 310, 311, 101, 30, 31, 71, 66, 46, 49, 42, 240, 175, 246, 169):
    ctypes.set_errno(0)
    if @GENTLE@ and nr != 425: continue
    if libc.syscall(ctypes.c_long(nr), *[ctypes.c_long(0)] * 6) != -1 or ctypes.get_errno() not in (errno.EPERM, errno.ENOSYS): open_to_me.append(nr)
print("OPEN", open_to_me)
f = lambda x: x + x
