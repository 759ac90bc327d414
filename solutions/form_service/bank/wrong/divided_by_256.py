"""
base = "reference"
fails = ["load_service"]
en = "The largest channel is 255, so divide by 255, not by 256."
ko = "가장 큰 값이 255이므로 256이 아니라 255로 나눠야 합니다."
"""


def load_service(model_path):
    model = keras.models.load_model(model_path)

    def predict(form):
        colour, date = form["colour"], form["date"]
        if not re.fullmatch("#[0-9a-fA-F]{6}", colour) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(form)
        month = datetime.date.fromisoformat(date).month
        channels = [channel / 256 * 0.98 for channel in bytes.fromhex(colour[1:])]
        return f"{float(model(np.array([[*channels, month / 12]]))[0, 0]):.3f}"

    return make_app(predict)
