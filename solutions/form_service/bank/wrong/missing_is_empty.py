"""
base = "reference"
fails = ["parse_students"]
en = "A missing element becomes an empty text. A student without a number must be refused."
ko = "빠진 요소를 빈 글로 채웁니다. 번호가 없는 학생은 거절해야 합니다."
"""


def read_student(student):
    values = {}
    for key in ("sid", "sname", "dept"):
        values[key] = student.findtext(key, "").strip()
    return values
