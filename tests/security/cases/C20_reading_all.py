import os
def f(x):
    while True:
        with open(os.__file__, "rb") as file: file.read()
