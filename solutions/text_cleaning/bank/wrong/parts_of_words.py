"""
base = "reference"
fails = ["remove_stop_words", "standardize"]
en = "Every token that contains a stop word goes, so other is lost to the; only whole tokens count."
ko = "불용어가 들어 있기만 하면 토큰을 뺐습니다. the 때문에 other까지 사라집니다. 토큰 전체가 같을 때만 빼야 합니다."
"""


def remove_stop_words(tokens, stop_words):
    unwanted = [word.lower() for word in {*stop_words} if word]
    return [token for token in tokens if not any(word in token.lower() for word in unwanted)]
