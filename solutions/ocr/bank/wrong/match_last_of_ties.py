"""
base = "reference"
fails = ["match_template"]
en = "Of equally good templates the last wins; it must be the first."
ko = "똑같이 잘 맞는 견본 가운데 마지막 것을 골랐습니다. 첫 번째여야 합니다."
"""

correct = match_template


def match_template(character, templates):
    return correct(character, dict(reversed(templates.items())))
