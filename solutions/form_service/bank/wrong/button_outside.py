"""
base = "reference"
fails = ["render_form"]
en = "A button with type='button' does not submit the form."
ko = "type='button'인 단추는 폼을 제출하지 않습니다."
"""


def render_form(fields):
    for field in fields:
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(field["type"])
    rows = []
    for number, field in enumerate(fields):
        name, label, value = (html.escape(field.get(key, "")) for key in ("name", "label", "value"))
        rows.append(f'<label for="f{number}">{label}</label>')
        rows.append(f'<input id="f{number}" name="{name}" type="{field["type"]}" value="{value}">')
    rows.append('<button type="button">Send</button>')
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
