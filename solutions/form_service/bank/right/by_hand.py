"""
base = "reference"
en = "The body split by hand, the XML read with handlers of expat alone, the page written in pieces."
ko = "본문을 직접 나누고, XML은 expat의 처리기만으로 읽고, 페이지는 조각으로 보냅니다."
"""

import collections


def render_form(fields):
    lines = ["<!doctype html>", "<html><body>", "<h1>Form</h1>", '<form method="post" action="/">']
    for field in fields:
        if field["type"] == "text" or field["type"] == "date" or field["type"] == "color":
            identity = f"id{len(lines)}"
            lines.append('<div><label for="' + identity + '">' + html.escape(field["label"]) + "</label>")
            more = 'value="' + html.escape(field["value"]) + '"' if "value" in field else ""
            lines.append(f'<input {more} type="{field["type"]}" id="{identity}" name="{html.escape(field["name"])}"></div>')
        else:
            raise ValueError("unknown type")
    return "\n".join([*lines, "<button type='SUBMIT'>OK</button>", "</form></body></html>"])


def parse_form(body):
    form = collections.OrderedDict()
    for pair in body.split(b"&"):
        if pair:
            name, _, value = pair.replace(b"+", b" ").partition(b"=")
            form[urllib.parse.unquote_to_bytes(name).decode()] = urllib.parse.unquote_to_bytes(value).decode()
    return form


def parse_students(xml):
    students, path, current = [], [], {}

    def start(name, attributes):
        path.append(name)
        if len(path) == 1 and name != "students":
            raise ValueError("root")
        if path == ["students", "student"]:
            current.clear()
        elif path[:2] == ["students", "student"] and len(path) == 3:
            current[name] = ""

    def text(data):
        if path[:2] == ["students", "student"] and len(path) == 3:
            current[path[2]] += data

    def end(name):
        if path == ["students", "student"]:
            try:
                students.append({key: current[key].strip() for key in ("sid", "sname", "dept")})
            except KeyError as missing:
                raise ValueError(str(missing)) from None
        path.pop()

    def doctype(*whatever):
        raise ValueError("DOCTYPE")

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, LookupError) as problem:
        raise ValueError(str(problem)) from problem
    return students


def make_app(predict):
    return App(predict)


class App:
    """An application that is an object; it answers piece by piece."""

    def __init__(self, predict):
        self.predict = predict

    def __call__(self, environ, start_response):
        status, content, more = self.answer(environ)
        start_response(status, [("content-type", "text/html;charset=UTF-8"), *more])
        yield b"<!doctype html><html><body>"
        yield content.encode("utf-8")
        yield b"</body></html>"

    def answer(self, environ):
        if environ.get("PATH_INFO") != "/":
            return "404 Not Found", f"<p>{html.escape(environ['PATH_INFO'])}</p>", []
        if environ["REQUEST_METHOD"] not in {"GET", "POST"}:
            return "405 Not Allowed", "", [("allow", "POST,GET")]
        if environ["REQUEST_METHOD"] == "GET":
            return "200 OK", "<main>" + render_form(FIELDS) + "</main>", []
        length = environ.get("CONTENT_LENGTH") or "0"
        if not length.isdigit():
            return "400 Bad Request", "length", []
        try:
            form = parse_form(environ["wsgi.input"].read(int(length)))
        except ValueError:
            return "400 Bad Request", "form", []
        for field in FIELDS:
            if field["name"] not in form or not form[field["name"]].strip():
                return "400 Bad Request", field["label"], []
        try:
            prediction = self.predict(form)
        except ValueError as problem:
            return "400 Bad Request", html.escape(f"{problem}"), []
        return "200 OK", f"<dl><dd id=name>{html.escape(form['sname'])}</dd><dd id=prediction>{html.escape(str(prediction))}</dd></dl>", []


def load_service(model_path):
    model = keras.saving.load_model(str(model_path), compile=False)

    def predict(form):
        if len(form["colour"]) != 7 or form["colour"][0] != "#" or set(form["colour"][1:].lower()) - set("0123456789abcdef"):
            raise ValueError("colour")
        date = datetime.datetime.strptime(form["date"], "%Y-%m-%d")
        if date.strftime("%m-%d") != form["date"][5:] or len(form["date"]) != 10:
            raise ValueError("date")
        number = int(form["colour"][1:], 16)
        features = [number // 65536 / 255, number // 256 % 256 / 255, number % 256 / 255, date.month / 12]
        return format(model.predict(np.array([features], "float32"), verbose=0).item(), ".3f")

    return make_app(predict)
