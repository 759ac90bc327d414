"""
base = "reference"
fails = ["EventBus"]
outcome = "raised"
en = "Removing a handler that is not there raises; it should do nothing."
ko = "없는 핸들러를 제거하면 예외가 발생합니다. 아무 일도 없어야 합니다."
"""


class EventBus:
    def __init__(self):
        self.handlers = {}

    def on(self, event, handler):
        handlers = self.handlers.setdefault(event, [])
        if handler not in handlers:
            handlers.append(handler)

    def off(self, event, handler):
        self.handlers[event].remove(handler)

    def emit(self, event, *args, **kwargs):
        errors = []
        for handler in list(self.handlers.get(event, [])):
            try:
                handler(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        return errors
