"""
base = "reference"
fails = ["render_form"]
en = "Labels go into the page unescaped, so a label with < becomes HTML."
ko = "레이블을 이스케이프하지 않고 넣어서 <가 든 레이블이 HTML이 됩니다."
"""


def render_form(fields):
    for field in fields:
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(field["type"])
    rows = []
    for number, field in enumerate(fields):
        name, label, value = (html.escape(field.get(key, "")) for key in ("name", "label", "value"))
        rows.append(f'<label for="f{number}">{field["label"]}</label>')
        rows.append(f'<input id="f{number}" name="{name}" type="{field["type"]}" value="{value}">')
    rows.append('<button type="submit">Send</button>')
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
