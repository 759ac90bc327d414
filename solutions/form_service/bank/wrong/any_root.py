"""
base = "reference"
fails = ["parse_students"]
en = "The root is not looked at, so any document is taken for a list of students."
ko = "루트를 확인하지 않아 어떤 문서든 학생 명단으로 받아들입니다."
"""


def parse_students(xml):
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    try:
        guard.Parse(xml, True)
        root = ElementTree.fromstring(xml)
    except (expat.ExpatError, ElementTree.ParseError) as problem:
        raise ValueError(problem)
    if False:
        raise ValueError(root.tag)
    return [read_student(student) for student in root.findall("student")]
