"""
base = "reference"
fails = ["read_with_tesseract"]
outcome = "raised"
en = "Without the package an ImportError escapes; make it a RuntimeError that says what to install."
ko = "패키지가 없을 때 ImportError가 그대로 나옵니다. 설치할 것을 알려 주는 RuntimeError로 바꾸세요."
"""

import numpy as np


def read_with_tesseract(image, language):
    import tesserocr
    from PIL import Image

    folder = tessdata()
    known = tesserocr.get_languages(folder)[1] if folder else []
    missing = [f"tesseract-ocr-{name}" for name in language.split("+") if name not in known]
    if missing:
        raise RuntimeError(f"apt-get install {' '.join(missing)}")
    with tesserocr.PyTessBaseAPI(path=folder, lang=language, psm=tesserocr.PSM.SINGLE_BLOCK) as api:
        api.SetImage(Image.fromarray(np.ascontiguousarray(image)))
        return api.GetUTF8Text().strip()
