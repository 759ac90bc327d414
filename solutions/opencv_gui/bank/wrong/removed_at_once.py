"""
base = "reference"
fails = ["EventBus"]
en = "A handler removed meanwhile is skipped; one emit calls those that were there when it began."
ko = "도중에 제거된 핸들러를 건너뜁니다. emit은 시작할 때 있던 핸들러를 모두 부릅니다."
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
            if handler not in self.handlers[event]:
                continue
            try:
                handler(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        return errors
