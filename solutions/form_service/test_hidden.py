"""The hidden checks.

Pages are read by a parser, never compared as text.  The application is called in the worker, behind wsgiref's
validator.  What a question builds on is replaced there by stand-ins that know only the answers a check needs: a
mistake costs its own question, and no stand-in is a solution.
"""

import urllib.parse
from html.parser import HTMLParser

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

NASTY = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)",
    "a < b && c > d",
    "&lt;b&gt; &amp; &#44608;",
    "김하늘 <x-data>통계학과</x-data> 🙂",  # an element that nobody writes into a page
]
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Element:
    """An element of a page: its tag, its attributes, what is in it."""

    def __init__(self, tag, attributes):
        self.tag, self.attributes, self.inside = tag, attributes, []

    def all(self, tag=None):
        """Every element below with this tag, in the order of the page."""
        found = []
        for child in self.inside:
            if isinstance(child, Element):
                found += [child] * (tag in (None, child.tag)) + child.all(tag)
        return found

    @property
    def text(self):
        return "".join(child.text if isinstance(child, Element) else child for child in self.inside)


class Reader(HTMLParser):
    """Builds the tree of a page."""

    def __init__(self):
        super().__init__()
        self.open = [Element("page", {})]

    def handle_starttag(self, tag, attributes):
        element = Element(tag, dict(attributes))
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        tags = [element.tag for element in self.open]
        if tag in tags[1:]:
            del self.open[len(tags) - 1 - tags[::-1].index(tag) :]

    def handle_data(self, data):
        self.open[-1].inside.append(data)


def read(page):
    """The tree of a page, in which there is no script and no element or attribute that runs one."""
    assert isinstance(page, str), f"not a text / 문자열이 아님: {type(page).__name__}"
    reader = Reader()
    reader.feed(page)
    reader.close()
    tree = reader.open[0]
    for element in tree.all():
        assert element.tag not in ("script", "x-data"), f"an element from the data / 데이터가 만든 요소: {page}"
        assert not any(key.startswith("on") for key in element.attributes), f"an attribute from the data: {page}"
    return tree


def read_form(page, fields):
    """The form of a page, checked against its fields; gives its inputs."""
    tree = read(page)
    (form,) = tree.all("form")
    inputs, labels = form.all("input"), form.all("label")
    assert len(tree.all("input")) == len(inputs) == len(fields), page
    assert len(tree.all("label")) == len(labels) == len(fields), page
    for field, element in zip(fields, inputs, strict=True):
        assert element.attributes.get("name") == field["name"], page
        assert element.attributes.get("type", "").lower() == field["type"], page
        assert (element.attributes.get("value") or "") == field.get("value", ""), page
    return form


# render_form -----------------------------------------------------------------------------------------------


def random_fields(rng, count):
    words = ["이름", "dept", "학과 번호", "a b", "coat-colour", "x.y", "naïve", "값", "x", "7"]
    fields = []
    for number in range(count):
        name = f"{words[rng.integers(len(words))]}{number}"
        kind = ["text", "date", "color"][rng.integers(3)]
        value = {"text": "값 1", "date": "2026-02-28", "color": "#0a0b0c"}[kind]
        fields.append({"name": name, "label": f"{number}. {name} ↑", "type": kind})
        if number % 2:
            fields[-1]["value"] = value
    return fields


@question("render_form", points=2, en="Names, types and values in order", ko="이름과 종류와 값을 차례대로")
def test_inputs(submission, rng):
    for count in (1, 2, 7):
        fields = random_fields(rng, count)
        read_form(submission.render_form(fields), fields)


@question("render_form", points=2, en="Each label reaches its own input", ko="레이블마다 자기 칸으로 연결")
def test_labels(submission, rng):
    fields = random_fields(rng, 6)
    form = read_form(submission.render_form(fields), fields)
    ids = [element.attributes.get("id") or "" for element in form.all("input")]
    assert all(ids) and len(set(ids)) == 6 and not any(set(name) & set(" \t\n") for name in ids), ids
    texts = {element.attributes.get("for"): element.text.strip() for element in form.all("label")}
    assert texts == {name: field["label"] for name, field in zip(ids, fields, strict=True)}


