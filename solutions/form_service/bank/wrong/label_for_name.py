"""
base = "reference"
fails = ["render_form"]
en = "The id is made from the name, which may hold spaces; an id may not."
ko = "id를 name으로 만들었습니다. 이름에는 공백이 있을 수 있지만 id에는 있을 수 없습니다."
"""


def render_form(fields):
    for field in fields:
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(field["type"])
    rows = []
    for number, field in enumerate(fields):
        name, label, value = (html.escape(field.get(key, "")) for key in ("name", "label", "value"))
        rows.append(f'<label for="{name}">{label}</label>')
        rows.append(f'<input id="{name}" name="{name}" type="{field["type"]}" value="{value}">')
    rows.append('<button type="submit">Send</button>')
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
