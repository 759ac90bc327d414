"""
base = "reference"
fails = ["Dense"]
en = "Only the text relu is understood; a function given as activation is ignored."
ko = "문자열 relu만 알아듣고, 활성화 함수로 함수를 넘기면 무시합니다."
"""


class Dense(Dense):
    def __init__(self, units, activation=None, seed=0):
        super().__init__(units, None if callable(activation) else activation, seed)
