import socket
sent = []
for kind in (socket.SOCK_DGRAM, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK, socket.SOCK_SEQPACKET, socket.SOCK_STREAM):
    try: a, b = socket.socketpair(socket.AF_UNIX, kind)
    except OSError: continue
    for place in (@SOCKET@, b"\0" + @SOCKET@.encode()):
        for way in (lambda: a.sendto(b"forged", place), lambda: (a.connect(place), a.send(b"forged"))):
            try: way(); sent.append(place)
            except OSError: pass
print("SENT", len(sent))
f = lambda x: x + x
