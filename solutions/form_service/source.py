# %% [markdown] lang="en"
# # A model behind a web form
#
# A trained model sits in a file. Nobody but you can use it, until it stands behind a web page: somebody fills in a
# form, the browser sends it, your program asks the model and answers with a page.
#
# ```
#     browser                         your program
#
#     GET /            ────────→      render_form          a page with an empty form
#                      ←────────
#     fill in, press the button
#     POST /           ────────→      parse_form           {"sname": "김하늘", ...}
#     sname=%EA%B9%80...              predict(form)        the model
#                      ←────────      a page with the prediction
# ```
#
# The service asks for a name, a date and a colour, and a small Keras model says how likely it is that a coat of this
# colour is sold in that month. What you learn here holds for every service: **whatever comes from outside may be
# anything.** A name may be `<script>alert(1)</script>`, a date may be missing, an XML file may be a bomb.
#
# **Rules**
#
# * Python's standard library is enough: `html`, `urllib.parse`, `xml`, and `keras` for the last question. Your code
#   starts no server of its own while it is graded; it is called as a server would call it.
# * HTML is compared by what it means, after a real parser has read it. Spaces, line breaks, the order of attributes,
#   further elements around what is asked for (headings, paragraphs), and the language of your page are yours to choose.
#   But no scripts: no page has a `<script>` element, or an attribute that runs one (`onclick` and its relatives).
# * Each function is also checked on its own: while `make_app` is checked, the grader may put a well-behaved
#   `render_form` and `parse_form` in the place of yours, and for `load_service` a well-behaved `make_app`. So a mistake
#   in one question costs nothing in the next. For this to work, call your own functions by their names.

# %% [markdown] lang="ko"
# # 웹 폼 뒤의 모델
#
# 훈련을 마친 모델이 파일에 들어 있습니다. 그대로 두면 나만 쓸 수 있지만, 웹 페이지 뒤에 세우면 누구나 쓸 수 있습니다.
# 사용자가 폼을 채우면 브라우저가 내용을 보내고, 프로그램은 모델에 물어본 다음 결과 페이지로 답합니다.
#
# ```
#     브라우저                        우리 프로그램
#
#     GET /            ────────→      render_form          빈 폼이 있는 페이지
#                      ←────────
#     폼을 채우고 단추를 누른다
#     POST /           ────────→      parse_form           {"sname": "김하늘", ...}
#     sname=%EA%B9%80...              predict(form)        모델
#                      ←────────      예측이 적힌 페이지
# ```
#
# 이 서비스는 이름, 날짜, 색을 묻고, 작은 Keras 모델이 그달에 그 색의 외투가 팔릴 확률을 알려 줍니다. 여기서 배우는
# 원칙은 어떤 서비스에나 통합니다. **밖에서 들어오는 것은 무엇이든 될 수 있습니다.** 이름이
# `<script>alert(1)</script>`일 수도 있고, 날짜가 빠져 있을 수도 있고, XML 파일이 폭탄일 수도 있습니다.
#
# **규칙**
#
# * 파이썬 표준 라이브러리의 `html`, `urllib.parse`, `xml`이면 충분하고, 마지막 문제에서만 `keras`를 씁니다. 채점할
#   때는 서버를 띄우지 않고, 서버가 호출하는 방식 그대로 여러분의 코드를 호출합니다.
# * HTML은 진짜 파서로 읽은 뒤 그 의미를 비교합니다. 공백, 줄바꿈, 속성의 순서, 페이지의 언어는 마음대로 정해도 되고, 제목이나
#   문단 같은 요소를 덧붙여도 됩니다. 다만 스크립트는 안 됩니다. 어떤 페이지에도 `<script>` 요소나, 스크립트를 실행하는
#   속성(`onclick` 따위)이 있으면 안 됩니다.
# * 함수마다 따로 검사합니다. `make_app`을 검사할 때는 채점기가 여러분의 `render_form`과 `parse_form`을, `load_service`를
#   검사할 때는 `make_app`을 바르게 동작하는 함수로 바꿔 넣기도 합니다. 그래서 한 문제를 틀려도 다음 문제의 점수를
#   잃지 않습니다. 그러려면 앞에서 만든 함수를 그 이름으로 호출해야 합니다.

# %%
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

