"""
base = "reference"
fails = ["load_service"]
en = "A new model is made with the same layers; it has random weights, not the saved ones."
ko = "같은 층으로 새 모델을 만듭니다. 저장된 가중치가 아니라 무작위 가중치입니다."
"""


def load_service(model_path):
    model = keras.models.clone_model(keras.models.load_model(model_path))

    def predict(form):
        colour, date = form["colour"], form["date"]
        if not re.fullmatch("#[0-9a-fA-F]{6}", colour) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(form)
        month = datetime.date.fromisoformat(date).month
        channels = [channel / 255 for channel in bytes.fromhex(colour[1:])]
        return f"{float(model(np.array([[*channels, month / 12]]))[0, 0]):.3f}"

    return make_app(predict)
