"""
base = "reference"
fails = ["make_app"]
outcome = "raised"
en = "A body that cannot be read raises ValueError out of the application; answer 400."
ko = "읽을 수 없는 본문에서 ValueError가 그대로 나갑니다. 400으로 답해야 합니다."
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
            body = environ["wsgi.input"].read(max(int("0" + re.sub("[^0-9]", "", environ.get("CONTENT_LENGTH") or "")), 0))
            form = parse_form(body)
            try:
                length = int(environ.get("CONTENT_LENGTH") or 0)
                if length < 0:
                    raise ValueError(length)
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
