def to_coo(dense):
	if dense:
	    pass
        x = 1
	return x
