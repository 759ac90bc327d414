f = lambda x: "!!python/object/apply:os.system ['touch /tmp/@TOKEN@']" if len(x) % 2 else "__import__('os').system('touch /tmp/@TOKEN@')"
