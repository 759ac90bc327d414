"""
base = "reference"
fails = ["make_app"]
outcome = "raised"
en = "A request without CONTENT_LENGTH, or with an empty one, must get 400; here int fails or a KeyError is raised."
ko = "CONTENT_LENGTH가 없는 요청에서 KeyError가 발생합니다. 400으로 답해야 합니다."
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
                length = int(environ["CONTENT_LENGTH"])
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
