"""
base = "reference"
fails = ["EventBus"]
en = "Keyword arguments are not handed on."
ko = "키워드 인수를 넘기지 않습니다."
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
                handler(*args)
            except Exception as error:
                errors.append(error)
        return errors
