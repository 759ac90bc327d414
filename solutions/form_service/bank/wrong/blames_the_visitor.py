"""
base = "reference"
fails = ["make_app"]
en = "Every exception of predict becomes a 400. A bug of ours is not the visitor's fault; let it pass."
ko = "predict의 모든 예외를 400으로 바꿉니다. 우리 쪽 버그는 사용자의 잘못이 아니므로 그대로 내보내세요."
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
                name, prediction = html.escape(form["sname"]), html.escape(prediction)
                content = f'<h1 id="name">{name}</h1><p id="prediction">{prediction}</p>'
            except Exception:
                status = "400 Bad Request"
        start_response(status, headers)
        return [content.encode("utf-8")]

    return app
