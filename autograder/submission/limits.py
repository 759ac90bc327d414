"""How much of a hand-in is looked at, each number with its reason."""

from __future__ import annotations

KIB = 1024
MIB = 1024 * KIB

MAX_FILE = 32 * MIB
"""A file that is opened: a notebook's outputs hold pictures, an honest one stays below 20 MiB."""

MAX_SOURCE = 256 * KIB
"""Source kept in all: twenty times the longest reference; parsing 10 MB takes 20 s and 5 GB."""

MAX_CELLS = 2_000
"""Code cells of a notebook: ten times the longest seen."""

MAX_UNPACKED = 64 * MIB
"""Bytes read out of one archive or folder, counted as they come: declared sizes may lie."""

MAX_ARCHIVE_ENTRIES = 200
"""Entries of an archive: a hand-in has a handful, a zipped virtual environment has thousands."""

MAX_ARCHIVE_HEADERS = 5_000
"""Signatures of entries in an archive, counted before its index is read, so that an index of a
million empty entries costs nothing.  Higher than the entries allowed: stored .npz files have some too."""

MAX_FOLDER_ENTRIES = 2_000
"""Entries of a folder: a folder of pictures is fine, somebody's home is a mistake."""

MAX_FOLDER_DEPTH = 12
"""Folders inside folders."""

MAX_HELPER = 1 * MIB
"""One helper module or data file that travels with the submission."""

MAX_HELPERS_BYTES = 8 * MIB
"""All of them: they are copied to every worker."""

MAX_HELPERS = 50
"""How many of them."""

MAX_ODD_JSON = 64 * KIB
"""Parts of a notebook, or of a cell, under keys the notebook format does not have."""
