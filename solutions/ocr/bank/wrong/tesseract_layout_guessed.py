"""
base = "reference"
fails = ["read_with_tesseract"]
en = "Tesseract is left to guess the layout, and takes the gaps between Korean words for columns."
ko = "페이지의 구성을 알아서 찾게 두어, 한국어 단어 사이의 틈을 단의 경계로 봅니다."
"""

import numpy as np


def read_with_tesseract(image, language):
    try:
        import tesserocr
        from PIL import Image
    except ImportError as error:
        raise RuntimeError("Tesseract is not installed: pip install tesserocr") from error
    folder = tessdata()
    known = tesserocr.get_languages(folder)[1] if folder else []
    missing = [f"tesseract-ocr-{name}" for name in language.split("+") if name not in known]
    if missing:
        raise RuntimeError(f"apt-get install {' '.join(missing)}")
    with tesserocr.PyTessBaseAPI(path=folder, lang=language) as api:
        api.SetImage(Image.fromarray(np.ascontiguousarray(image)))
        return api.GetUTF8Text().strip()
