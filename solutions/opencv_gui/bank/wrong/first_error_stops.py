"""
base = "reference"
fails = ["EventBus"]
en = "The try stands around the whole loop, so the first error stops the rest."
ko = "try가 반복문 전체를 감싸고 있어서 첫 오류가 나머지를 막습니다."
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
        try:
            for handler in list(self.handlers.get(event, [])):
                handler(*args, **kwargs)
        except Exception as error:
            errors.append(error)
        return errors
