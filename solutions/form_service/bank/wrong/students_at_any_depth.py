"""
base = "reference"
fails = ["parse_students"]
en = "iter finds students at any depth; only those directly in the root count. Use findall."
ko = "iter는 어느 깊이의 student든 찾습니다. 루트 바로 아래만 세야 하니 findall을 쓰세요."
"""


def parse_students(xml):
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    try:
        guard.Parse(xml, True)
        root = ElementTree.fromstring(xml)
    except (expat.ExpatError, ElementTree.ParseError) as problem:
        raise ValueError(problem)
    if root.tag != "students":
        raise ValueError(root.tag)
    return [read_student(student) for student in root.iter("student")]
