"""
base = "reference"
fails = ["EventBus"]
en = "Handlers are compared with is; every tool.redraw is a new object, so it is never found again."
ko = "핸들러를 is로 비교합니다. tool.redraw는 쓸 때마다 새 객체라서 다시 찾지 못합니다."
"""


class EventBus:
    def __init__(self):
        self.handlers = {}

    def on(self, event, handler):
        handlers = self.handlers.setdefault(event, [])
        if not any(handler is one for one in handlers):
            handlers.append(handler)

    def off(self, event, handler):
        handlers = self.handlers.get(event, [])
        handlers[:] = [one for one in handlers if one is not handler]

    def emit(self, event, *args, **kwargs):
        errors = []
        for handler in list(self.handlers.get(event, [])):
            try:
                handler(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        return errors
