"""
base = "reference"
fails = ["build_recognizer"]
en = "The model is made once and handed out again; every call must make a new one."
ko = "모델을 한 번만 만들어 다시 내주었습니다. 호출할 때마다 새로 만들어야 합니다."
"""

from functools import cache

build_recognizer = cache(build_recognizer)
