"""
en = "A parser that only refuses declarations, then ElementTree; pages from one helper; numbered field ids."
ko = "선언만 거부하는 파서 다음에 ElementTree를 쓰고, 페이지를 도우미 하나로 만들며, 필드 id에 번호를 붙입니다."
"""

import datetime
import html
import io
import re
import urllib.parse
import xml.etree.ElementTree as ElementTree
from wsgiref.util import setup_testing_defaults
from xml.parsers import expat
import keras
import numpy as np

FIELDS = [
    {"name": "sname", "label": "Name · 이름", "type": "text"},
    {"name": "date", "label": "Date · 날짜", "type": "date"},
    {"name": "colour", "label": "Colour · 색", "type": "color", "value": "#3366cc"},
]


def visit(app, method="GET", path="/", body=b""):
    environ = {"REQUEST_METHOD": method, "SCRIPT_NAME": "", "PATH_INFO": path, "CONTENT_LENGTH": str(len(body))}
    environ["wsgi.input"] = io.BytesIO(body)
    setup_testing_defaults(environ)
    answer = {}

    def start_response(status, headers, exc_info=None):
        answer.update(status=int(status.split()[0]), headers={name.title(): value for name, value in headers})

    page = b"".join(app(environ, start_response))
    return (answer["status"], answer["headers"], page.decode("utf-8"))


def greet(form):
    return f"{form['sname']} & {form['colour']}"


def render_form(fields):
    rows = []
    for number, field in enumerate(fields):
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(f"unknown type: {field['type']}")
        value = f''' value="{html.escape(field["value"])}"''' if "value" in field else ""
        rows.append(f"""  <label for="field-{number}">{html.escape(field["label"])}</label>""")
        name = html.escape(field["name"])
        rows.append(f'''  <input id="field-{number}" name="{name}" type="{field["type"]}"{value}>''')
    rows.append('  <button type="submit">Send · 보내기</button>')
    return "\n".join(['<form method="post" action="/">', *rows, "</form>"])


def parse_form(body):
    text = body.decode("utf-8")
    return dict(urllib.parse.parse_qsl(text, keep_blank_values=True, encoding="utf-8", errors="strict"))


def parse_students(xml):

    def refuse(*_):
        raise ValueError("a document type declaration is refused")

    try:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = refuse
        parser.Parse(xml, True)
        root = ElementTree.fromstring(xml)
    except (expat.ExpatError, ElementTree.ParseError, LookupError) as error:
        raise ValueError(f"malformed XML: {error}") from error
    if root.tag != "students":
        raise ValueError("the root is not students")
    students = []
    for student in root.findall("student"):
        found = {}
        for name in ("sid", "sname", "dept"):
            element = student.find(name)
            if element is None:
                raise ValueError(f"a student without {name}")
            found[name] = "".join([element.text or "", *(child.tail or "" for child in element)]).strip()
        students.append(found)
    return students


def make_app(predict):

    def answer(start_response, status, content, *headers):
        page = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>Service</title></head><body>{content}</body></html>'
        page = page.encode("utf-8")
        fixed = [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(page)))]
        start_response(status, [*fixed, *headers])
        return [page]

    def read_body(environ):
        length = environ.get("CONTENT_LENGTH") or "0"
        if not re.fullmatch("[0-9]+", length):
            raise ValueError("CONTENT_LENGTH is not a whole number")
        left, parts = (int(length), [])
        while left:
            part = environ["wsgi.input"].read(min(left, 65536))
            if not part:
                break
            parts.append(part)
            left -= len(part)
        return b"".join(parts)

    def app(environ, start_response):
        if environ.get("PATH_INFO", "") != "/":
            return answer(start_response, "404 Not Found", "<p>There is no such page.</p>")
        method = environ["REQUEST_METHOD"]
        if method not in ("GET", "POST"):
            return answer(
                start_response, "405 Method Not Allowed", "<p>GET or POST, please.</p>", ("Allow", "GET, POST")
            )
        if method == "GET":
            return answer(start_response, "200 OK", render_form(FIELDS))
        try:
            form = parse_form(read_body(environ))
            for field in FIELDS:
                if not form.get(field["name"], "").strip():
                    raise ValueError(f"{field['name']} is missing")
            name = form["sname"]
            prediction = predict(form)
        except ValueError as error:
            return answer(
                start_response, "400 Bad Request", f"<p>This form is of no use: {html.escape(str(error))}</p>"
            )
        name, prediction = (html.escape(name), html.escape(str(prediction)))
        return answer(start_response, "200 OK", f'<p id="name">{name}</p><p id="prediction">{prediction}</p>')

    return app


def load_service(model_path):
    model = keras.models.load_model(model_path, compile=False)

    def predict(form):
        colour, date = (form.get("colour", ""), form.get("date", ""))
        if not re.fullmatch("#[0-9a-fA-F]{6}", colour):
            raise ValueError("colour must be # and six hexadecimal digits")
        if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError("date must be YYYY-MM-DD")
        month = datetime.date.fromisoformat(date).month
        numbers = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        answer = model(np.array([[*numbers, month / 12]], dtype=np.float32), training=False)
        p = float(keras.ops.convert_to_numpy(answer).reshape(-1)[0])
        return f"{p:.3f}"

    return make_app(predict)
