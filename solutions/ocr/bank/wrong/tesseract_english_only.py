"""
base = "reference"
fails = ["read_with_tesseract"]
en = "The language is ignored, so Hangul is read as Latin letters."
ko = "언어를 무시해서 한글을 로마자로 읽습니다."
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
    with tesserocr.PyTessBaseAPI(path=folder, lang="eng", psm=tesserocr.PSM.SINGLE_BLOCK) as api:
        api.SetImage(Image.fromarray(np.ascontiguousarray(image)))
        return api.GetUTF8Text().strip()
