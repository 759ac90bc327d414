import os, time
def f(x):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.environ["TOKEN"] = "@TOKEN@"
            print(os.getpid(), file=open("/tmp/@TOKEN@", "a"))
            time.sleep(60)
        os._exit(0)
    time.sleep(0.3)
    return x + x
