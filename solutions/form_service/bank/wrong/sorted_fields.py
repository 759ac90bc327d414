"""
base = "reference"
fails = ["render_form"]
en = "The fields are sorted by name; they must stay in the given order."
ko = "필드를 이름순으로 정렬합니다. 주어진 순서를 지켜야 합니다."
"""


def render_form(fields):
    for field in fields:
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(field["type"])
    rows = []
    for number, field in enumerate(sorted(fields, key=lambda field: field["label"][::-1])):
        name, label, value = (html.escape(field.get(key, "")) for key in ("name", "label", "value"))
        rows.append(f'<label for="f{number}">{label}</label>')
        rows.append(f'<input id="f{number}" name="{name}" type="{field["type"]}" value="{value}">')
    rows.append('<button type="submit">Send</button>')
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
