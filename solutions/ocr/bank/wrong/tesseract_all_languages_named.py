"""
base = "reference"
fails = ["read_with_tesseract"]
en = "All languages are named as missing, also those that are there."
ko = "이미 있는 언어까지 모두 없다고 알려 줍니다."
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
    missing = [f"tesseract-ocr-{name}" for name in language.split("+")]
    if any(name not in known for name in language.split("+")):
        raise RuntimeError(f"apt-get install {' '.join(missing)}")
    with tesserocr.PyTessBaseAPI(path=folder, lang=language, psm=tesserocr.PSM.SINGLE_BLOCK) as api:
        api.SetImage(Image.fromarray(np.ascontiguousarray(image)))
        return api.GetUTF8Text().strip()
