f = lambda x: "a" * 10**8