# %% [markdown] lang="en"
# These are given; leave them as they are. `FIELDS` is the form of our service. `visit` calls an application as a web
# server would, so that you can try yours without a server. `greet` stands in for a model.

# %% [markdown] lang="ko"
# 다음은 주어진 코드이니 그대로 두세요. `FIELDS`는 우리 서비스의 폼입니다. `visit`은 웹 서버처럼 애플리케이션을
# 호출하므로 서버 없이도 시험해 볼 수 있습니다. `greet`는 모델을 대신하는 함수입니다.

# %%
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


# %% [markdown] lang="en"
# ## 1. `render_form(fields)`
#
# Each field is a dictionary: its `name`, the text of its `label`, its `type`, and perhaps a `value` that it holds at
# the start. This is what a form of one field looks like:
#
# ```html
# <form method="post" action="/">
#   <label for="field-0">Name · 이름</label>
#   <input id="field-0" name="sname" type="text">
#   <button type="submit">Send · 보내기</button>
# </form>
# ```
#
# * The label's `for` is the input's `id`: a click on the label reaches the input, and a screen reader knows what to
#   say. Each input has an id of its own, which has no spaces in it. (A field's name may have some: number the ids.)
# * Sent with `method="post"` to `action="/"`. With GET the answers would stand in the address, in every log file.
# * One `<label>` and one `<input>` for each field, in the given order, and one `<button>` that submits, with a text.
#   All inside one `<form>`. No fields: only the button.
# * `type` is `"text"`, `"date"` or `"color"` (the spelling of HTML). Any other type: `ValueError`.
# * Names, labels and values are **data, not HTML**. `html.escape` turns `<`, `>`, `&` and quotes into `&lt;`,
#   `&gt;`, `&amp;`, `&quot;`, and the browser shows them as the signs they were. A label `a < b` must be shown as
#   `a < b`, and a value `"` must not end the attribute it stands in.
#
# The result is a text (`str`), and the fields are left as they were.

# %% [markdown] lang="ko"
# ## 1. `render_form(fields)`
#
# 필드는 딕셔너리로 주어집니다. 필드의 `name`, 화면에 보일 `label`, 종류인 `type`이 있고, 처음부터 채워 둘 `value`가 있을
# 수도 있습니다. 필드가 하나인 폼은 이렇게 생겼습니다.
#
# ```html
# <form method="post" action="/">
#   <label for="field-0">Name · 이름</label>
#   <input id="field-0" name="sname" type="text">
#   <button type="submit">Send · 보내기</button>
# </form>
# ```
#
# * label의 `for`는 input의 `id`와 같습니다. 그래야 레이블을 누르면 입력 칸으로 가고, 화면 낭독기도 무슨 칸인지 알 수
#   있습니다. input마다 id가 서로 다르고 id에는 공백이 없습니다. (필드 이름에는 공백이 있을 수 있으니 번호를 붙이세요.)
# * `method="post"`로 `action="/"`에 보냅니다. GET으로 보내면 입력한 내용이 주소에 들어가 온갖 로그 파일에 남습니다.
# * 필드마다 `<label>` 하나와 `<input>` 하나를 주어진 순서대로 만들고, 제출하는 `<button>`을 하나 둡니다. 단추에는 글이
#   있어야 합니다. 모두 하나의 `<form>` 안에 있습니다. 필드가 없으면 단추만 있습니다.
# * `type`은 `"text"`, `"date"`, `"color"`(HTML의 철자)입니다. 다른 종류이면 `ValueError`를 발생시킵니다.
# * 이름, 레이블, 값은 **HTML이 아니라 데이터**입니다. `html.escape`는 `<`, `>`, `&`, 따옴표를 `&lt;`, `&gt;`, `&amp;`,
#   `&quot;`로 바꾸고, 브라우저는 이것을 원래 기호로 보여 줍니다. 레이블이 `a < b`이면 브라우저에도 `a < b`로 보여야 하고, 값에 든
#   `"`가 속성을 끝내 버리면 안 됩니다.
#
# 결과는 문자열(`str`)이고, 받은 fields는 바꾸지 않습니다.


