"""
base = "reference"
fails = ["EventBus"]
en = "off removes every handler of the event."
ko = "off가 그 이벤트의 핸들러를 모두 제거합니다."
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
            handlers.clear()

    def emit(self, event, *args, **kwargs):
        errors = []
        for handler in list(self.handlers.get(event, [])):
            try:
                handler(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        return errors
