"""
base = "reference"
fails = ["render_form"]
en = "There is no button, so the form cannot be sent by mouse."
ko = "단추가 없어서 마우스로는 폼을 보낼 수 없습니다."
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
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
