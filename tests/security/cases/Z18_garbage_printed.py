import os
os.write(1, bytes(range(256)) * 4 + b"\x1b]0;pwn\x07\x1b[2J" + b"\r\n::error::pwn\n##vso[task.complete result=Succeeded]\n</pre><script>\xed\xa0\x80")
print(chr(0x202e) + "=HYPERLINK(1)", "\ud800".encode("utf-8", "backslashreplace"))
f = lambda x: x + x
