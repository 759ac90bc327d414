"""Assignment 11: A model behind a web form.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check form_service

과제 11: 웹 폼 뒤의 모델.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check form_service
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
    """Call a WSGI application as a server would; gives (status number, {header: value}, page).

    웹 서버처럼 WSGI 애플리케이션을 호출하고 (상태 번호, {헤더: 값}, 페이지)를 반환합니다.
    """
    environ = {"REQUEST_METHOD": method, "SCRIPT_NAME": "", "PATH_INFO": path, "QUERY_STRING": ""}
    environ |= {"CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body)}
    setup_testing_defaults(environ)
    answer = {}

    def start_response(status, headers, exc_info=None):
        answer.update(status=int(status.split()[0]), headers={name.title(): value for name, value in headers})

    parts = app(environ, start_response)
    page = b"".join(parts)
    if hasattr(parts, "close"):
        parts.close()
    return answer["status"], answer["headers"], page.decode("utf-8")


def greet(form):
    """A stand-in for a model: a text made from the form.

    모델을 대신하는 함수: 폼의 내용으로 글을 만듭니다.
    """
    return f"{form['sname']} & {form['colour']}"


def render_form(fields):
    """The HTML of a form that is sent with POST.

    fields: a list of dictionaries with the texts "name", "label", "type" and perhaps "value".
    Returns a str. Raises ValueError for a type other than "text", "date" and "color".

    render_form([])  →  '<form method="post" action="/"><button type="submit">Send</button></form>'

    POST로 보내는 폼의 HTML을 만듭니다.

    fields: "name", "label", "type"과, 있다면 "value"가 문자열로 담긴 딕셔너리의 리스트.
    str을 반환합니다. type이 "text", "date", "color"가 아니면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def parse_form(body):
    """The names and values of a form as a browser sends it (application/x-www-form-urlencoded, UTF-8).

    body: bytes.
    Returns a dictionary of str to str. Raises ValueError if the bytes are not UTF-8.

    parse_form(b"a=1+2&b=%EA%B9%80")  →  {"a": "1 2", "b": "김"}

    브라우저가 보낸 폼(application/x-www-form-urlencoded, UTF-8)의 이름과 값을 읽습니다.

    body: bytes.
    키와 값이 모두 str인 딕셔너리를 반환합니다. 바이트가 UTF-8이 아니면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def parse_students(xml):
    """The students of an XML document; one with a document type declaration is refused.

    xml: str, or bytes in UTF-8 or UTF-16.
    Returns a list of dictionaries {"sid": str, "sname": str, "dept": str}. Raises ValueError for malformed XML, another
    root, a missing element, or a DOCTYPE.

    parse_students("<students/>")  →  []

    XML 문서의 학생 명단을 읽습니다. DOCTYPE이 있는 문서는 거절합니다.

    xml: str, 또는 UTF-8이나 UTF-16으로 된 bytes.
    딕셔너리 {"sid": str, "sname": str, "dept": str}의 리스트를 반환합니다. 잘못된 XML, 다른 루트, 빠진 요소, DOCTYPE이면
    ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def make_app(predict):
    """The WSGI application of the service.

    predict: a function of the form (a dictionary of str to str); raises ValueError for a form it cannot use.
    Returns a callable app(environ, start_response) that gives an iterable of bytes.

    visit(make_app(greet), "GET", "/nowhere")[0]  →  404

    서비스의 WSGI 애플리케이션을 만듭니다.

    predict: 폼(키와 값이 모두 str인 딕셔너리)을 받는 함수. 쓸 수 없는 폼이면 ValueError를 발생시킵니다.
    바이트열이 담긴 반복 가능한 객체를 돌려주는 app(environ, start_response)를 반환합니다.
    """

    # YOUR CODE HERE
    raise NotImplementedError()


def load_service(model_path):
    """The application with a saved Keras model behind it.

    model_path: str or path of a .keras file; the model maps (n, 4) to (n, 1).
    Returns make_app(predict), where predict(form) gives the prediction as a text with three decimals.

    visit(load_service("coats.keras"))[0]  →  200

    저장된 Keras 모델로 답하는 애플리케이션을 만듭니다.

    model_path: .keras 파일의 경로(str 또는 Path). 모델은 (n, 4)를 (n, 1)로 바꿉니다.
    make_app(predict)를 반환합니다. predict(form)은 예측을 소수 세 자리의 글로 줍니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()
