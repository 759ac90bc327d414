"""
base = "reference"
fails = ["EventBus"]
en = "A set does not keep the order in which handlers were added."
ko = "집합은 핸들러를 더한 순서를 지키지 않습니다."
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
        for handler in sorted(self.handlers.get(event, []), key=lambda handler: getattr(handler, "name", "")):
            try:
                handler(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        return errors
