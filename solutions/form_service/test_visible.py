"""The visible checks: the examples of the instructions.

They are plain pytest.  Run them with ``autograder check form_service`` or ``pytest``.
"""

from html.parser import HTMLParser

import pytest

question = pytest.mark.question

BODY = b"sname=%EA%B9%80+%ED%95%98%EB%8A%98&date=2026-11-22&colour=%23ff8800"


class Page(HTMLParser):
    """The elements of a page: (tag, attributes), and the text within each."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.texts, self.open = [], [], []
        self.feed(str(text))
        self.close()

    def handle_starttag(self, tag, attributes):
        self.open.append(len(self.elements))
        self.elements.append((tag, dict(attributes)))
        self.texts.append("")

    def handle_endtag(self, tag):
        while tag in (self.elements[number][0] for number in self.open):
            if self.elements[self.open.pop()][0] == tag:
                break

    def handle_data(self, data):
        for number in self.open:
            self.texts[number] += data

    def attributes(self, tag):
        return [attributes for found, attributes in self.elements if found == tag]

    def text_of(self, key, value):
        return [
            text.strip()
            for text, (_, attributes) in zip(self.texts, self.elements, strict=True)
            if attributes.get(key) == value
        ]


@question("render_form", en="A form of one field", ko="필드가 하나인 폼")
def test_one_field(submission):
    page = Page(submission.render_form([{"name": "sname", "label": "Name · 이름", "type": "text"}]))
    (form,), (field,), (label,) = (page.attributes(tag) for tag in ("form", "input", "label"))
    assert (form.get("method", "").lower(), form.get("action")) == ("post", "/")
    assert (field.get("name"), field.get("type")) == ("sname", "text")
    assert field.get("id")
    assert label.get("for") == field["id"]
    assert page.text_of("for", field["id"]) == ["Name · 이름"]
    assert len(page.attributes("button")) == 1


@question("render_form", en="A label with a sign of HTML", ko="HTML 기호가 든 레이블")
def test_label_is_text(submission):
    page = Page(submission.render_form([{"name": "x", "label": "a < b", "type": "date"}]))
    assert page.text_of("for", page.attributes("input")[0].get("id")) == ["a < b"]


@question("render_form", en="An unknown type", ko="모르는 종류")
def test_unknown_type(submission):
    with pytest.raises(ValueError):
        submission.render_form([{"name": "x", "label": "x", "type": "password"}])


@question("parse_form", en="Hangul, a space and a colour", ko="한글과 공백과 색")
def test_hangul(submission, same):
    same(submission.parse_form(BODY), {"sname": "김 하늘", "date": "2026-11-22", "colour": "#ff8800"})


@question("parse_form", en="Empty values", ko="빈 값")
def test_empty_values(submission, same):
    same(submission.parse_form(b"sname=&date="), {"sname": "", "date": ""})


@question("parse_students", en="Two students", ko="학생 두 명")
def test_two_students(submission, same):
    text = """
<students>
  <student><sid>2026001</sid><sname>김하늘</sname><dept>통계학과</dept></student>
  <student><sid>2026002</sid><sname>Ada &amp; Co</sname><dept></dept></student>
</students>
"""
    same(
        submission.parse_students(text),
        [
            {"sid": "2026001", "sname": "김하늘", "dept": "통계학과"},
            {"sid": "2026002", "sname": "Ada & Co", "dept": ""},
        ],
    )


@question("parse_students", en="Malformed XML", ko="형식이 잘못된 XML")
def test_malformed(submission):
    with pytest.raises(ValueError):
        submission.parse_students("<students><student></students>")


@question("make_app", en="The page with the form", ko="폼이 있는 페이지")
def test_form_page(submission):
    status, headers, page = submission.visit(submission.make_app(submission.greet))
    assert status == 200
    assert headers["Content-Type"].replace(" ", "").lower() == "text/html;charset=utf-8"
    assert {field.get("name") for field in Page(page).attributes("input")} == {"sname", "date", "colour"}


@question("make_app", en="The result", ko="결과 페이지")
def test_result_page(submission):
    status, _, page = submission.visit(submission.make_app(submission.greet), "POST", "/", b"sname=Ada&date=today&colour=red")
    assert status == 200
    assert Page(page).text_of("id", "name") == ["Ada"]
    assert Page(page).text_of("id", "prediction") == ["Ada & red"]


@question("make_app", en="No such page", ko="없는 페이지")
def test_nowhere(submission):
    assert submission.visit(submission.make_app(submission.greet), "GET", "/nowhere")[0] == 404


@question("load_service", en="A file that is not there", ko="없는 파일")
def test_no_model(submission):
    with pytest.raises((ValueError, OSError)):
        submission.load_service("no-such-model.keras")
