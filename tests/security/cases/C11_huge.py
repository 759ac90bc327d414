f = lambda x: "a" * 10**9
