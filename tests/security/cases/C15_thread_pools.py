import concurrent.futures, numpy as np
def f(x):
    with concurrent.futures.ThreadPoolExecutor(400) as pool:
        list(pool.map(lambda n: np.linalg.svd(np.ones((60, 60))), range(10**6)))
    return x + x
