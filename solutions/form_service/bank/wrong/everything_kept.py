"""
base = "reference"
fails = ["parse_students"]
en = "Every child becomes an entry; exactly sid, sname and dept are asked for."
ko = "자식 요소를 모두 딕셔너리에 넣습니다. sid, sname, dept 세 개만 있어야 합니다."
"""


_read_student = read_student


def read_student(student):
    return {**{child.tag: (child.text or "").strip() for child in student}, **_read_student(student)}
