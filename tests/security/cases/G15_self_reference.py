a = []; a.append(a)
b = [1]
for _ in range(60): b = [b, b]
f = lambda x: a if len(x) % 2 else b
