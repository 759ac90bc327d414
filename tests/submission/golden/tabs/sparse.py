import numpy as np


def to_coo(dense):
	text = """
	a tab in a string stays
    """
        row, col = np.nonzero(dense)
	if len(row) == 0:
                return [], [], [], dense.shape
	return (row, col,
		dense[row, col], dense.shape)
