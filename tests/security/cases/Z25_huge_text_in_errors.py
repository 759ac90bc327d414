def f(x): exec("raise ValueError('" + "\\n\\u202e=cmd|x!A0 " * 10**5 + "')")