@question("render_form", points=2, en="Sent with POST to /", ko="/에 POST로 보냄")
def test_method(submission, rng):
    fields = random_fields(rng, 2)
    form = read_form(submission.render_form(fields), fields)
    assert (form.attributes.get("method") or "").lower() == "post", form.attributes
    assert form.attributes.get("action") == "/", form.attributes


@question("render_form", en="One button that submits", ko="제출하는 단추 하나")
def test_button(submission, rng):
    for count in (0, 3):
        fields = random_fields(rng, count)
        (button,) = read_form(submission.render_form(fields), fields).all("button")
        assert (button.attributes.get("type") or "submit").lower() == "submit", button.attributes
        assert button.text.strip()


@question("render_form", points=2, en="Labels are text", ko="레이블은 글")
def test_labels_escaped(submission):
    fields = [{"name": f"n{number}", "label": text, "type": "text"} for number, text in enumerate(NASTY)]
    form = read_form(submission.render_form(fields), fields)
    assert [label.text.strip() for label in form.all("label")] == NASTY


@question("render_form", points=3, en="Names and values cannot leave their attribute", ko="이름과 값은 속성 밖으로 못 나감")
def test_attributes_escaped(submission):
    fields = [{"name": text, "label": "x", "type": "text"} for text in NASTY]
    read_form(submission.render_form(fields), fields)
    fields = [{"name": f"n{number}", "label": "x", "type": "text", "value": text} for number, text in enumerate(NASTY)]
    read_form(submission.render_form(fields), fields)


@question("render_form", en="Types that do not exist", ko="없는 종류")
def test_unknown_types(submission):
    good = {"name": "a", "label": "a", "type": "text"}
    for kind in ("colour", "", "submit", 'text" onfocus="alert(1)'):
        with pytest.raises(ValueError):
            submission.render_form([good, {"name": "x", "label": "x", "type": kind}])


@probe
def render_twice(submission, fields):
    """Two renderings, and the fields afterwards."""
    return submission.render_form(fields), submission.render_form(fields), fields


@question("render_form", en="The fields are left as they were", ko="받은 필드를 바꾸지 않음")
def test_fields_kept(submission, same, rng):
    fields = random_fields(rng, 3)
    first, second, kept = render_twice(submission, fields)
    same(kept, fields)
    read_form(first, fields)
    read_form(second, fields)


# parse_form ------------------------------------------------------------------------------------------------


def random_text(rng, length):
    """Letters of many alphabets, and the signs that have a meaning in a form."""
    letters = "abcXYZ019 &=+%#;/?<>\"'._-~가나힣하늘éß漢字🙂\n"
    return "".join(letters[index] for index in rng.integers(len(letters), size=length))


@question("parse_form", points=3, en="What a browser sends comes back", ko="브라우저가 보낸 그대로 복원")
def test_round_trip(submission, same, rng):
    for count in (1, 3, 8):
        form = {f"{number}{random_text(rng, 5)}": random_text(rng, 30) for number in range(count)}
        same(submission.parse_form(urllib.parse.urlencode(form).encode("ascii")), form)


@question("parse_form", points=2, en="Hangul in small and capital percent signs", ko="대소문자 퍼센트 부호로 쓴 한글")
def test_case_of_digits(submission, same):
    same(submission.parse_form(b"%ea%b9%80=%ED%95%98%eB%8a%98"), {"김": "하늘"})
    same(submission.parse_form(b"a=%2B%26%3D%25+%252B"), {"a": "+&=% %2B"})


@question("parse_form", points=2, en="UTF-8 without percent signs", ko="퍼센트 부호 없는 UTF-8")
def test_raw_utf8(submission, same):
    same(submission.parse_form("이름=김+하늘&색=%23fff 🙂".encode()), {"이름": "김 하늘", "색": "#fff 🙂"})


