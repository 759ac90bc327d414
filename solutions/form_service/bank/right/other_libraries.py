"""
base = "reference"
en = "An autoescaping Jinja template, defusedxml, and a text that marks itself as safe."
ko = "자동으로 이스케이프하는 Jinja 템플릿과 defusedxml을 쓰고, 안전하다고 표시된 문자열을 반환합니다."
"""

import defusedxml.ElementTree
import jinja2
import markupsafe

TEMPLATE = jinja2.Environment(autoescape=True).from_string(
    """<form action='/' method='POST'>
    {% for field in fields %}
      <p><label for='in{{ loop.index }}'> {{ field.label }} </label>
      <input type='{{ field.type }}' name='{{ field.name }}' id='in{{ loop.index }}'
        {%- if field.value is defined %} value='{{ field.value }}'{% endif %} /></p>
    {% endfor %}
    <button>Go</button></form>"""
)


def render_form(fields):
    if {field["type"] for field in fields} - {"text", "date", "color"}:
        raise ValueError("type")
    return markupsafe.Markup(TEMPLATE.render(fields=fields))


def parse_students(xml):
    try:
        root = defusedxml.ElementTree.fromstring(xml, forbid_dtd=True)
    except (defusedxml.ElementTree.ParseError, LookupError) as problem:
        raise ValueError(str(problem)) from problem
    if root.tag != "students":
        raise ValueError(root.tag)
    students = []
    for element in root:
        if element.tag == "student":
            texts = {key: element.find(key) for key in ("sid", "sname", "dept")}
            if None in texts.values():
                raise ValueError("missing")
            students.append({key: (found.text or "").strip() for key, found in texts.items()})
    return students
