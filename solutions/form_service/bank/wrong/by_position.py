"""
base = "reference"
fails = ["parse_students"]
en = "The values are taken by position; the elements may come in any order, with others between."
ko = "위치로 값을 꺼냅니다. 요소의 순서는 자유이고 사이에 다른 요소가 있을 수 있습니다."
"""


def read_student(student):
    values = [(child.text or "").strip() for child in student]
    if len(values) < 3:
        raise ValueError("missing")
    return dict(zip(("sid", "sname", "dept"), values))