@question("parse_form", points=2, en="Empty values and an empty body", ko="빈 값과 빈 본문")
def test_blank(submission, same):
    same(submission.parse_form(b""), {})
    same(submission.parse_form(b"a=&b=1&c="), {"a": "", "b": "1", "c": ""})


@question("parse_form", points=2, en="Only the first = separates", ko="첫 번째 =만 구분 기호")
def test_first_equals_sign(submission, same):
    same(submission.parse_form(b"a=b=c&d=1;e=2&f==="), {"a": "b=c", "d": "1;e=2", "f": "=="})


@question("parse_form", points=2, en="The last value of a name counts", ko="같은 이름은 마지막 값")
def test_repeated(submission, same):
    same(submission.parse_form(b"a=1&b=2&a=3"), {"a": "3", "b": "2"})
    same(submission.parse_form(b"a=1&a="), {"a": ""})


@question("parse_form", points=2, en="Bytes that are no UTF-8", ko="UTF-8이 아닌 바이트")
def test_no_utf8(submission):
    for body in (b"a=%B1%E8", b"a=1&b=%EA%B9", b"%FF=1", "a=김".encode("euc-kr")):
        with pytest.raises(ValueError):
            submission.parse_form(body)


# parse_students --------------------------------------------------------------------------------------------


def student(sid, sname="x", dept="y"):
    return f"<student><sid>{sid}</sid><sname>{sname}</sname><dept>{dept}</dept></student>"


@question("parse_students", points=2, en="Many students, in order", ko="여러 학생을 차례대로")
def test_students(submission, same, rng):
    names = ["김하늘", "이바다", "Ada Lovelace", "Zoë", "남궁 민수", "🙂"]
    for count in (0, 1, 30):
        people = [
            {
                "sid": f"{rng.integers(10**6):07d}",
                "sname": names[rng.integers(len(names))],
                "dept": ["통계학과", "컴퓨터공학과", ""][rng.integers(3)],
            }
            for _ in range(count)
        ]
        document = "<students>" + "\n".join(student(*person.values()) for person in people) + "</students>"
        same(submission.parse_students(document), people)


@question("parse_students", points=2, en="Bytes in UTF-8 and UTF-16", ko="UTF-8과 UTF-16 바이트")
def test_encodings(submission, same):
    expected = [{"sid": "1", "sname": "김하늘", "dept": "통계학과"}]
    document = f"<students>{student(1, '김하늘', '통계학과')}</students>"
    same(submission.parse_students(document.encode("utf-8")), expected)
    same(submission.parse_students(f'<?xml version="1.0" encoding="UTF-8"?>{document}'.encode()), expected)
    same(submission.parse_students(f'<?xml version="1.0" encoding="UTF-16"?>{document}'.encode("utf-16")), expected)


@question("parse_students", en="Any order, and other things passed over", ko="순서는 자유, 다른 것은 무시")
def test_other_things(submission, same):
    document = """<?xml version="1.0"?><!-- list --><students term="2026-2"><teacher><sid>9</sid></teacher>
    <student kind="new"><dept>d</dept><!-- moved --><phone>1</phone><sname>n</sname><sid>1</sid></student>
    <group><student><sid>7</sid><sname>inside</sname><dept>a group</dept></student></group></students>"""
    same(submission.parse_students(document), [{"sid": "1", "sname": "n", "dept": "d"}])


@question("parse_students", en="References, CDATA and white space", ko="문자 참조와 CDATA와 공백")
def test_texts(submission, same):
    document = f"<students>{student('  1 ', '&#44608;&lt;b&gt; &amp;amp;', '<![CDATA[<!DOCTYPE a> & b]]>')}"
    document += student(2, "&#xD558;", "\n  통계  학과\n") + "</students>"
    same(
        submission.parse_students(document),
        [
            {"sid": "1", "sname": "김<b> &amp;", "dept": "<!DOCTYPE a> & b"},
            {"sid": "2", "sname": "하", "dept": "통계  학과"},
        ],
    )


