import socket
met = []
def attempt(name, action):
    try: action(); met.append(name)
    except OSError: pass
def stream(address):
    s = socket.socket(socket.AF_UNIX); s.bind(address)
attempt("abstract", lambda: stream(b"\0@TOKEN@"))
attempt("loopback", lambda: socket.create_server(("127.0.0.1", 0)))
def pair():
    a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM); a.bind(b"\0@TOKEN@-pair")
attempt("pair", pair)
print("MET", met)
f = lambda x: x + x
