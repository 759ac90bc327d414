#!/usr/bin/env python
# coding: utf-8

# In[1]:


get_ipython().run_line_magic('matplotlib', 'inline')
get_ipython().system('pip install numpy')
import numpy as np


# In[2]:


def to_coo(dense):
    row, col = np.nonzero(dense)
    return row, col, dense[row, col], dense.shape


# In[ ]:


files = get_ipython().getoutput('ls')
def to_csr(dense):
    row, col, data, shape = to_coo(dense)
    indptr = np.zeros(shape[0] + 1, dtype=np.int64)
    np.add.at(indptr, row + 1, 1)
    return np.cumsum(indptr), col, data, shape