@question("parse_students", en="An element is missing", ko="빠진 요소")
def test_missing_element(submission):
    for gone in ("sid", "sname", "dept"):
        rest = "".join(f"<{key}>1</{key}>" for key in ("sid", "sname", "dept") if key != gone)
        with pytest.raises(ValueError):
            submission.parse_students(f"<students>{student(1)}<student>{rest}</student></students>")


@question("parse_students", points=2, en="Malformed documents", ko="형식이 잘못된 문서")
def test_malformed_documents(submission):
    bad = ["", "학생", "<students>", "<students/><students/>", "<students>&a;</students>"]
    unknown = b'<?xml version="1.0" encoding="nobody-knows"?><students/>'
    for document in [*bad, b"<students>\xb1\xe8</students>", unknown]:
        with pytest.raises(ValueError):
            submission.parse_students(document)


@question("parse_students", en="Another root", ko="다른 루트")
def test_other_root(submission):
    for document in (student(1), f"<people>{student(1)}</people>"):
        with pytest.raises(ValueError):
            submission.parse_students(document)


BOMB = "<!DOCTYPE students [<!ENTITY e0 '하하하하하하하하하하'>" + "".join(
    f"<!ENTITY e{level} '{f'&e{level - 1};' * 10}'>" for level in range(1, 10)
)
BOMB = f"{BOMB}]><students>{student(1, '&e9;')}</students>"


@question("parse_students", points=3, en="An entity bomb", ko="엔티티 폭탄")
def test_bomb(submission):
    for bomb in (BOMB, BOMB.encode("utf-8"), BOMB.encode("utf-16")):
        with pytest.raises(ValueError):
            submission.parse_students(bomb)


@question("parse_students", points=3, en="Every document type is refused", ko="모든 DOCTYPE을 거절")
def test_doctype(submission):
    for doctype in (
        "<!DOCTYPE students [<!ENTITY a 'b'>]>",
        "<!DOCTYPE students [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE students SYSTEM 'students.dtd'>",
        "<!DOCTYPE students>",
    ):
        name = "&a;" if "ENTITY" in doctype else "x"
        with pytest.raises(ValueError):
            submission.parse_students(f"<?xml version='1.0'?>{doctype}<students>{student(1, name)}</students>")
        with pytest.raises(ValueError):
            submission.parse_students(f"{doctype}<students>{student(1, name)}</students>".encode("utf-16"))


# make_app --------------------------------------------------------------------------------------------------

MARK = '<form method="post" action="/" id="stand-in"><button type="submit">보내기</button></form>'


@probe
def requests(submission, table, answers, asked, mark):
    """Answers of one application to several requests.

    table: what parse_form gives for a body (None: ValueError). answers: what predict gives for a name; a text that
    starts with ! is the exception to raise. asked: environments. Gives for each what came back, and how predict
    was called.
    """
    import builtins
    import io
    import sys
    import warnings
    from wsgiref import util
    from wsgiref.validate import validator

    bodies = []

    def parse_form(body):
        bodies.append(bytes(body))
        if table.get(bytes(body)) is None:
            raise ValueError("no form")
        return dict(table[bytes(body)])

    calls = []

    def predict(form):
        calls.append(dict(form))
        answer = answers[form["sname"]]
        if isinstance(answer, str) and answer.startswith("!"):
            raise getattr(builtins, answer[1:])("<x-data>predict</x-data>")
        return answer

    class Body(io.BytesIO):
        def read(self, size=-1):
            if size is None or size < 0:
                raise RuntimeError("read() without a length waits for ever on an open connection")
            return super().read(size)

    submission.parse_form = parse_form
    submission.render_form = lambda fields: mark + "".join(f"<i>{field['name']}</i>" for field in fields)
    app = submission.make_app(predict)
    seen = []
    for given in asked:
        environ = {key: value for key, value in given.items() if key != "body"}
        environ.update(SCRIPT_NAME="", QUERY_STRING="")
        util.setup_testing_defaults(environ)
        environ["wsgi.input"] = Body(given.get("body", b"") + b"&sname=the+next+request")
        environ["wsgi.errors"] = sys.stderr
        told = {}

        def start_response(status, headers, exc_info=None, told=told):
            told.update(status=status, headers=[list(header) for header in headers])
            return lambda data: None

        del calls[:], bodies[:]
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                result = validator(app)(environ, start_response)
                try:
                    told["page"] = b"".join(result)
                finally:
                    result.close()
        except AssertionError as problem:  # what the validator says
            told["problem"] = str(problem)
        except KeyError as problem:
            if "predict" not in str(problem):
                raise
            told["raised"] = "KeyError"
        seen.append({**told, "calls": [dict(form) for form in calls], "bodies": list(bodies)})
    return seen


