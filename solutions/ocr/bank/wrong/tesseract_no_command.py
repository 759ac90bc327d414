"""
base = "reference"
fails = ["read_with_tesseract"]
en = "The message says that the package is missing, but not how to install it."
ko = "패키지가 없다고만 하고, 어떻게 설치하는지는 알려 주지 않습니다."
"""

import numpy as np


def read_with_tesseract(image, language):
    try:
        import tesserocr
        from PIL import Image
    except ImportError as error:
        raise RuntimeError("tesserocr is missing") from error
    folder = tessdata()
    known = tesserocr.get_languages(folder)[1] if folder else []
    missing = [f"tesseract-ocr-{name}" for name in language.split("+") if name not in known]
    if missing:
        raise RuntimeError(f"apt-get install {' '.join(missing)}")
    with tesserocr.PyTessBaseAPI(path=folder, lang=language, psm=tesserocr.PSM.SINGLE_BLOCK) as api:
        api.SetImage(Image.fromarray(np.ascontiguousarray(image)))
        return api.GetUTF8Text().strip()
