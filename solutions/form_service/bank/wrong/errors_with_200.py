"""
base = "reference"
fails = ["make_app"]
en = "Errors are shown on a page with status 200; programs believe the status, not the text."
ko = "오류 페이지의 상태가 200입니다. 프로그램은 글이 아니라 상태 번호를 봅니다."
"""


def make_app(predict):
    def app(environ, start_response):
        headers = [("Content-Type", "text/html; charset=utf-8")]
        path, method = environ["PATH_INFO"], environ["REQUEST_METHOD"]
        status, content = "200 OK", ""
        if path != "/":
            status = "200 OK"
        elif method == "GET":
            content = render_form(FIELDS)
        elif method != "POST":
            status = "200 OK"
            headers.append(("Allow", "GET, POST"))
        else:
            try:
                length = int(environ.get("CONTENT_LENGTH") or 0)
                if length < 0:
                    raise ValueError(length)
                form = parse_form(environ["wsgi.input"].read(length))
                if not all(form.get(field["name"], "").strip() for field in FIELDS):
                    raise ValueError("empty")
                prediction = str(predict(form))
                name, prediction = html.escape(form["sname"]), html.escape(prediction)
                content = f'<h1 id="name">{name}</h1><p id="prediction">{prediction}</p>'
            except ValueError:
                status = "200 OK"
        start_response(status, headers)
        return [content.encode("utf-8")]

    return app
