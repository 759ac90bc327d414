"""
base = "reference"
en = "Words and elements of its own around a label's text, and behind the label."
ko = "레이블의 글을 다른 요소로 감싸고, 레이블 뒤에도 글을 넣었습니다."
"""


def render_form(fields):
    rows = []
    for number, field in enumerate(fields):
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(field["type"])
        name, label, value = (html.escape(field.get(key, "")) for key in ("name", "label", "value"))
        rows.append(f'<p><label for="f{number}"><b>{label}</b></label>: ')
        rows.append(f'<input id="f{number}" name="{name}" type="{field["type"]}" value="{value}"> (*)</p>')
    rows.append('<button type="submit">Send</button> (*) ...')
    return '<form method="post" action="/">' + "".join(rows) + "</form>"
