"""
base = "reference"
fails = ["parse_students"]
outcome = "raised"
en = "ParseError and ExpatError are no ValueErrors; malformed XML must raise ValueError."
ko = "ParseError와 ExpatError는 ValueError가 아닙니다. 잘못된 XML에서는 ValueError를 발생시켜야 합니다."
"""


def parse_students(xml):
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    guard.Parse(xml, True)
    root = ElementTree.fromstring(xml)
    if root.tag != "students":
        raise ValueError(root.tag)
    return [read_student(student) for student in root.findall("student")]
