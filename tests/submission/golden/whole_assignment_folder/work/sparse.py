import numpy as np


def to_coo(dense):
    # YOUR CODE HERE
    raise NotImplementedError


def to_csr(dense):
    # YOUR CODE HERE
    raise NotImplementedError
