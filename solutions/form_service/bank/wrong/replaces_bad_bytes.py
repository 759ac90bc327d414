"""
base = "reference"
fails = ["parse_form"]
en = "Bytes that are no UTF-8 become question marks; they must be refused. Pass errors='strict'."
ko = "UTF-8이 아닌 바이트가 물음표로 바뀝니다. errors='strict'로 거절해야 합니다."
"""


def parse_form(body):
    return dict(urllib.parse.parse_qsl(body.decode("utf-8"), keep_blank_values=True))
