"""
base = "reference"
fails = ["render_form"]
en = "html.escape with quote=False leaves quotes alone, and a quote ends the attribute it stands in."
ko = "html.escape에 quote=False를 주면 따옴표가 그대로 남아 속성을 끝내 버립니다."
"""


def render_form(fields):
    for field in fields:
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(field["type"])
    rows = []
    for number, field in enumerate(fields):
        name, label, value = (html.escape(field.get(key, ""), quote=False) for key in ("name", "label", "value"))
        rows.append(f'<label for="f{number}">{label}</label>')
        rows.append(f'<input id="f{number}" name="{name}" type="{field["type"]}" value="{value}">')
    rows.append('<button type="submit">Send</button>')
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
