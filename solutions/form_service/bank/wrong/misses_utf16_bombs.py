"""
base = "reference"
fails = ["parse_students"]
en = "Bytes are searched for <!DOCTYPE as ASCII, which is not found in UTF-16."
ko = "바이트에서 ASCII로 쓴 <!DOCTYPE을 찾으므로 UTF-16 문서에서는 놓칩니다."
"""


def parse_students(xml):
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    try:
        if isinstance(xml, str):
            guard.Parse(xml, True)
        elif re.search(rb"<!DOCTYPE [a-z]+( \[|>| SYSTEM)", xml):
            raise ValueError("DOCTYPE")
        root = ElementTree.fromstring(xml)
    except (expat.ExpatError, ElementTree.ParseError) as problem:
        raise ValueError(problem)
    if root.tag != "students":
        raise ValueError(root.tag)
    return [read_student(student) for student in root.findall("student")]