# %%
def render_form(fields):
    """The HTML of a form that is sent with POST.

    fields: a list of dictionaries with the texts "name", "label", "type" and perhaps "value".
    Returns a str. Raises ValueError for a type other than "text", "date" and "color".

    render_form([])  →  '<form method="post" action="/"><button type="submit">Send</button></form>'

    POST로 보내는 폼의 HTML을 만듭니다.

    fields: "name", "label", "type"과, 있다면 "value"가 문자열로 담긴 딕셔너리의 리스트.
    str을 반환합니다. type이 "text", "date", "color"가 아니면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    rows = []
    for number, field in enumerate(fields):
        if field["type"] not in ("text", "date", "color"):
            raise ValueError(f"no such type of field: {field['type']}")
        name, label, value = (html.escape(field.get(key, "")) for key in ("name", "label", "value"))
        rows.append(f'<label for="field-{number}">{label}</label>')
        rows.append(f'<input id="field-{number}" name="{name}" type="{field["type"]}" value="{value}">')
    rows.append('<button type="submit">Send · 보내기</button>')
    return '<form method="post" action="/">' + "\n".join(rows) + "</form>"
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `parse_form(body)`
#
# The browser sends the form as bytes. Pairs are separated by `&`, name and value by the first `=`, a space is a `+`,
# and every byte but those of plain letters, digits and a few signs is written as `%` and two hexadecimal digits. The
# bytes of a Hangul syllable in UTF-8 are three:
#
# ```
#     sname=%EA%B9%80+%ED%95%98%EB%8A%98&colour=%23ff8800
#           김        space 하  늘              #
#
#     →  {"sname": "김 하늘", "colour": "#ff8800"}
# ```
#
# * An empty value is a value: `sname=&date=` gives `{"sname": "", "date": ""}`. An empty body gives `{}`.
# * Where a name comes more than once, its last value counts.
# * A program may also send UTF-8 as it is, without percent signs; read that too.
# * Bytes that are no UTF-8, written with percent signs or as they are: `ValueError`. (`UnicodeDecodeError` is a kind
#   of `ValueError`.) Never guess: read as Latin-1, `é` would become `Ã©`.
#
# `urllib.parse` knows the format. Read the documentation of its options, they decide about the points above.

# %% [markdown] lang="ko"
# ## 2. `parse_form(body)`
#
# 브라우저는 폼의 내용을 바이트로 보냅니다. 쌍은 `&`로, 이름과 값은 첫 번째 `=`로 나뉘고, 공백은 `+`이며, 알파벳,
# 숫자, 몇 가지 기호가 아닌 바이트는 `%`와 16진수 두 자리로 적습니다. 한글 한 글자는 UTF-8로 세 바이트입니다.
#
# ```
#     sname=%EA%B9%80+%ED%95%98%EB%8A%98&colour=%23ff8800
#           김        공백 하  늘               #
#
#     →  {"sname": "김 하늘", "colour": "#ff8800"}
# ```
#
# * 빈 값도 값입니다. `sname=&date=`는 `{"sname": "", "date": ""}`입니다. 본문이 비어 있으면 `{}`입니다.
# * 같은 이름이 여러 번 나오면 마지막 값을 씁니다.
# * 어떤 프로그램은 퍼센트 기호 없이 UTF-8을 그대로 보냅니다. 그것도 읽어야 합니다.
# * 퍼센트 기호로 적었든 그대로 보냈든 UTF-8이 아닌 바이트가 있으면 `ValueError`를 발생시킵니다. (`UnicodeDecodeError`도
#   `ValueError`의 한 종류입니다.) 짐작해서 읽지 마세요. Latin-1로 읽으면 `é`가 `Ã©`가 됩니다.
#
# `urllib.parse`가 이 형식을 압니다. 옵션 설명을 꼭 읽어 보세요. 위의 규칙이 옵션에 달려 있습니다.


# %%
def parse_form(body):
    """The names and values of a form as a browser sends it (application/x-www-form-urlencoded, UTF-8).

    body: bytes.
    Returns a dictionary of str to str. Raises ValueError if the bytes are not UTF-8.

    parse_form(b"a=1+2&b=%EA%B9%80")  →  {"a": "1 2", "b": "김"}

    브라우저가 보낸 폼(application/x-www-form-urlencoded, UTF-8)의 이름과 값을 읽습니다.

    body: bytes.
    키와 값이 모두 str인 딕셔너리를 반환합니다. 바이트가 UTF-8이 아니면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    text = body.decode("utf-8")
    return dict(urllib.parse.parse_qsl(text, keep_blank_values=True, errors="strict"))
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `parse_students(xml)`
#
# Other programs hand in lists, often as XML:
#
# ```xml
# <students>
#   <student><sid>2026001</sid><sname>김하늘</sname><dept>통계학과</dept></student>
#   <student><sid>2026002</sid><sname>Ada &amp; Co</sname><dept></dept></student>
# </students>
# ```
#
# ```python
# [{"sid": "2026001", "sname": "김하늘", "dept": "통계학과"},
#  {"sid": "2026002", "sname": "Ada & Co", "dept": ""}]
# ```
#
# * The root is `students`; each `student` directly in it gives one dictionary, in order. Inside a student the three
#   elements may come in any order; what else there is (other elements, attributes, comments) is passed over.
# * The values are the texts, without white space around them. An empty element is `""`. If one of the three is
#   missing, or the root has another name: `ValueError`.
# * `xml` is a `str`, or `bytes` in UTF-8 or UTF-16 (an XML parser finds out by itself; do not decode them).
# * XML that is malformed: `ValueError`. Look at what the parser raises: `ElementTree.ParseError` is *not* a
#   `ValueError`, and neither are `expat.ExpatError` and the `LookupError` for an encoding that nobody knows.
#
# And then there is the **bomb** (its name is *billion laughs*). A document may define abbreviations, called entities, at
# its top:
#
# ```xml
# <!DOCTYPE students [
#   <!ENTITY a "하하하하하하하하하하">
#   <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
#   <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
# ]>
# <students><student><sid>1</sid><sname>&c;</sname><dept/></student></students>
# ```
#
# Ten laughs, a hundred, a thousand: nine such lines make gigabytes from a kilobyte. Other entities fetch files from
# your server. A list of students needs none of this, so the rule is short: **a document with a `<!DOCTYPE …>` is
# refused with `ValueError`**, harmless or not, before anything in it is expanded. Searching the text for the word
# would refuse a student whose department is `<![CDATA[<!DOCTYPE]]>` and miss the bomb in UTF-16. Let the parser tell
# you: `xml.parsers.expat` calls your function when it meets one.
#
# ```python
# parser = expat.ParserCreate()
# parser.StartDoctypeDeclHandler = a_function_that_raises    # called with four arguments
# parser.Parse(xml, True)
# ```

