"""
base = "reference"
en = "HTML and XML built and read as trees, a DOCTYPE noticed by SAX."
ko = "HTML과 XML을 트리로 만들고 읽으며, DOCTYPE은 SAX로 알아냅니다."
"""

import xml.sax
import xml.sax.handler
from xml.dom import expatbuilder


def render_form(fields):
    form = ElementTree.Element("form", {"method": "post", "action": "/"})
    for number, field in enumerate(fields, 1):
        kind = {"text": "text", "date": "date", "color": "color"}.get(field["type"])
        if kind is None:
            raise ValueError("type")
        label = ElementTree.SubElement(form, "label", {"for": str(number)})
        label.text = field["label"]
        given = {"value": field["value"]} if "value" in field else {}
        ElementTree.SubElement(form, "input", {"id": str(number), "name": field["name"], "type": kind, **given})
    ElementTree.SubElement(form, "button", {"type": "submit"}).text = "보내기"
    return ElementTree.tostring(form, encoding="unicode", method="html")


def parse_form(body):
    pairs = urllib.parse.parse_qs(body.decode("utf-8"), True, False, "utf-8", "strict")
    return {name: values[-1] for name, values in pairs.items()}


class NoDoctype(expatbuilder.ExpatBuilderNS):
    """Builds a document, as long as it has no type."""

    def start_doctype_decl_handler(self, *whatever):
        raise ValueError("DOCTYPE")


def parse_students(xml):
    builder = NoDoctype()
    try:
        document = builder.parseString(xml)
    except (expat.ExpatError, LookupError) as problem:
        raise ValueError(str(problem)) from problem
    root = document.documentElement
    if root.tagName != "students":
        raise ValueError(root.tagName)
    students = []
    for child in root.childNodes:
        if child.nodeName != "student":
            continue
        person = {}
        for key in ("sid", "sname", "dept"):
            found = [node for node in child.childNodes if node.nodeName == key]
            if not found:
                raise ValueError(key)
            person[key] = "".join(node.data for node in found[0].childNodes if node.nodeType in (3, 4)).strip()
        students.append(person)
    return students
