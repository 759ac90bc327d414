"""
base = "reference"
fails = ["render_form"]
en = "Every input has type text: no calendar and no colour picker appears."
ko = "모든 input의 type이 text여서 달력도 색 선택 창도 나오지 않습니다."
"""


def render_form(fields):
    for field in fields:
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(field["type"])
    rows = []
    for number, field in enumerate(fields):
        name, label, value = (html.escape(field.get(key, "")) for key in ("name", "label", "value"))
        rows.append(f'<label for="f{number}">{label}</label>')
        rows.append(f'<input id="f{number}" name="{name}" type="text" value="{value}">')
    rows.append('<button type="submit">Send</button>')
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