# %% [markdown] lang="ko"
# ## 3. `parse_students(xml)`
#
# 다른 프로그램이 보내는 명단은 XML인 경우가 많습니다.
#
# ```xml
# <students>
#   <student><sid>2026001</sid><sname>김하늘</sname><dept>통계학과</dept></student>
#   <student><sid>2026002</sid><sname>Ada &amp; Co</sname><dept></dept></student>
# </students>
# ```
#
# ```python
# [{"sid": "2026001", "sname": "김하늘", "dept": "통계학과"},
#  {"sid": "2026002", "sname": "Ada & Co", "dept": ""}]
# ```
#
# * 루트는 `students`이고, 그 바로 아래의 `student`마다 딕셔너리를 하나씩 순서대로 만듭니다. student 안의 세 요소는 어떤
#   순서로 와도 되고, 그 밖의 것(다른 요소, 속성, 주석)은 무시합니다.
# * 값은 앞뒤 공백을 뺀 글입니다. 빈 요소는 `""`입니다. 셋 가운데 하나라도 없거나 루트의 이름이 다르면 `ValueError`를
#   발생시킵니다.
# * `xml`은 `str`이거나 UTF-8 또는 UTF-16으로 된 `bytes`입니다(XML 파서가 알아서 구별하므로 디코딩하지 마세요).
# * 형식이 잘못된 XML이면 `ValueError`를 발생시킵니다. 파서가 무엇을 발생시키는지 확인하세요. `ElementTree.ParseError`는
#   `ValueError`가 *아닙니다*. `expat.ExpatError`도, 모르는 인코딩일 때의 `LookupError`도 아닙니다.
#
# 그리고 **폭탄**(이름은 billion laughs, 곧 '웃음 10억 번')이 있습니다. XML 문서는 맨 위에서 엔티티라는 줄임말을 정의할 수 있습니다.
#
# ```xml
# <!DOCTYPE students [
#   <!ENTITY a "하하하하하하하하하하">
#   <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
#   <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
# ]>
# <students><student><sid>1</sid><sname>&c;</sname><dept/></student></students>
# ```
#
# "하"가 열 번, 백 번, 천 번이 됩니다. 이런 줄 아홉 개면 1킬로바이트가 몇 기가바이트로 불어납니다. 서버의 파일을 읽어 오는
# 엔티티도 있습니다. 학생 명단에는 이런 것이 필요 없으니 규칙은 간단합니다. **`<!DOCTYPE …>`이 있는 문서는** 해롭든
# 아니든, 그 안의 것을 펼치기 전에 **`ValueError`로 거절합니다**. 글에서 그 단어를 찾는 방법은 좋지 않습니다. 학과가
# `<![CDATA[<!DOCTYPE]]>`인 학생을 거절하고, UTF-16으로 쓴 폭탄은 놓칩니다. 파서에게 맡기세요. `xml.parsers.expat`은
# DOCTYPE을 만나면 여러분의 함수를 호출합니다.
#
# ```python
# parser = expat.ParserCreate()
# parser.StartDoctypeDeclHandler = 예외를_발생시키는_함수    # 인수 네 개로 호출된다
# parser.Parse(xml, True)
# ```


