import pytest
def f(x):
    if len(x) == 1: pytest.skip("no")
    if len(x) == 2: pytest.xfail("no")
    pytest.exit("no", returncode=0)
