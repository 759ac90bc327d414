import ctypes
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
found = 0
address = libc.shmat(@SHM@, None, 0)
if address not in (None, 2**64 - 1):
    found += b"canary" in ctypes.string_at(address, 64)
    if not @GENTLE@: ctypes.memset(address, 0, 64)
libc.shmctl(@SHM@, 0, None) if not @GENTLE@ else None
print("READ", found)
f = lambda x: x + x
