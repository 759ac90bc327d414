import glob, socket
reached = 0
for place in (@SOCKET@, "/var/run/docker.sock", "/run/dbus/system_bus_socket", "/tmp/.X11-unix/X0", b"\0abstract", *glob.glob("/run/*.sock"))[:1 if @GENTLE@ else 99]:
    try: socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).connect(place); reached += 1
    except OSError: pass
a, b = socket.socketpair(); a.sendall(b"asyncio does this"); assert b.recv(99); a.close(); b.close()
print("REACHED", reached)
f = lambda x: x + x
