import gc, sys, linecache
NEEDLE = "-".join(["s3cret", "canary"])
def strings():
    for thing in gc.get_objects():
        if type(thing) is dict:
            yield from (v for v in list(thing.values()) if type(v) in (str, bytes))
        elif type(thing) in (list, tuple, set, frozenset):
            yield from (v for v in list(thing) if type(v) in (str, bytes))
    for _, _, lines, _ in [entry for entry in linecache.cache.values() if len(entry) == 4]:
        yield from lines
    yield from sys.argv + sys.orig_argv + list(sys.path_importer_cache)
print("FOUND", sum((NEEDLE if type(text) is str else NEEDLE.encode()) in text for text in list(strings()) if text is not NEEDLE and text != NEEDLE))
f = lambda x: x + x
