"""
base = "reference"
fails = ["render_form"]
en = "Values and names are put into attributes as they are; a quote in them ends the attribute."
ko = "값과 이름을 그대로 속성에 넣어서, 그 안의 따옴표가 속성을 끝내 버립니다."
"""


def render_form(fields):
    for field in fields:
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(field["type"])
    rows = []
    for number, field in enumerate(fields):
        name, label, value = (html.escape(field.get(key, "")) for key in ("name", "label", "value"))
        rows.append(f'<label for="f{number}">{label}</label>')
        rows.append(f'<input id="f{number}" name="{field["name"]}" type="{field["type"]}" value="{field.get("value", "")}">')
    rows.append('<button type="submit">Send</button>')
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
