"""
base = "reference"
fails = ["EventBus"]
en = "The list of handlers is changed while it is gone through; a handler that removes itself hides the next one."
ko = "도는 중에 핸들러 리스트가 바뀝니다. 핸들러가 자신을 제거하면 다음 핸들러를 건너뜁니다."
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
        for handler in self.handlers.get(event, []):
            try:
                handler(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        return errors
