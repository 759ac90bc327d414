"""The first byte of each message between a judge and the warm parent."""

REQUEST = b"W"  # judge: fork worker number N with these three descriptors
STARTED = b"B"  # the fork itself: number N has begun (the kernel attaches its pid)
ENDED = b"X"  # parent: number N has ended, and how
JOIN = b"J"  # judge: serve this connection too
