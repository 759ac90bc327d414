"""
base = "reference"
fails = ["parse_students"]
en = "ElementTree alone expands the entities of a document type: the bomb goes off, or a small one passes."
ko = "ElementTree만 쓰면 문서 형식에 정의된 엔티티를 펼칩니다. 폭탄이 터지거나 작은 것은 그냥 통과합니다."
"""


def parse_students(xml):
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    try:
        root = ElementTree.fromstring(xml)
    except (expat.ExpatError, ElementTree.ParseError) as problem:
        raise ValueError(problem)
    if root.tag != "students":
        raise ValueError(root.tag)
    return [read_student(student) for student in root.findall("student")]
