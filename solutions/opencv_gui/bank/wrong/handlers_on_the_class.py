"""
base = "reference"
fails = ["EventBus"]
en = "The handlers belong to the class, so all buses share them."
ko = "핸들러가 클래스에 있어서 모든 버스가 함께 씁니다."
"""


class EventBus:
    handlers = {}

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
                handler(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        return errors
