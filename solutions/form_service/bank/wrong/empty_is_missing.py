"""
base = "reference"
fails = ["parse_students"]
outcome = "raised"
en = "An empty element counts as missing; an empty department is allowed."
ko = "빈 요소를 빠진 것으로 봅니다. 학과는 비어 있어도 됩니다."
"""


def read_student(student):
    values = {}
    for key in ("sid", "sname", "dept"):
        values[key] = (student.findtext(key) or "").strip()
        if not values[key]:
            raise ValueError(key)
    return values
