f = lambda x: {n * (2**61 - 1): None for n in range(1, 3000)}
