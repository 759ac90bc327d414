f = lambda x: bytearray(64 << 30)
