"""
base = "reference"
fails = ["read_with_tesseract"]
en = "The message says that something failed, but not what to install."
ko = "실패했다고만 하고 무엇을 설치해야 하는지는 알려 주지 않습니다."
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
        raise RuntimeError("cannot start Tesseract")
    with tesserocr.PyTessBaseAPI(path=folder, lang=language, psm=tesserocr.PSM.SINGLE_BLOCK) as api:
        api.SetImage(Image.fromarray(np.ascontiguousarray(image)))
        return api.GetUTF8Text().strip()
