"""
base = "reference"
fails = ["parse_students"]
en = "White space around the texts is kept."
ko = "글 앞뒤의 공백을 없애지 않았습니다."
"""


def read_student(student):
    values = {}
    for key in ("sid", "sname", "dept"):
        values[key] = student.findtext(key)
        if values[key] is None:
            raise ValueError(key)
    return values
