"""
base = "reference"
fails = ["load_service"]
en = "The day is given to the model instead of the month."
ko = "모델에 달이 아니라 날을 넣습니다."
"""


def load_service(model_path):
    model = keras.models.load_model(model_path)

    def predict(form):
        colour, date = form["colour"], form["date"]
        if not re.fullmatch("#[0-9a-fA-F]{6}", colour) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(form)
        month = datetime.date.fromisoformat(date).day
        channels = [channel / 255 for channel in bytes.fromhex(colour[1:])]
        return f"{float(model(np.array([[*channels, month / 12]]))[0, 0]):.3f}"

    return make_app(predict)
