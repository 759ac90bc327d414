import select
def f(x): select.select([], [], [])
