"""Assignment 15: Reading text from pictures.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check ocr

과제 15: 그림에서 글자 읽기.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check ocr
"""

from glob import glob

import cv2
import keras
import numpy as np


def grayscale(image):
    """The brightness of every pixel.

    image: uint8 array, (height, width, 3) in the order R, G, B, or (height, width).
    Returns a uint8 array (height, width); being off by 1 through rounding is fine.
    Raises ValueError for any other shape.

    grayscale(np.array([[[255, 0, 0], [0, 0, 255]]], np.uint8))  →  [[76, 29]]

    픽셀마다 밝기를 구합니다.

    image: uint8 배열. R, G, B 순서의 (height, width, 3) 또는 (height, width).
    uint8 배열 (height, width)을 반환합니다. 반올림 때문에 1만큼 다른 것은 괜찮습니다.
    모양이 그 밖의 것이면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def denoise(image):
    """Every pixel becomes the median of its 3 × 3 neighbourhood, edge pixels repeated outside.

    image: gray image (height, width), at least one pixel.
    Returns a uint8 array of the same shape.

    denoise(np.array([[9, 9, 9], [9, 0, 9], [9, 9, 9]], np.uint8))  →  nine times 9

    픽셀마다 3 × 3 이웃의 중앙값으로 바꿉니다. 이미지 밖에는 가장자리 픽셀을 되풀이합니다.

    image: 회색조 이미지 (height, width). 픽셀은 적어도 하나 있습니다.
    같은 모양의 uint8 배열을 반환합니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def binarize(image, block=None):
    """255 where there is ink, 0 where there is paper.

    image: gray image (height, width), at least one pixel. block: None for Otsu's threshold, or an odd integer, 3 or more.
    Returns a uint8 array of the same shape that holds only 0 and 255. With block, pixels whose distance to the
    mean is within 1 of the limit of 10 are not looked at, so that it does not matter how you round.

    binarize(np.array([[90, 90, 30], [90, 30, 90]], np.uint8))  →  [[0, 0, 255], [0, 255, 0]]

    잉크가 있는 곳은 255, 종이인 곳은 0으로 만듭니다.

    image: 회색조 이미지 (height, width). 픽셀은 적어도 하나 있습니다. block: None이면 오츠의 문턱값, 아니면 3 이상의 홀수.
    0과 255만 든 같은 모양의 uint8 배열을 반환합니다. block이 있을 때, 평균과의 차이가 한계인 10에서 1 이내인 픽셀은
    채점하지 않으므로 반올림을 어떻게 하든 상관없습니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def deskew(image):
    """Turn a page upright.

    image: gray image (height, width) of a page with several lines, turned by -15 to 15 degrees.
    Returns a tuple (upright, angle): a uint8 array of the same shape, in which corners that come into view have the
    brightness of paper (the median of the page is one), and the angle as a float, positive if the page was turned counterclockwise. A page of one
    single brightness comes back as it is, with the angle 0.0.

    upright, angle = deskew(page)   # a page whose lines rise to the right by 3 degrees: angle is about 3.0

    페이지를 바로 세웁니다.

    image: 여러 줄이 적힌 페이지의 회색조 이미지 (height, width). -15도에서 15도까지 기울어져 있습니다.
    튜플 (upright, angle)을 반환합니다. upright는 같은 모양의 uint8 배열이고, 새로 드러나는 모서리는 종이의 밝기(이를테면
    이미지의 중앙값)로 채웁니다. angle은 실수이며 페이지가 반시계 방향으로 돌아가 있으면 양수입니다. 밝기가 한 가지뿐인 페이지는 그대로
    반환하고 각도는 0.0입니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def segment_lines(image):
    """The box of every line of text, from top to bottom.

    image: upright binary image (height, width), 255 is ink.
    Returns a list of tight boxes (x, y, width, height); an empty list if there is no ink.

    A page with ink in rows 2 to 5, columns 1 to 8, and nowhere else  →  [(1, 2, 8, 4)]

    글의 줄마다 상자를 위에서부터 차례로 구합니다.

    image: 바로 세운 이진 이미지 (height, width). 255가 잉크입니다.
    꼭 맞는 상자 (x, y, width, height)의 리스트를 반환합니다. 잉크가 없으면 빈 리스트입니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def segment_characters(line, square=False):
    """The box of every character of a line, from left to right.

    line: binary image (height, width) of one line of text, 255 is ink. square: True for Hangul blocks.
    Returns a list of tight boxes (x, y, width, height), measured in line; an empty list if there is no ink.

    A line with the word "hi"  →  two boxes; the second holds the dot and the stem

    한 줄의 글자마다 상자를 왼쪽부터 차례로 구합니다.

    line: 글 한 줄의 이진 이미지 (height, width). 255가 잉크입니다. square: 한글 네모 칸이면 True.
    line 안에서 잰 꼭 맞는 상자 (x, y, width, height)의 리스트를 반환합니다. 잉크가 없으면 빈 리스트입니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def frame(page, box):
    """The ink of a box as a float32 picture (32, 32), centred, its longer side 24 pixels.  Given; use it as it is.

    상자 안의 잉크를 가운데에 놓고 긴 변을 24픽셀로 맞춘 float32 그림 (32, 32)입니다. 주어진 함수이니 그대로 쓰세요.
    """
    x, y, width, height = box
    ink = page[y : y + height, x : x + width].astype(np.float32) / 255
    size = max(1, round(24 * width / max(width, height))), max(1, round(24 * height / max(width, height)))
    left, top = (32 - size[0]) // 2, (32 - size[1]) // 2
    picture = np.zeros((32, 32), np.float32)
    picture[top : top + size[1], left : left + size[0]] = cv2.resize(ink, size, interpolation=cv2.INTER_AREA)
    return picture


