open("/tmp/@TOKEN@", "w").close()
