"""
base = "reference"
fails = ["match_template"]
en = "The sign of the score is dropped, so a negative fits as well as the picture itself."
ko = "점수의 부호를 버렸습니다. 그러면 음화도 원래 그림만큼 잘 맞게 됩니다."
"""

correct = match_template


def match_template(character, templates):
    scores = {name: abs(correct(character, {name: each})[1]) for name, each in templates.items()}
    if not scores:
        raise ValueError("no template")
    best = max(scores, key=scores.get)
    return best, scores[best]