# %%
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
    ### BEGIN SOLUTION
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    try:
        guard.Parse(xml, True)
        root = ElementTree.fromstring(xml)
    except (expat.ExpatError, ElementTree.ParseError, LookupError) as problem:
        raise ValueError(f"malformed XML: {problem}") from None
    if root.tag != "students":
        raise ValueError(f"the root must be students, not {root.tag}")
    return [read_student(student) for student in root.findall("student")]
    ### END SOLUTION


# %% tags=["reference"]
### BEGIN SOLUTION
def refuse(name, system_id, public_id, has_internal_subset):
    """Called by the parser where a document type declaration begins, before its entities are known."""
    raise ValueError(f"a list of students has no document type, this one has: {name}")


def read_student(student):
    """One student of the XML tree as a dictionary."""
    values = {}
    for key in ("sid", "sname", "dept"):
        text = student.findtext(key)
        if text is None:
            raise ValueError(f"a student without {key}")
        values[key] = text.strip()
    return values


### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `make_app(predict)`
#
# Python's web servers speak WSGI with applications: the application is a callable that gets the request in a
# dictionary, reports a status and headers by calling `start_response`, and returns the page as an iterable of bytes.
#
# ```python
# def hello(environ, start_response):
#     start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
#     return ["<p>안녕하세요</p>".encode("utf-8")]
# ```
#
# `make_app(predict)` makes the application of our service. `predict` is a function: it takes the form as a
# dictionary, and its result is shown on the page.
#
# | request | answer |
# |---|---|
# | path (`environ["PATH_INFO"]`) other than `/`, any method | `404 Not Found`, a page without a form |
# | a method (`environ["REQUEST_METHOD"]`) other than GET and POST | `405 Method Not Allowed`, with the header `Allow: GET, POST` |
# | GET | `200 OK`, a page with `render_form(FIELDS)` |
# | POST with a good form | `200 OK`, a page with the result |
# | POST with a bad form | `400 Bad Request` |
#
# * **Result page**: the element with `id="name"` holds the value of `sname`, the element with `id="prediction"` holds
#   `str(predict(form))`, both as **text**: a name `<b>하늘</b>` is shown with its brackets. (`<p id="name">…</p>`.)
#   There is one of each, and on no other page.
# * **Bad form**: `parse_form` raises `ValueError`; a name of `FIELDS` is missing from the form, or its value is empty
#   or only white space; or `predict(form)` raises `ValueError`. In the first two
#   cases `predict` is not called. Any other exception of `predict` is a bug on our side: let it pass, the server
#   answers 500 and logs it.
# * `predict` gets the dictionary that `parse_form` returned, and is called once for a good form.
# * The body of a POST: read exactly `environ["CONTENT_LENGTH"]` bytes from `environ["wsgi.input"]`. The connection stays open, so
#   reading "to the end" would wait for ever. Without `CONTENT_LENGTH`, or when it is empty, the body is empty; when it
#   is not a whole number from 0 on, answer 400.
# * Every answer, errors too, is a page of HTML in UTF-8 with the header `Content-Type: text/html; charset=utf-8`. If you
#   send `Content-Length`, it counts **bytes**. If an error page shows something from the request, it is escaped as well.
# * The application serves request after request and keeps nothing from one to the next.
#
# Try it: `visit(make_app(greet), "POST", "/", b"sname=Ada&date=2026-11-22&colour=%23ff8800")`.
#
# `wsgiref.validate.validator(app)` is a strict server's eye on your application; the checks use it too.

