"""
base = "reference"
fails = ["parse_students"]
outcome = "raised"
en = "The bytes are decoded as UTF-8 before parsing, so a document in UTF-16 is refused. Give the parser the bytes."
ko = "파싱하기 전에 UTF-8로 디코딩해서 UTF-16 문서를 읽지 못합니다. 바이트를 그대로 파서에 주세요."
"""


def parse_students(xml):
    xml = xml.decode("utf-8") if isinstance(xml, bytes) else xml
    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    try:
        guard.Parse(xml, True)
        root = ElementTree.fromstring(xml)
    except (expat.ExpatError, ElementTree.ParseError) as problem:
        raise ValueError(problem)
    if root.tag != "students":
        raise ValueError(root.tag)
    return [read_student(student) for student in root.findall("student")]
