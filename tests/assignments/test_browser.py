"""The reference of form_service behind a real web server, used in a real browser, with a real Keras model.

The browser is driven through chromedriver, whose protocol (W3C WebDriver) is JSON over HTTP.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.assignment import find_course

SERVICE = """
import importlib.util, json, sys
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIServer, make_server
from wsgiref.validate import validator

import keras
import numpy as np

spec = importlib.util.spec_from_file_location("form_service", sys.argv[1])
service = importlib.util.module_from_spec(spec)
spec.loader.exec_module(service)
keras.utils.set_random_seed(7)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1, "sigmoid")])
model.compile("sgd", "binary_crossentropy")
colours = np.random.default_rng(7).random((64, 4))
model.fit(colours, (colours[:, 0] > 0.5).astype("float32"), epochs=3, verbose=0)
model.save(sys.argv[2])


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True  # a browser opens connections that it may never use


app = validator(service.load_service(sys.argv[2]))
with make_server("127.0.0.1", 0, app, server_class=Server) as server:
    kernel, bias = model.get_weights()
    print(json.dumps([server.server_port, kernel[:, 0].tolist(), float(bias[0])]), flush=True)
    server.serve_forever()
"""
HOSTILE = "<script>document.title = 'taken'</script><img src=x onerror=\"document.title = 'taken'\"> 김하늘 & \"'"
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key under which WebDriver names an element


def program(name: str) -> str:
    """Where a program of Debian is; .ci/run installs it."""
    found = shutil.which(name)
    if not found:
        said = f"{name} is missing: apt-get install chromium chromium-driver"
        # Where everything has to be there, a test that did not run must not look like one that passed.
        pytest.fail(said) if "AUTOGRADER_COMPLETE" in os.environ else pytest.skip(said)
    return found


class Browser:
    """A window of Chromium without a screen."""

    def __init__(self, driver: str) -> None:
        self.address = f"{driver}/session"
        # Chromium's own sandbox cannot be set up by root, who runs the tests in a container.
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-US"]
        options = {"binary": program("chromium"), "args": arguments}
        wanted = {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}}
        self.address += "/" + self.ask("", wanted)["sessionId"]
        self.ask("/timeouts", {"implicit": 20_000})  # an element may still be on its way when it is looked for

    def ask(self, path: str, body: dict | None = None, method: str = "POST"):
        """One command of WebDriver."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as problem:
            with problem:
                raise AssertionError(f"{path} {body}: {json.load(problem)['value']['message']}") from None

    def find(self, selector: str) -> str:
        return self.ask("/element", {"using": "css selector", "value": selector})[ELEMENT]

    def text(self, selector: str) -> str:
        return self.ask(f"/element/{self.find(selector)}/text", method="GET")

    def click(self, selector: str) -> None:
        self.ask(f"/element/{self.find(selector)}/click", {})

    def write(self, selector: str, text: str) -> None:
        self.ask(f"/element/{self.find(selector)}/value", {"text": text})

    def script(self, code: str):
        return self.ask("/execute/sync", {"script": code, "args": []})

    def fill(self, address: str, name: str) -> None:
        """Open the form, fill it in, and press the button."""
        self.ask("/url", {"url": address})
        self.write("input[name=sname]", name)
        self.write("input[name=date]", "11222026")  # the keys of an American date field
        self.write("input[name=colour]", "#ff8800")
        self.click("button")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[float], float]]:
    """The address of the service, and the weights of its model."""
    reference = find_course().assignment("form_service").reference
    assert reference is not None
    model: Path = tmp_path_factory.mktemp("model") / "외투.keras"
    command = [sys.executable, "-c", SERVICE, str(reference), str(model)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8") as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        assert said, "the service did not start"
        port, kernel, bias = json.loads(said)
        yield f"http://127.0.0.1:{port}/", kernel, bias
        process.kill()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser for all tests of this file."""
    with subprocess.Popen([program("chromedriver"), "--port=0"], stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        port = next(line.split("port ")[1].strip(" .\n") for line in process.stdout if "successfully on port" in line)
        window = Browser(f"http://127.0.0.1:{port}")
        yield window
        window.ask("", method="DELETE")
        process.terminate()


def test_fill_send_and_read_the_prediction(service, browser):
    address, kernel, bias = service
    browser.fill(address, "남궁 하늘")
    total = sum(weight * x for weight, x in zip(kernel, (1, 0x88 / 255, 0, 11 / 12), strict=True)) + bias
    assert browser.text("#name") == "남궁 하늘"
    assert abs(float(browser.text("#prediction")) - 1 / (1 + math.exp(-total))) < 0.00052
    assert browser.script("return document.characterSet") == "UTF-8"
    assert browser.ask("/url", method="GET") == address  # sent with POST: nothing of it stands in the address


def test_scripts_are_shown_as_text(service, browser):
    browser.fill(service[0], HOSTILE)
    assert browser.text("#name") == HOSTILE
    assert browser.script("return document.title") != "taken"
    assert browser.script("return document.querySelectorAll('script, img').length") == 0


def test_a_click_on_a_label_reaches_its_field(service, browser):
    browser.ask("/url", {"url": service[0]})
    labels = browser.script("return Array.from(document.querySelectorAll('label'), one => one.htmlFor)")
    assert len(labels) == 3
    browser.click("label")
    assert browser.script("return document.activeElement.name") == "sname"
    assert browser.script("return document.querySelector('input[type=color]').value") == "#3366cc"


def test_an_empty_form_is_refused_and_the_next_one_is_not(service, browser):
    browser.ask("/url", {"url": service[0]})
    browser.click("button")
    browser.find("html:not(:has(form))")
    assert browser.script("return performance.getEntriesByType('navigation')[0].responseStatus") == 400
    browser.fill(service[0], "김")
    assert browser.text("#name") == "김"


@pytest.mark.parametrize(("path", "method", "status"), [("nowhere", "GET", 404), ("", "PUT", 405), ("", "POST", 400)])
def test_status_codes_over_a_real_connection(service, path, method, status):
    request = urllib.request.Request(service[0] + path, b"sname=%FF" if method != "GET" else None, method=method)
    with pytest.raises(urllib.error.HTTPError) as refused, urllib.request.urlopen(request, timeout=60):
        pass
    with refused.value as answer:
        assert answer.code == status
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert answer.headers.get("Allow") == ("GET, POST" if status == 405 else None)
