"""
base = "reference"
fails = ["load_service"]
en = "The channels are in the order blue, green, red. In a colour of HTML red comes first."
ko = "채널이 파랑, 초록, 빨강 순서입니다. HTML의 색은 빨강이 먼저입니다."
"""


def load_service(model_path):
    model = keras.models.load_model(model_path)

    def predict(form):
        colour, date = form["colour"], form["date"]
        if not re.fullmatch("#[0-9a-fA-F]{6}", colour) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(form)
        month = datetime.date.fromisoformat(date).month
        channels = [channel / 255 for channel in bytes.fromhex(colour[1:])[::-1]]
        return f"{float(model(np.array([[*channels, month / 12]]))[0, 0]):.3f}"

    return make_app(predict)
