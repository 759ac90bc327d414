"""
base = "reference"
fails = ["make_app"]
en = "The name is escaped, the prediction is not; it may hold what the visitor sent."
ko = "이름은 이스케이프했지만 예측은 하지 않았습니다. 예측에도 사용자가 보낸 글이 들어 있을 수 있습니다."
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
                prediction = str(predict(form))
                name, prediction = html.escape(form["sname"]), prediction
                content = f'<h1 id="name">{name}</h1><p id="prediction">{prediction}</p>'
            except ValueError:
                status = "400 Bad Request"
        start_response(status, headers)
        return [content.encode("utf-8")]

    return app