# %% [markdown] lang="ko"
# ## 4. `make_app(predict)`
#
# 파이썬 웹 서버와 애플리케이션은 WSGI라는 약속으로 대화합니다. 애플리케이션은 호출할 수 있는 객체입니다. 요청을 딕셔너리로
# 받고, `start_response`를 호출해 상태와 헤더를 알리고, 페이지를 바이트열이 담긴 반복 가능한 객체(iterable)로 반환합니다.
#
# ```python
# def hello(environ, start_response):
#     start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
#     return ["<p>안녕하세요</p>".encode("utf-8")]
# ```
#
# `make_app(predict)`은 우리 서비스의 애플리케이션을 만듭니다. `predict`는 함수입니다. 폼을 딕셔너리로 받고, 그 결과를
# 페이지에 보여 줍니다.
#
# | 요청 | 응답 |
# |---|---|
# | 경로(`environ["PATH_INFO"]`)가 `/`가 아님 (메서드와 상관없이) | `404 Not Found`, 폼이 없는 페이지 |
# | 메서드(`environ["REQUEST_METHOD"]`)가 GET도 POST도 아님 | `405 Method Not Allowed`, 헤더 `Allow: GET, POST` |
# | GET | `200 OK`, `render_form(FIELDS)`가 있는 페이지 |
# | 올바른 폼을 POST | `200 OK`, 결과 페이지 |
# | 잘못된 폼을 POST | `400 Bad Request` |
#
# * **결과 페이지**: `id="name"`인 요소에 `sname`의 값을, `id="prediction"`인 요소에 `str(predict(form))`을 담습니다. 둘 다
#   **글**로 보여야 합니다. 이름이 `<b>하늘</b>`이면 꺾쇠괄호까지 그대로 보입니다. (`<p id="name">…</p>`) 두 요소는 하나씩만
#   있고, 다른 페이지에는 없습니다.
# * **잘못된 폼**: `parse_form`이 `ValueError`를 발생시키는 경우, `FIELDS`에 있는 이름이 폼에 없거나 그 값이 비어 있거나
#   공백뿐인 경우, `predict(form)`이 `ValueError`를 발생시키는 경우입니다. 앞의 두 경우에는 `predict`를 호출하지 않습니다.
#   `predict`에서 발생한 다른 예외는 우리 쪽 버그이므로 그대로 내보냅니다. 그러면 서버가 500으로 답하고 기록을 남깁니다.
# * `predict`에는 `parse_form`이 반환한 딕셔너리를 넘기고, 올바른 폼마다 한 번만 호출합니다.
# * POST의 본문은 `environ["wsgi.input"]`에서 정확히 `environ["CONTENT_LENGTH"]`바이트만 읽습니다. 연결이 열려 있으므로 "끝까지"
#   읽으려 하면 영원히 기다리게 됩니다. `CONTENT_LENGTH`가 없거나 비어 있으면 본문은 비어 있는 것이고, 0 이상의 정수가
#   아니면 400으로 답합니다.
# * 오류를 포함한 모든 응답은 UTF-8로 된 HTML 페이지이고 헤더는 `Content-Type: text/html; charset=utf-8`입니다.
#   `Content-Length`를 보낸다면 **바이트** 수여야 합니다. 오류 페이지에 요청의 내용을 보여 준다면 그것도 이스케이프합니다.
# * 애플리케이션은 요청을 계속 처리하며, 앞 요청의 내용을 다음 요청에 남기지 않습니다.
#
# 시험해 보세요: `visit(make_app(greet), "POST", "/", b"sname=Ada&date=2026-11-22&colour=%23ff8800")`.
#
# `wsgiref.validate.validator(app)`은 엄격한 서버의 눈으로 애플리케이션을 살핍니다. 검사에서도 이것을 씁니다.


