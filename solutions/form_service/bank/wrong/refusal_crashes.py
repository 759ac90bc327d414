"""
base = "reference"
fails = ["make_app"]
outcome = "raised"
en = "ValueError of predict is not caught: a form the model refuses becomes a crash."
ko = "predict의 ValueError를 처리하지 않아서, 모델이 거절한 폼에서 프로그램이 멈춥니다."
"""


def make_app(predict):
    def app(environ, start_response):
        headers = [("Content-Type", "text/html; charset=utf-8")]
        path, method = environ["PATH_INFO"], environ["REQUEST_METHOD"]
        status, content = "200 OK", ""
        if path != "/":
            status = "404 Not Found"
        elif method == "GET":
            content = render_form(FIELDS)
        elif method != "POST":
            status = "405 Method Not Allowed"
            headers.append(("Allow", "GET, POST"))
        else:
            try:
                length = int(environ.get("CONTENT_LENGTH") or 0)
                if length < 0:
                    raise ValueError(length)
                form = parse_form(environ["wsgi.input"].read(length))
                if not all(form.get(field["name"], "").strip() for field in FIELDS):
                    raise ValueError("empty")
                good = True
                content = ""
            except ValueError:
                status = "400 Bad Request"
        if method == "POST" and status == "200 OK":
            name, prediction = html.escape(form["sname"]), html.escape(str(predict(form)))
            content = f'<p id="name">{name}</p><p id="prediction">{prediction}</p>'
        start_response(status, headers)
        return [content.encode("utf-8")]

    return app
