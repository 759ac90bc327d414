"""
base = "reference"
fails = ["EventBus"]
outcome = "raised"
en = "An error of one handler leaves emit; the others are never called."
ko = "핸들러의 오류가 emit 밖으로 나가서 나머지가 불리지 않습니다."
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
            handler(*args, **kwargs)
        return errors
