import ctypes
libc = ctypes.CDLL(None, use_errno=True)
buffer = ctypes.create_string_buffer(512)
got = libc.msgrcv(@MSG@, buffer, 500, 0, 0o4000) >= 0
changed = libc.semctl(@SEM@, 0, 16, 7) == 0
for call in () if @GENTLE@ else (lambda: libc.msgctl(@MSG@, 0, None), lambda: libc.semctl(@SEM@, 0, 0, None)): call()
print("GOT", got or changed)
f = lambda x: x + x