# %%
def make_app(predict):
    """The WSGI application of the service.

    predict: a function of the form (a dictionary of str to str); raises ValueError for a form it cannot use.
    Returns a callable app(environ, start_response) that gives an iterable of bytes.

    visit(make_app(greet), "GET", "/nowhere")[0]  →  404

    서비스의 WSGI 애플리케이션을 만듭니다.

    predict: 폼(키와 값이 모두 str인 딕셔너리)을 받는 함수. 쓸 수 없는 폼이면 ValueError를 발생시킵니다.
    바이트열이 담긴 반복 가능한 객체를 돌려주는 app(environ, start_response)를 반환합니다.
    """

    ### BEGIN SOLUTION
    def answer_post(environ):
        try:
            form = parse_form(read_body(environ))
            for field in FIELDS:
                if not form.get(field["name"], "").strip():
                    raise ValueError(f"{field['label']}: ?")
            prediction = str(predict(form))
        except ValueError as problem:
            return "400 Bad Request", f"<p>{html.escape(str(problem))}</p>"
        name = html.escape(form["sname"])
        return "200 OK", f'<p id="name">{name}</p><p id="prediction">{html.escape(prediction)}</p>'

    def app(environ, start_response):
        method, headers = environ["REQUEST_METHOD"], [("Content-Type", "text/html; charset=utf-8")]
        if environ["PATH_INFO"] != "/":
            status, content = "404 Not Found", "<p>404</p>"
        elif method == "GET":
            status, content = "200 OK", render_form(FIELDS)
        elif method == "POST":
            status, content = answer_post(environ)
        else:
            status, content = "405 Method Not Allowed", "<p>405</p>"
            headers.append(("Allow", "GET, POST"))
        start_response(status, headers)
        return [f'<!doctype html><meta charset="utf-8"><title>Coats · 외투</title>{content}'.encode()]

    return app
    ### END SOLUTION


# %% tags=["reference"]
### BEGIN SOLUTION
def read_body(environ):
    """The bytes of a request; ValueError if its length is no length."""
    length = int(environ.get("CONTENT_LENGTH") or 0)
    if length < 0:
        raise ValueError(f"no length: {length}")
    return environ["wsgi.input"].read(length)


### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `load_service(model_path)`
#
# Now the model. `model_path` is a file that `model.save("coats.keras")` wrote, and `load_service` returns
# `make_app(predict)` with a `predict` that asks this model. The model takes four numbers, in an array of shape (1, 4):
#
# ```
#     {"sname": "김하늘", "date": "2026-11-22", "colour": "#ff8800"}
#
#     colour ff 88 00   →  255/255, 136/255, 0/255
#     month  11         →  11/12
#                          [[1.0, 0.5333, 0.0, 0.9167]]  →  the model gives [[0.1234567]]  →  "0.123"
# ```
#
# * `predict(form)` returns the model's number as a text with three digits after the point: `f"{p:.3f}"`.
# * `colour` must be `#` and six hexadecimal digits (small or capital), and `date` a day that exists, written
#   `YYYY-MM-DD`: the browser makes sure of both, but not everybody uses a browser. Otherwise `ValueError`. `sname` plays
#   no part.
# * Load the model **once**, when the service is made. Loading takes longer than answering, and the file may be replaced
#   or deleted while the service runs.
# * Any Keras model of this shape may be in the file; load it with `keras.saving.load_model`, use it as
#   it was saved, train nothing.

# %% [markdown] lang="ko"
# ## 5. `load_service(model_path)`
#
# 이제 모델을 연결합니다. `model_path`는 `model.save("coats.keras")`로 저장한 파일이고, `load_service`는 이 모델에 물어보는
# `predict`를 만들어 `make_app(predict)`을 반환합니다. 모델은 모양이 (1, 4)인 배열에 담긴 수 네 개를 받습니다.
#
# ```
#     {"sname": "김하늘", "date": "2026-11-22", "colour": "#ff8800"}
#
#     색  ff 88 00   →  255/255, 136/255, 0/255
#     달  11         →  11/12
#                       [[1.0, 0.5333, 0.0, 0.9167]]  →  모델의 결과 [[0.1234567]]  →  "0.123"
# ```
#
# * `predict(form)`은 모델이 준 수를 소수점 아래 세 자리까지 적은 글을 반환합니다: `f"{p:.3f}"`.
# * `colour`는 `#`과 16진수 여섯 자리(대소문자 모두 가능), `date`는 `YYYY-MM-DD`로 적은, 실제로 있는 날이어야 합니다.
#   브라우저가 지켜 주기는 하지만 누구나 브라우저로 접속하는 것은 아닙니다. 맞지 않으면 `ValueError`를 발생시킵니다.
#   `sname`은 예측에 쓰지 않습니다.
# * 모델은 서비스를 만들 때 **한 번만** 읽습니다. 읽는 데는 답하는 것보다 오래 걸리고, 서비스가 도는 동안 파일이 바뀌거나
#   지워질 수도 있습니다.
# * 파일에는 이런 모양의 Keras 모델이라면 무엇이든 들어 있을 수 있습니다. `keras.saving.load_model`로 읽어 저장된
#   그대로 쓰고, 훈련은 하지 않습니다.


