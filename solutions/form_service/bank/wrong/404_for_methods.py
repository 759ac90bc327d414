"""
base = "reference"
fails = ["make_app"]
en = "A method that is not allowed gets 404; the page exists, so it is 405 with Allow."
ko = "허용하지 않는 메서드에 404로 답합니다. 페이지는 있으므로 405와 Allow입니다."
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
            status = "404 Not Found"
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
                status = "400 Bad Request"
        start_response(status, headers)
        return [content.encode("utf-8")]

    return app
