import ctypes, os, struct
libc, got = ctypes.CDLL(None, use_errno=True), []
program = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0x7FFF0000))
head = struct.pack("HxxxxxxP", 1, ctypes.addressof(program))
handle = libc.syscall(317, 1, 8, head)
if handle >= 0:
    if libc.ioctl(handle, ctypes.c_ulong(0xC0182103), bytes(24)) >= 0: got.append("addfd")
for option in (35, 24, 28):
    if libc.prctl(option, 12, 0, 0, 0) == 0: got.append(option)
print("GOT", got if not @GENTLE@ else [])
f = lambda x: x + x
