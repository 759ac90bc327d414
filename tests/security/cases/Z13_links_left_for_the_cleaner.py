import os
os.makedirs("@TOKEN@/deep/deeper", exist_ok=True)
for n, target in enumerate(("@COURSE@", "@COURSE@/solutions", "@COURSE@/solutions/tiny/source.py", "..", "/", "/tmp")):
    os.symlink(target, f"link{n}"); os.symlink(target, f"@TOKEN@/deep/link{n}")
for n in range(3000): open(f"many{n}", "w").close()
os.mkdir("closed"); open("closed/x", "w").close(); os.mkfifo("fifo"); open("name\nwith\xff\n", "w").close()
for way in (lambda: os.rename(os.getcwd(), os.getcwd() + "x"), lambda: os.rmdir(os.getcwd()), lambda: os.symlink("@COURSE@", os.path.dirname(os.getcwd()) + "/x")) if not @GENTLE@ else ():
    try: way(); print("MOVED")
    except OSError: pass
print("LEFT")
f = lambda x: x + x