def form_of(sname="김하늘", date="2026-11-22", colour="#ff8800"):
    return {"sname": sname, "date": date, "colour": colour}


def post(form, **changes):
    """A POST request with a form."""
    body = urllib.parse.urlencode(form).encode("ascii")
    return {"REQUEST_METHOD": "POST", "PATH_INFO": "/", "CONTENT_LENGTH": str(len(body)), "body": body, **changes}


def get(path="/", method="GET"):
    return {"REQUEST_METHOD": method, "PATH_INFO": path}


def ask(submission, asked, answers=None, table=None):
    """Requests to one application; every answer is well-formed WSGI and a page in UTF-8. Gives (status, tree, record)."""
    if table is None:
        table = {one["body"]: dict(urllib.parse.parse_qsl(one["body"].decode(), True)) for one in asked if "body" in one}
    seen = []
    for record in requests(submission, table, answers or {}, asked, MARK):
        assert "problem" not in record, f"wsgiref.validate: {record['problem']}"
        if "raised" in record:
            seen.append((record["raised"], None, record))
            continue
        headers = {key.lower(): value for key, value in record["headers"]}
        assert headers.get("content-type", "").replace(" ", "").lower() == "text/html;charset=utf-8", headers
        assert headers.get("content-length", str(len(record["page"]))) == str(len(record["page"])), headers
        seen.append((int(record["status"].split()[0]), read(record["page"].decode("utf-8")), record))
    return seen


def the_text(tree, name):
    """The text of the one element with this id."""
    found = [element for element in tree.all() if element.attributes.get("id") == name]
    assert len(found) == 1, f"elements with id {name!r}: {len(found)}"
    return found[0].text.strip()


@question("make_app", points=2, en="GET shows the form of FIELDS", ko="GET은 FIELDS의 폼을 보여 줌")
def test_get(submission):
    ((status, tree, record),) = ask(submission, [get()])
    assert status == 200
    (form,) = tree.all("form")
    assert form.attributes.get("method", "").lower() == "post"
    found = [element.text for element in tree.all("i")] or [e.attributes.get("name") for e in tree.all("input")]
    assert found == ["sname", "date", "colour"]
    assert record["calls"] == []


@question("make_app", points=3, en="POST shows the name and the prediction", ko="POST는 이름과 예측을 보여 줌")
def test_post(submission, rng):
    value = f"{rng.random():.3f}"
    form = form_of(sname="남궁 민수", colour="#012345")
    ((status, tree, record),) = ask(submission, [post(form)], {"남궁 민수": value})
    assert status == 200
    assert (the_text(tree, "name"), the_text(tree, "prediction")) == ("남궁 민수", value)
    assert record["calls"] == [form]


@question("make_app", en="Predictions that are no text", ko="글이 아닌 예측")
def test_post_of_other_values(submission):
    answers = {"a": 0.25, "b": None, "c": ["가", 1]}
    seen = ask(submission, [post(form_of(sname=name)) for name in answers], answers)
    assert [the_text(tree, "prediction") for _, tree, _ in seen] == ["0.25", "None", "['가', 1]"]


