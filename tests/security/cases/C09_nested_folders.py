import os
home = os.getcwd()
for n in range(1200):
    os.mkdir("d" * 40, 0o300); os.chdir("d" * 40)
    open("@TOKEN@", "w").close()
os.chdir(home) if n % 2 else None
f = lambda x: x + x
