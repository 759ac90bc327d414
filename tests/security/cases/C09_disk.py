import os
def attempt(action):
    try: action(); return False
    except OSError: return True
def large():
    with open("@TOKEN@-large", "wb") as file:
        for _ in range(2 if @GENTLE@ else 9): file.write(bytes(32 << 20))
        file.truncate(300 << 20)
def sparse():
    open("@TOKEN@-sparse", "wb").close(); os.truncate("@TOKEN@-sparse", 1 << 40)
print("REFUSED", attempt(large), attempt(sparse))
f = lambda x: x + x
