"""
base = "reference"
fails = ["load_service"]
en = "Any number of hexadecimal digits is taken for a colour."
ko = "16진수 자릿수를 확인하지 않고 색으로 받아들입니다."
"""


def load_service(model_path):
    model = keras.models.load_model(model_path)

    def predict(form):
        colour, date = form["colour"], form["date"]
        if not re.fullmatch("#([0-9a-fA-F]{2})*[0-9a-fA-F]{6}[0-9a-fA-F]?", colour) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(form)
        month = datetime.date.fromisoformat(date).month
        channels = [channel / 255 for channel in bytes.fromhex(colour[1:7])]
        return f"{float(model(np.array([[*channels, month / 12]]))[0, 0]):.3f}"

    return make_app(predict)
