"""
base = "reference"
fails = ["parse_students"]
outcome = "raised"
en = "The text of an empty element is None; strip fails on it."
ko = "빈 요소의 text는 None이라서 strip을 호출하면 오류가 납니다."
"""


def read_student(student):
    values = {}
    for key in ("sid", "sname", "dept"):
        found = student.find(key)
        if found is None:
            raise ValueError(key)
        values[key] = found.text.strip()
    return values