def match_template(character, templates):
    """The name of the template that fits a picture best, and its score.

    character: array (height, width), uint8 or float. templates: dictionary from names to arrays of the same shape.
    Returns a tuple (name, score), score a float between -1 and 1.
    Raises ValueError if there is no template, or one of another shape.

    match_template(np.eye(2), {"rising": np.eye(2)[::-1], "falling": np.eye(2)})  →  ("falling", 1.0)

    그림에 가장 잘 맞는 견본의 이름과 점수를 구합니다.

    character: uint8이나 실수 배열 (height, width). templates: 이름이 키이고 같은 모양의 배열이 값인 딕셔너리.
    튜플 (name, score)를 반환합니다. score는 -1과 1 사이의 실수입니다.
    견본이 하나도 없거나 모양이 다른 견본이 있으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def build_recognizer(classes):
    """A compiled keras model that reads pictures of characters.

    classes: how many different characters there are, 2 or more.
    Returns a compiled keras.Model from (n, 32, 32, 1) to probabilities (n, classes). Its weights exist at once.

    build_recognizer(10).output_shape  →  (None, 10)

    글자 그림을 읽는, 컴파일된 keras 모델을 만듭니다.

    classes: 서로 다른 글자의 개수, 2 이상.
    (n, 32, 32, 1)을 받아 확률 (n, classes)를 내는 컴파일된 keras.Model을 반환합니다. 가중치는 바로 만들어져 있습니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def read_text(image, recognize, square=False):
    """The text of a photographed page.

    image: uint8 array, gray (height, width) or R, G, B (height, width, 3). square: True for Hangul blocks.
    recognize: function from a float32 array (n, 32, 32) to a list of n strings, called once for each line.
    Returns the text: words with one space between them, lines with one line break.

    read_text(page, lambda pictures: ["x"] * len(pictures))  →  "xxx xx" for a page with two such words

    찍은 페이지의 텍스트를 읽습니다.

    image: uint8 배열. 회색조 (height, width) 또는 R, G, B (height, width, 3). square: 한글 네모 칸이면 True.
    recognize: float32 배열 (n, 32, 32)을 받아 문자열 n개의 리스트를 주는 함수. 줄마다 한 번 부릅니다.
    텍스트를 반환합니다. 단어 사이에는 빈칸 하나, 줄 사이에는 줄바꿈 하나를 넣습니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def tessdata():
    """The folder with Tesseract's language data, or None.  Given. / 언어 데이터 폴더, 없으면 None. 주어진 함수입니다."""
    places = ("/usr/share/tesseract-ocr/*/tessdata", "/opt/homebrew/share/tessdata", "/usr/local/share/tessdata")
    return next((folder for place in places for folder in sorted(glob(place))), None)


def read_with_tesseract(image, language):
    """The text of a page, read by Tesseract.

    image: uint8 array, gray (height, width) or R, G, B (height, width, 3).
    language: "eng", "kor", or several joined: "eng+kor".
    Returns the text without white space at its ends. Raises RuntimeError, with what to install, if tesserocr cannot be
    imported or the data of a language are missing.

    read_with_tesseract(255 - binarize(cv2.imread("data/page.png", 0), 35), "eng")  →  "Region-based segmentation ..."

    Tesseract로 페이지의 텍스트를 읽습니다.

    image: uint8 배열. 회색조 (height, width) 또는 R, G, B (height, width, 3).
    language: "eng", "kor", 또는 여럿을 이은 "eng+kor".
    앞뒤의 공백을 뺀 텍스트를 반환합니다. tesserocr를 불러올 수 없거나 언어 데이터가 없으면, 무엇을 설치해야 하는지
    적은 RuntimeError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()
