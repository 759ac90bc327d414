"""
base = "reference"
fails = ["render_form"]
en = "An empty value is written into the fields you were given; the caller's data must stay as they are."
ko = "받은 fields에 빈 value를 써넣습니다. 원래 데이터는 그대로 두어야 합니다."
"""


_render_form = render_form


def render_form(fields):
    page = _render_form(fields)
    for field in fields:
        field.setdefault("value", "")
    return page
