"""
base = "reference"
fails = ["parse_students"]
en = "Only entities are refused; a DOCTYPE that names another file, or nothing, passes."
ko = "엔티티만 거절해서, 다른 파일을 가리키거나 내용이 없는 DOCTYPE은 통과합니다."
"""


def parse_students(xml):
    guard = expat.ParserCreate()
    guard.EntityDeclHandler = lambda name, *more: refuse(name, None, None, None)
    try:
        guard.Parse(xml, True)
        root = ElementTree.fromstring(xml)
    except (expat.ExpatError, ElementTree.ParseError) as problem:
        raise ValueError(problem)
    if root.tag != "students":
        raise ValueError(root.tag)
    return [read_student(student) for student in root.findall("student")]
