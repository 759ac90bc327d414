"""
base = "reference"
fails = ["render_form"]
en = "Without method='post' the form is sent with GET, and the answers stand in the address."
ko = "method='post'가 없으면 폼이 GET으로 전송되어 입력한 내용이 주소에 드러납니다."
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
    rows.append('<button type="submit">Send</button>')
    return '<form action="/">' + "".join(rows) + "</form>"
