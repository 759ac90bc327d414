"""
base = "reference"
fails = ["EventBus"]
en = "The handlers are called from the last to the first."
ko = "핸들러를 마지막부터 부릅니다."
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
        for handler in self.handlers.get(event, [])[::-1]:
            try:
                handler(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        return errors
