import os
places = ["/dev/shm/@TOKEN@", "/tmp/@TOKEN@", "/var/tmp/@TOKEN@", os.path.expanduser("~/@TOKEN@"), os.path.expanduser("~/.keras/@TOKEN@"), "@TOKEN@"]
seen = sum(map(os.path.exists, places))
for place in places:
    try:
        os.makedirs(os.path.dirname(place) or ".", exist_ok=True)
        open(place, "w").write("answers")
    except OSError: pass
print("SEEN", seen)
f = lambda x: x + x
