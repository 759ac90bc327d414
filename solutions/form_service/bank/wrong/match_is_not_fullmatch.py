"""
base = "reference"
fails = ["load_service"]
en = "re.match with $ lets a line break pass at the end. Use re.fullmatch."
ko = "re.match와 $로는 끝의 줄바꿈이 통과합니다. re.fullmatch를 쓰세요."
"""


def load_service(model_path):
    model = keras.models.load_model(model_path)

    def predict(form):
        colour, date = form["colour"], form["date"]
        if not re.match("#[0-9a-fA-F]{6}$", colour) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(form)
        month = datetime.date.fromisoformat(date).month
        channels = [channel / 255 for channel in bytes.fromhex(colour[1:7])]
        return f"{float(model(np.array([[*channels, month / 12]]))[0, 0]):.3f}"

    return make_app(predict)