@question("make_app", points=3, en="A hostile name is shown as text", ko="악의적인 이름도 글로 보여 줌")
def test_name_escaped(submission):
    seen = ask(submission, [post(form_of(sname=name)) for name in NASTY], dict.fromkeys(NASTY, "1"))
    assert [status for status, _, _ in seen] == [200] * len(NASTY)
    assert [the_text(tree, "name") for _, tree, _ in seen] == NASTY


@question("make_app", points=2, en="A prediction is shown as text", ko="예측도 글로 보여 줌")
def test_prediction_escaped(submission):
    names = [f"n{number}" for number in range(len(NASTY))]
    seen = ask(submission, [post(form_of(sname=name)) for name in names], dict(zip(names, NASTY, strict=True)))
    assert [the_text(tree, "prediction") for _, tree, _ in seen] == NASTY


@question("make_app", points=2, en="404 for every other path", ko="다른 경로는 404")
def test_not_found(submission):
    asked = [get(path) for path in ("/nowhere", "/index.html", "//", "/<script>alert(1)</script>", "/김")]
    asked = [dict(one, PATH_INFO=one["PATH_INFO"].encode("utf-8").decode("latin-1")) for one in asked]
    asked += [post(form_of(), PATH_INFO="/other"), get("/other", "DELETE")]
    for status, tree, record in ask(submission, asked, {"김하늘": "1"}):
        assert status == 404
        assert record["calls"] == []
        assert not tree.all("form")


@question("make_app", points=2, en="405 for other methods, with Allow", ko="다른 메서드는 405와 Allow")
def test_method_not_allowed(submission):
    asked = [{**post(form_of()), "REQUEST_METHOD": method} for method in ("PUT", "DELETE", "HEAD", "PATCH")]
    for status, _, record in ask(submission, asked, {"김하늘": "1"}):
        assert status == 405
        allowed = [value for key, value in record["headers"] if key.lower() == "allow"]
        assert len(allowed) == 1 and {one.strip() for one in allowed[0].split(",")} == {"GET", "POST"}, record["headers"]
        assert record["calls"] == []


@question("make_app", points=2, en="400 for a missing or empty field", ko="빠지거나 빈 칸은 400")
def test_missing_field(submission):
    forms = []
    for name in ("sname", "date", "colour"):
        forms += [{key: value for key, value in form_of().items() if key != name}]
        forms += [form_of(**{name: value}) for value in ("", "  \n")]
    answers = dict.fromkeys(["김하늘", "", "  \n"], "1")
    for form, (status, tree, record) in zip(forms, ask(submission, [post(form) for form in forms], answers), strict=True):
        assert status == 400, form
        assert record["calls"] == [], form
        assert not any(element.attributes.get("id") == "prediction" for element in tree.all())


@question("make_app", points=2, en="400 for a body that cannot be read", ko="읽을 수 없는 본문은 400")
def test_bad_body(submission):
    bad = {"REQUEST_METHOD": "POST", "PATH_INFO": "/", "CONTENT_LENGTH": "10", "body": b"sname=%FF1"}
    assert [seen[0] for seen in ask(submission, [bad], table={})] == [400]


@question("make_app", points=2, en="400 when predict refuses, its other errors pass", ko="predict가 거절하면 400, 다른 오류는 통과")
def test_errors_of_predict(submission):
    asked = [post(form_of(sname="a")), post(form_of(sname="b"))]
    (refused, tree, _), (failed, _, _) = ask(submission, asked, {"a": "!ValueError", "b": "!KeyError"})
    assert refused == 400
    assert not tree.all("form") or tree.all("button")
    assert failed == "KeyError", f"KeyError of predict became / predict의 KeyError가 바뀜: {failed}"


