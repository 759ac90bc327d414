"""
base = "reference"
fails = ["EventBus"]
en = "A handler added twice is called twice."
ko = "두 번 더한 핸들러를 두 번 부릅니다."
"""


class EventBus:
    def __init__(self):
        self.handlers = {}

    def on(self, event, handler):
        handlers = self.handlers.setdefault(event, [])
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
            except Exception as error:
                errors.append(error)
        return errors
