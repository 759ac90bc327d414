"""
base = "reference"
fails = ["render_form"]
en = "Every input has the same id, so each label leads to the first one."
ko = "모든 input의 id가 같아서 어느 레이블을 눌러도 첫 칸으로 갑니다."
"""


def render_form(fields):
    for field in fields:
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(field["type"])
    rows = []
    for number, field in enumerate(fields):
        name, label, value = (html.escape(field.get(key, "")) for key in ("name", "label", "value"))
        rows.append(f'<label for="field">{label}</label>')
        rows.append(f'<input id="field" name="{name}" type="{field["type"]}" value="{value}">')
    rows.append('<button type="submit">Send</button>')
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
