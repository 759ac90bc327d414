"""
base = "reference"
fails = ["load_service"]
en = "The answer is rounded to 0 or 1; the probability itself is asked for."
ko = "답을 0이나 1로 반올림합니다. 확률 자체를 보여 주어야 합니다."
"""


def load_service(model_path):
    model = keras.models.load_model(model_path)

    def predict(form):
        colour, date = form["colour"], form["date"]
        if not re.fullmatch("#[0-9a-fA-F]{6}", colour) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(form)
        month = datetime.date.fromisoformat(date).month
        channels = [channel / 255 for channel in bytes.fromhex(colour[1:])]
        return f"{round(float(model(np.array([[*channels, month / 12]]))[0, 0])):.3f}"

    return make_app(predict)
