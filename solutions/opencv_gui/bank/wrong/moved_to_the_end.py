"""
base = "reference"
fails = ["EventBus"]
en = "Adding again moves the handler to the end; it keeps its first place."
ko = "다시 더하면 맨 뒤로 옮겨집니다. 처음 자리를 지켜야 합니다."
"""


class EventBus:
    def __init__(self):
        self.handlers = {}

    def on(self, event, handler):
        handlers = self.handlers.setdefault(event, [])
        if handler in handlers:
            handlers.remove(handler)
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
