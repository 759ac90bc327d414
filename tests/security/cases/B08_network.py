import socket, time
begun, reached = time.time(), []
def attempt(name, action):
    try: action(); reached.append(name)
    except OSError: pass
attempt("loopback", lambda: socket.create_connection(("127.0.0.1", @PORT@), 2).close())
for family, kind in (("AF_INET", "SOCK_DGRAM"), ("AF_INET6", "SOCK_STREAM"), ("AF_INET", "SOCK_RAW"), ("AF_NETLINK", "SOCK_RAW"), ("AF_UNIX", "SOCK_STREAM"),
                     ("AF_ALG", "SOCK_SEQPACKET"), ("AF_VSOCK", "SOCK_STREAM"), ("AF_PACKET", "SOCK_RAW")):
    attempt(family, lambda: socket.socket(getattr(socket, family), getattr(socket, kind)).close())
if not reached: attempt("name", lambda: socket.getaddrinfo("secret.invalid", 80))
print("REACHED", len(reached), "QUICK", time.time() - begun < 5)
f = lambda x: x + x
