"""
base = "reference"
fails = ["load_service"]
en = "fromisoformat also reads 20261122 and 2026-W47-7; only YYYY-MM-DD is asked for."
ko = "fromisoformat은 20261122나 2026-W47-7도 읽습니다. YYYY-MM-DD만 받아야 합니다."
"""


def load_service(model_path):
    model = keras.models.load_model(model_path)

    def predict(form):
        colour, date = form["colour"], form["date"]
        if not re.fullmatch("#[0-9a-fA-F]{6}", colour):
            raise ValueError(form)
        month = datetime.date.fromisoformat(date).month
        channels = [channel / 255 for channel in bytes.fromhex(colour[1:])]
        return f"{float(model(np.array([[*channels, month / 12]]))[0, 0]):.3f}"

    return make_app(predict)
