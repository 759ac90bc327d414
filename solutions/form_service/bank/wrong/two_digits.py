"""
base = "reference"
fails = ["load_service"]
en = "Two digits after the point; three are asked for."
ko = "소수점 아래 두 자리입니다. 세 자리가 필요합니다."
"""


def load_service(model_path):
    model = keras.models.load_model(model_path)

    def predict(form):
        colour, date = form["colour"], form["date"]
        if not re.fullmatch("#[0-9a-fA-F]{6}", colour) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(form)
        month = datetime.date.fromisoformat(date).month
        channels = [channel / 255 for channel in bytes.fromhex(colour[1:])]
        return f"{float(model(np.array([[*channels, month / 12]]))[0, 0]):.2f}"

    return make_app(predict)