@question("make_app", points=2, en="Exactly CONTENT_LENGTH bytes", ko="정확히 CONTENT_LENGTH바이트")
def test_length(submission):
    form = form_of(sname="하늘")
    asked = [post(form), post(form, CONTENT_LENGTH=str(len(post(form)["body"])), body=post(form)["body"] + b"&date=x")]
    seen = ask(submission, asked, {"하늘": "0.5"}, table={post(form)["body"]: form})
    assert [status for status, _, _ in seen] == [200, 200]
    assert [record["calls"] for _, _, record in seen] == [[form], [form]]


@question("make_app", en="A length that is missing or empty", ko="길이가 없거나 비어 있는 요청")
def test_no_length(submission):
    form = form_of()
    missing = {key: value for key, value in post(form).items() if key != "CONTENT_LENGTH"}
    table = {post(form)["body"]: form, b"": {}}
    seen = ask(submission, [missing, post(form, CONTENT_LENGTH="")], {"김하늘": "1"}, table)
    assert [status for status, _, _ in seen] == [400, 400]
    assert all(body == b"" for _, _, record in seen for body in record["bodies"])


@probe
def status_for_length(submission, length, form):
    """The status of a POST of this length, without the validator, which refuses such lengths itself."""
    import io

    told = []
    submission.parse_form = lambda body: dict(form)
    environ = {"REQUEST_METHOD": "POST", "PATH_INFO": "/", "CONTENT_LENGTH": length, "wsgi.input": io.BytesIO(b"a=1")}
    list(submission.make_app(lambda form: "1")(environ, lambda status, headers, exc_info=None: told.append(status)))
    return told


@question("make_app", en="A length that is no length", ko="길이가 아닌 길이")
def test_bad_length(submission):
    for length in ("-1", "ten", "1.5"):
        (status,) = status_for_length(submission, length, form_of())
        assert int(status.split()[0]) == 400, length


@question("make_app", points=2, en="Nothing is kept between requests", ko="요청 사이에 남는 것이 없음")
def test_no_memory(submission):
    bad = post({"sname": "둘"})
    asked = [post(form_of(sname="하나")), bad, get(), post(form_of(sname="셋")), get("/x"), post(form_of(sname="하나"))]
    seen = ask(submission, asked, {"하나": "1", "둘": "2", "셋": "3"})
    assert [status for status, _, _ in seen] == [200, 400, 200, 200, 404, 200]
    assert [the_text(seen[number][1], "name") for number in (0, 3, 5)] == ["하나", "셋", "하나"]
    assert [the_text(seen[number][1], "prediction") for number in (0, 3, 5)] == ["1", "3", "1"]


# load_service ----------------------------------------------------------------------------------------------


@probe
def serve(submission, weights, forms, replace=False):
    """Statuses and pages of the service of a model saved here; the file is gone, or another model, by then."""
    import io
    import os
    import pathlib
    import tempfile
    import urllib.parse

    import keras

    def save(weights, path):
        kernel, bias, last, offset = weights
        layers = [keras.layers.Dense(kernel.shape[1], "tanh"), keras.layers.Dense(1, "sigmoid")]
        model = keras.Sequential([keras.Input((4,)), *layers])
        model.set_weights([kernel, bias, last, offset])
        model.save(path)

    table = {urllib.parse.urlencode(form).encode("ascii"): form for form in forms}

    def make_app(predict):
        def app(environ, start_response):
            form = table[environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))]
            try:
                page = f'<p id="prediction">{predict(dict(form))}</p>'
            except ValueError:
                page = "ValueError"
            start_response("200 OK" if page != "ValueError" else "400 Bad Request", [])
            return [page.encode()]

        return app

    submission.make_app = make_app
    folder = tempfile.mkdtemp()
    path = os.path.join(folder, "모델 1.keras")
    save(weights[0], path)
    app = submission.load_service(pathlib.Path(path) if replace else path)
    os.remove(path)
    if replace:
        save(weights[1], path)
    seen = []
    for body in table:
        environ = {"REQUEST_METHOD": "POST", "PATH_INFO": "/", "CONTENT_LENGTH": str(len(body))}
        environ.update({"wsgi.input": io.BytesIO(body)})
        told = []
        pages = app(environ, lambda status, headers, exc_info=None, told=told: told.append(status))
        seen.append((int(told[0].split()[0]), b"".join(pages).decode("utf-8")))
    return seen


