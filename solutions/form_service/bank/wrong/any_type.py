"""
base = "reference"
fails = ["render_form"]
en = "A type that does not exist is passed on instead of refused."
ko = "없는 type을 거절하지 않고 그대로 넘깁니다."
"""


def render_form(fields):
    for field in fields:
        if field["type"] not in ("text", "date", "color"):
            pass
    rows = []
    for number, field in enumerate(fields):
        name, label, value = (html.escape(field.get(key, "")) for key in ("name", "label", "value"))
        rows.append(f'<label for="f{number}">{label}</label>')
        rows.append(f'<input id="f{number}" name="{name}" type="{field["type"]}" value="{value}">')
    rows.append('<button type="submit">Send</button>')
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
