"""
base = "reference"
en = "Small functions for each answer, chosen from a table; the body collected byte by byte."
ko = "응답마다 작은 함수를 두고 표에서 고르며, 본문은 한 바이트씩 모읍니다."
"""

def parse_form(body):
    text = bytes(body).decode("utf-8").replace("+", " ")
    form = {}
    for pair in filter(None, text.split("&")):
        name, _, value = pair.partition("=")
        form.update({urllib.parse.unquote(name, errors="strict"): urllib.parse.unquote(value, errors="strict")})
    return form


def page(start_response, status, content, *headers):
    body = f"<html><head><title>{status}</title></head><body>{content}</body></html>".encode()
    headers = [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body))), *headers]
    start_response(status, headers)
    return iter([body])


def make_app(predict):
    def show(environ, start_response):
        return page(start_response, "200 OK", render_form(FIELDS))

    def receive(environ, start_response):
        try:
            length = environ.get("CONTENT_LENGTH", "")
            length = int(length) if length else 0
            assert length >= 0
            form = parse_form(b"".join(environ["wsgi.input"].read(1) for _ in range(length)))
            assert all(form[field["name"]].strip() for field in FIELDS)
        except (ValueError, AssertionError, KeyError):
            return page(start_response, "400 Bad Request", "<h1>400</h1>")
        try:
            result = predict(form)
        except ValueError as problem:
            return page(start_response, "400 Bad Request", html.escape(repr(problem)))
        cells = "".join(
            f"<td id={key}>{html.escape(str(value))}</td>" for key, value in (("prediction", result), ("name", form["sname"]))
        )
        return page(start_response, "200 OK", f"<table><tr>{cells}</tr></table>")

    def app(environ, start_response):
        if environ["PATH_INFO"] != "/":
            return page(start_response, "404 Not Found", "404")
        try:
            handler = {"GET": show, "POST": receive}[environ["REQUEST_METHOD"]]
        except KeyError:
            return page(start_response, "405 Method Not Allowed", "405", ("Allow", "POST, GET"))
        return handler(environ, start_response)

    return app