def random_weights(rng):
    shapes = [(4, 6), (6,), (6, 1), (1,)]
    return [rng.normal(size=shape).astype("float32") for shape in shapes]


def predicted(weights, form):
    """The model by hand."""
    kernel, bias, last, offset = (array.astype("float64") for array in weights)
    channels = [int(form["colour"][start : start + 2], 16) / 255 for start in (1, 3, 5)]
    features = np.array([*channels, int(form["date"][5:7]) / 12])
    return float(1 / (1 + np.exp(-(np.tanh(features @ kernel + bias) @ last + offset)))[0])


def random_form(rng, number=0):
    colour = "#" + "".join(f"{channel:02x}" for channel in rng.integers(256, size=3))
    return form_of(f"학생 {number}", f"{rng.integers(1000, 3000)}-{rng.integers(1, 13):02d}-{rng.integers(1, 29):02d}", colour)


def compare(seen, weights, forms):
    for (status, page), form in zip(seen, forms, strict=True):
        assert status == 200, form
        text = the_text(read(page), "prediction")
        assert len(text) == 5 and text[1] == ".", text
        expected = predicted(weights, form)
        # Rounding may fall either way where float32 and float64 differ.
        assert abs(float(text) - expected) < 0.00052, f"{form}: {text}, expected / 기대값 {expected:.4f}"


@question("load_service", points=4, en="The model's own prediction", ko="모델 자신의 예측")
def test_predictions(submission, rng):
    weights = random_weights(rng)
    forms = [random_form(rng, number) for number in range(6)]
    compare(serve(submission, [weights], forms), weights, forms)


@question("load_service", points=2, en="Every month, pure colours, capital digits", ko="모든 달, 순수한 색, 대문자 16진수")
def test_months_and_colours(submission, rng):
    weights = random_weights(rng)
    colours = ["#000000", "#ffffff", "#FF0000", "#00Ff00", "#0000fF", "#ABCDEF"]
    forms = [form_of(f"n{month}", f"2028-{month:02d}-29", colours[month % 6]) for month in range(1, 13)]
    compare(serve(submission, [weights], forms), weights, forms)


@question("load_service", points=2, en="Loaded once; the file is replaced", ko="한 번만 읽음: 파일이 바뀐 뒤")
def test_loaded_once(submission, rng):
    weights, others = random_weights(rng), random_weights(rng)
    forms = [random_form(rng, number) for number in range(3)]
    compare(serve(submission, [weights, others], forms, True), weights, forms)


@question("load_service", points=2, en="Colours that are none", ko="잘못된 색")
def test_no_colours(submission, rng):
    bad = ["ff8800", "#ff880", "#ff88000", "#gg8800", "red", "#ff 800", "#+f8800", "##f8800", "#ff8800\n", "#가나다", "#١١١١١١"]
    forms = [form_of(colour=colour) for colour in bad] + [form_of()]
    seen = serve(submission, [random_weights(rng)], forms)
    assert dict(zip(bad, [status for status, _ in seen], strict=False)) == dict.fromkeys(bad, 400)
    assert seen[-1][0] == 200


@question("load_service", points=2, en="Dates that do not exist", ko="없는 날짜")
def test_no_dates(submission, rng):
    bad = ["2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "11-22-2026", "2026-11", "20261122", "2026-W47-7"]
    bad += ["2026-1-2", "2026/11/22", "내일", "2026-11-22T00:00", "2026-11-22\n", " 2026-11-22"]
    forms = [form_of(date=date) for date in bad] + [form_of(date="2028-02-29")]
    seen = serve(submission, [random_weights(rng)], forms)
    assert dict(zip(bad, [status for status, _ in seen], strict=False)) == dict.fromkeys(bad, 400)
    assert seen[-1][0] == 200
