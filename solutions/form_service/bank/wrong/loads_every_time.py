"""
base = "reference"
fails = ["load_service"]
en = "The model is loaded at every request; the file may be gone or another one by then."
ko = "요청마다 모델을 읽습니다. 그때는 파일이 없거나 다른 파일일 수 있습니다."
"""


def load_service(model_path):
    def predict(form):
        model = keras.models.load_model(model_path)
        colour, date = form["colour"], form["date"]
        if not re.fullmatch("#[0-9a-fA-F]{6}", colour) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
            raise ValueError(form)
        month = datetime.date.fromisoformat(date).month
        channels = [channel / 255 for channel in bytes.fromhex(colour[1:])]
        return f"{float(model(np.array([[*channels, month / 12]]))[0, 0]):.3f}"

    return make_app(predict)