# %%
def load_service(model_path):
    """The application with a saved Keras model behind it.

    model_path: str or path of a .keras file; the model maps (n, 4) to (n, 1).
    Returns make_app(predict), where predict(form) gives the prediction as a text with three decimals.

    visit(load_service("coats.keras"))[0]  →  200

    저장된 Keras 모델로 답하는 애플리케이션을 만듭니다.

    model_path: .keras 파일의 경로(str 또는 Path). 모델은 (n, 4)를 (n, 1)로 바꿉니다.
    make_app(predict)를 반환합니다. predict(form)은 예측을 소수 세 자리의 글로 줍니다.
    """
    ### BEGIN SOLUTION
    model = keras.models.load_model(model_path)

    def predict(form):
        colour, date = form["colour"], form["date"]
        if not re.fullmatch("#[0-9a-fA-F]{6}", colour):
            raise ValueError(f"not a colour: {colour}")
        if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(f"not a date: {date}")
        month = datetime.date.fromisoformat(date).month  # ValueError for a day that does not exist
        features = np.array([[*(channel / 255 for channel in bytes.fromhex(colour[1:])), month / 12]])
        return f"{float(model(features)[0, 0]):.3f}"

    return make_app(predict)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## See it
#
# A model for the service, put together in a minute: coats sell in winter, and dark ones better than bright ones. Write
# this and the lines below in a file of their own that begins with `from form_service import *`, or in cells at the end
# of the notebook.
#
# ```python
# colours, months = np.random.random((500, 3)), np.random.randint(1, 13, 500)
# sold = (abs(months - 6.5) > 3) & (colours.mean(axis=1) < 0.6)
# model = keras.Sequential(
#     [keras.Input((4,)), keras.layers.Dense(16, "tanh"), keras.layers.Dense(1, "sigmoid")]
# )
# model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy")
# model.fit(np.column_stack([colours, months / 12]), sold.astype("float32"), epochs=60, verbose=0)
# model.save("coats.keras")
# ```
#
# Three more lines open the service at http://localhost:8000 (stop it with Ctrl + C):
#
# ```python
# from wsgiref.simple_server import make_server
#
# with make_server("localhost", 8000, load_service("coats.keras")) as server:
#     server.serve_forever()
# ```
#
# Type `<script>alert(1)</script>` as your name. If no box pops up and the result page
# shows the name letter for letter, you have done it right.

# %% [markdown] lang="ko"
# ## 직접 써 보기
#
# 서비스에 쓸 모델을 금방 하나 만들어 봅시다. 외투는 겨울에 팔리고, 밝은 색보다 어두운 색이 잘 팔립니다. 이 코드와 아래의
# 코드는 `from form_service import *`로 시작하는 다른 파일이나 노트북의 마지막 셀에 쓰세요.
#
# ```python
# colours, months = np.random.random((500, 3)), np.random.randint(1, 13, 500)
# sold = (abs(months - 6.5) > 3) & (colours.mean(axis=1) < 0.6)
# model = keras.Sequential(
#     [keras.Input((4,)), keras.layers.Dense(16, "tanh"), keras.layers.Dense(1, "sigmoid")]
# )
# model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy")
# model.fit(np.column_stack([colours, months / 12]), sold.astype("float32"), epochs=60, verbose=0)
# model.save("coats.keras")
# ```
#
# 세 줄을 더하면 http://localhost:8000 에서 서비스가 열립니다(Ctrl + C로 멈춥니다).
#
# ```python
# from wsgiref.simple_server import make_server
#
# with make_server("localhost", 8000, load_service("coats.keras")) as server:
#     server.serve_forever()
# ```
#
# 이름에 `<script>alert(1)</script>`를 넣어 보세요. 알림 창이 뜨지 않고 결과 페이지에
# 이름이 글자 그대로 보이면 제대로 만든 것입니다.
