"""
base = "reference"
fails = ["EventBus"]
en = "Ctrl + C is caught as well. Catch Exception, not BaseException."
ko = "Ctrl + C까지 잡아 버립니다. BaseException이 아니라 Exception을 잡으세요."
"""


class EventBus:
    def __init__(self):
        self.handlers = {}

    def on(self, event, handler):
        handlers = self.handlers.setdefault(event, [])
        if handler not in handlers:
            handlers.append(handler)

    def off(self, event, handler):
        handlers = self.handlers.get(event, [])
        if handler in handlers:
            handlers.remove(handler)

    def emit(self, event, *args, **kwargs):
        errors = []
        for handler in list(self.handlers.get(event, [])):
            try:
                handler(*args, **kwargs)
            except BaseException as error:
                errors.append(error)
        return errors
