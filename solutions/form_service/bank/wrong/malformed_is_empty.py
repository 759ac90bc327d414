"""
base = "reference"
fails = ["parse_students"]
en = "A malformed document gives an empty list, as if there were no students. Say that it is wrong."
ko = "형식이 잘못된 문서에 빈 리스트를 반환합니다. 학생이 없는 것처럼 보이니 오류로 알려야 합니다."
"""


def parse_students(xml):
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    try:
        guard.Parse(xml, True)
        root = ElementTree.fromstring(xml)
    except (expat.ExpatError, ElementTree.ParseError) as problem:
        return []
    if root.tag != "students":
        raise ValueError(root.tag)
    return [read_student(student) for student in root.findall("student")]
