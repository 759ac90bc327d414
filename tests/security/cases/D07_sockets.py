import glob, socket
reached = 0
for place in ("/var/run/docker.sock", "/run/dbus/system_bus_socket", "/tmp/.X11-unix/X0", b"\0abstract", *glob.glob("/run/*.sock")):
    try: socket.socket(socket.AF_UNIX).connect(place); reached += 1
    except OSError: pass
a, b = socket.socketpair(); a.close(); b.close()
print("REACHED", reached)
f = lambda x: x + x
