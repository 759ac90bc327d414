"""
base = "reference"
fails = ["parse_students"]
outcome = "raised"
en = "The text is searched for <!DOCTYPE: a department written so is refused."
ko = "글에서 <!DOCTYPE을 찾습니다. 학과 이름이 그런 학생까지 거절합니다."
"""


def parse_students(xml):
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    try:
        if "<!DOCTYPE" in (xml if isinstance(xml, str) else xml.decode("utf-16" if b"\0" in xml else "utf-8", "ignore")):
            raise ValueError("DOCTYPE")
        root = ElementTree.fromstring(xml)
    except (expat.ExpatError, ElementTree.ParseError) as problem:
        raise ValueError(problem)
    if root.tag != "students":
        raise ValueError(root.tag)
    return [read_student(student) for student in root.findall("student")]
