# %% [markdown] lang="en"
# # Reading text from pictures
#
# A photograph of a page is a table of brightness values. It may be gray or coloured, noisy, blurred and turned.
# You will write every step from there to a string, the way classical OCR (optical character recognition) does it:
#
# ```
# photo → grayscale → denoise → deskew → binarize → lines → boxes of characters → which characters → text
# ```
#
# At the end you hand the same page to Tesseract, a real OCR engine, and compare.
#
# **Conventions**
#
# * A *gray image* is a `uint8` array `(height, width)`: 0 is black, 255 is white; dark ink on light paper.
# * A *binary image* is a `uint8` array `(height, width)` with two values only: **255 is ink, 0 is paper**. (OpenCV looks
#   for white things on black.)
# * A *box* is a tuple of four integers `(x, y, width, height)`, as in OpenCV: `x` columns from the left, `y` rows from
#   the top. It is *tight*: ink touches all four of its sides.
# * NumPy and OpenCV (`cv2`) may be used for everything, and so may SciPy and scikit-learn. Never change an image you were
#   given; some are read-only, and some are slices of larger ones (`np.ascontiguousarray` makes what OpenCV likes).
# * The steps are graded one by one, on images made for that step. Only `read_text` uses your earlier functions.
#
# `data/page.png` is a real photographed page, lit from one side.

# %% [markdown] lang="ko"
# # 그림에서 글자 읽기
#
# 종이를 찍은 사진은 밝기 값의 표입니다. 회색조일 수도 컬러일 수도 있고, 잡티가 있거나 흐리거나 기울어져 있기도
# 합니다. 여기에서 문자열까지 가는 모든 단계를 고전적인 OCR(광학 문자 인식) 방식으로 직접 만들어 봅니다.
#
# ```
# 사진 → grayscale → denoise → deskew → binarize → 줄 → 글자 상자 → 무슨 글자인지 → 텍스트
# ```
#
# 마지막에는 같은 페이지를 실제 OCR 엔진인 Tesseract에 맡겨 보고 결과를 견주어 봅니다.
#
# **약속**
#
# * *회색조 이미지*는 `uint8` 배열 `(height, width)`입니다. 0은 검은색, 255는 흰색이고, 밝은 종이에 어두운 잉크로 쓰여
#   있습니다.
# * *이진 이미지*는 값이 두 가지뿐인 `uint8` 배열 `(height, width)`입니다. **255가 잉크, 0이 종이**입니다. (OpenCV는 검은
#   바탕에서 흰 것을 찾습니다.)
# * *상자*는 OpenCV처럼 정수 네 개의 튜플 `(x, y, width, height)`입니다. `x`는 왼쪽에서 센 열, `y`는 위에서 센 행입니다.
#   상자는 *꼭 맞아야* 합니다. 네 변에 모두 잉크가 닿아 있다는 뜻입니다.
# * 어디에서나 NumPy와 OpenCV(`cv2`)를 쓸 수 있고, SciPy와 scikit-learn도 괜찮습니다. 받은 이미지는 절대 바꾸지 마세요.
#   읽기 전용도 있고, 더 큰 이미지의 일부를 잘라 낸 것도 있습니다(`np.ascontiguousarray`를 쓰면 OpenCV가 받아들이는
#   배열이 됩니다).
# * 각 단계는 그 단계를 위해 만든 이미지로 따로따로 채점합니다. 앞에서 만든 함수를 쓰는 것은 `read_text`뿐입니다.
#
# `data/page.png`는 한쪽에서 빛을 받은 실제 종이 사진입니다.

# %%
from glob import glob

import cv2
import keras
import numpy as np

# %% [markdown] lang="en"
# ## 1. `grayscale(image)`
#
# The eye is most sensitive to green and least to blue. The usual brightness of a colour is
#
# $$0.299\,R + 0.587\,G + 0.114\,B,$$
#
# rounded to a whole number. The channels come in the order **R, G, B**. (`cv2.imread` gives B, G, R; convert there.)
# A pure red `(255, 0, 0)` becomes 76, a pure blue 29: three channels simply averaged would both give 85. Careful with
# `uint8`: 200 + 100 is 44 in it. An image that is gray already comes back with the same values.

# %% [markdown] lang="ko"
# ## 1. `grayscale(image)`
#
# 눈은 초록에 가장 민감하고 파랑에 가장 둔합니다. 색의 밝기는 보통 다음과 같이 구하고, 정수로 반올림합니다.
#
# $$0.299\,R + 0.587\,G + 0.114\,B$$
#
# 채널의 순서는 **R, G, B**입니다. (`cv2.imread`는 B, G, R로 주므로 그때 바꿔야 합니다.) 순수한 빨강 `(255, 0, 0)`은 76,
# 순수한 파랑은 29가 됩니다. 세 채널을 그냥 평균하면 둘 다 85가 되고 맙니다. `uint8`을 조심하세요. `uint8`에서는
# 200 + 100이 44입니다. 이미 회색조인 이미지는 값을 그대로 반환합니다.


# %%
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
    ### BEGIN SOLUTION
    if image.ndim == 2:
        return image.copy()
    if image.ndim != 3 or image.shape[2] != 3:
        raise ValueError(f"expected (height, width) or (height, width, 3), got {image.shape}")
    return np.rint(image @ np.array([0.299, 0.587, 0.114])).astype(np.uint8)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `denoise(image)`
#
# Single pixels that are far too dark or too bright ("salt and pepper") would later look like dots of ink. An average
# smears them and softens every edge. The **median** of the 3 × 3 neighbourhood throws them away and keeps edges sharp:
#
# ```
#     200 200 200
#     200   0 200      sorted:  0 200 200 200 [200] 200 200 200 200   →  200
#     200 200 200
# ```
#
# At the border the neighbourhood would reach outside; there each pixel of the edge is simply repeated.

# %% [markdown] lang="ko"
# ## 2. `denoise(image)`
#
# 혼자서만 지나치게 어둡거나 밝은 픽셀("소금과 후추" 잡음)은 나중에 잉크 점처럼 보입니다. 평균을 내면 잡티가 번지고
# 모든 경계가 흐려집니다. 3 × 3 이웃의 **중앙값**을 쓰면 잡티는 사라지고 경계는 또렷하게 남습니다.
#
# ```
#     200 200 200
#     200   0 200      정렬:  0 200 200 200 [200] 200 200 200 200   →  200
#     200 200 200
# ```
#
# 가장자리에서는 이웃이 이미지 밖으로 나갑니다. 그 자리에는 가장자리 픽셀을 그대로 한 번 더 씁니다.


# %%
def denoise(image):
    """Every pixel becomes the median of its 3 × 3 neighbourhood, edge pixels repeated outside.

    image: gray image (height, width), at least one pixel.
    Returns a uint8 array of the same shape.

    denoise(np.array([[9, 9, 9], [9, 0, 9], [9, 9, 9]], np.uint8))  →  nine times 9

    픽셀마다 3 × 3 이웃의 중앙값으로 바꿉니다. 이미지 밖에는 가장자리 픽셀을 되풀이합니다.

    image: 회색조 이미지 (height, width). 픽셀은 적어도 하나 있습니다.
    같은 모양의 uint8 배열을 반환합니다.
    """
    ### BEGIN SOLUTION
    return cv2.medianBlur(np.ascontiguousarray(image), 3)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `binarize(image, block=None)`
#
# Which pixels are ink? Below some threshold $t$; but 128 is wrong for a dark photo and for a pale one. **Otsu's method**
# finds $t$ in the image itself. Each $t$ divides the pixels into two groups, those $\le t$ and those $> t$. With $n_0, n_1$
# pixels and mean brightness $m_0, m_1$, it takes the $t$ for which
#
# $$n_0\,n_1\,(m_0 - m_1)^2$$
#
# is largest: two groups as far apart as possible. The darker group, $\le t$, is the ink. An image of one single
# brightness has no ink at all.
#
# ```
#     90  90  30              30 | 90          0   0 255
#     90  30  90      t = 30…89:  ink 255  →   0 255   0
# ```
#
# **One threshold is not always enough.** In `data/page.png` the paper in the shade is darker than ink in the light. With
# `block` given, an odd number from 3 on, each pixel is compared with its own surroundings: it is ink if it is darker than the mean
# of the `block × block` square around it **by more than 10**. (Beyond the border, edge pixels are repeated.)

# %% [markdown] lang="ko"
# ## 3. `binarize(image, block=None)`
#
# 어떤 픽셀이 잉크일까요? 어떤 문턱값 $t$ 아래의 픽셀입니다. 하지만 128로 정해 두면 어두운 사진에서도, 흐릿한 사진에서도
# 틀립니다. **오츠(Otsu)의 방법**은 $t$를 이미지 자체에서 찾습니다. $t$ 하나는 픽셀을 $t$ 이하와 $t$ 초과, 두 무리로
# 나눕니다. 두 무리의 픽셀 수를 $n_0, n_1$, 평균 밝기를 $m_0, m_1$이라고 할 때
#
# $$n_0\,n_1\,(m_0 - m_1)^2$$
#
# 이 가장 커지는 $t$를 고릅니다. 두 무리가 서로 가장 멀어지는 곳입니다. 어두운 무리, 곧 $t$ 이하가 잉크입니다. 밝기가
# 한 가지뿐인 이미지에는 잉크가 없습니다.
#
# ```
#     90  90  30              30 | 90          0   0 255
#     90  30  90      t = 30…89: 잉크 255  →   0 255   0
# ```
#
# **문턱값 하나로는 모자랄 때가 있습니다.** `data/page.png`에서는 그늘진 종이가 밝은 곳의 잉크보다 어둡습니다. 3 이상의 홀수
# `block`이 주어지면 픽셀을 저마다의 주변과 견줍니다. 그 픽셀을 가운데에 둔 `block × block` 정사각형의 평균보다
# **10을 넘게** 어두우면 잉크입니다. (이미지 밖에는 가장자리 픽셀을 되풀이합니다.)


# %%
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
    ### BEGIN SOLUTION
    if block is not None:
        mean = cv2.blur(image.astype(np.float32), (block, block), borderType=cv2.BORDER_REPLICATE)
        return np.where(image < mean - 10, 255, 0).astype(np.uint8)
    counts = np.bincount(image.ravel(), minlength=256)
    darker = np.cumsum(counts)
    lighter = image.size - darker
    sums = np.cumsum(counts * np.arange(256))
    # The means are far from 0 only where both groups have pixels; an empty group makes the product 0 in any case.
    means = sums / np.maximum(darker, 1), (sums[-1] - sums) / np.maximum(lighter, 1)
    apart = darker * lighter * (means[0] - means[1]) ** 2
    if not apart.any():
        return np.zeros(image.shape, np.uint8)
    return np.where(image <= np.argmax(apart), 255, 0).astype(np.uint8)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `deskew(image)`
#
# A page held askew has lines that rise or fall. Add up the ink of every row: if the lines lie level, rows of text are
# full and the rows between them empty; if not, everything is smeared.
#
# ```
#     level           ████████████      turned          ▒▒▒▒
#     (ink a row)                       (ink a row)     ▒▒▒▒▒▒
#                     ████████████                      ▒▒▒▒▒▒▒
#                                                       ▒▒▒▒▒
# ```
#
# So try many angles and keep the one with the sharpest profile, for instance with the largest sum of squares. The pages
# are lit evenly, so that one threshold (`binarize`, for instance) finds the ink. You need
# not turn the image for each try: a pixel of ink at row $y$ and column $x$ has, seen along lines that rise to the right by
# the angle $a$, the height $y\cos a + x\sin a$. First in steps of half a degree, then finer around the best.
#
# **The sign.** The angle is how far the page was turned **counterclockwise**, in degrees: positive if its lines rise to
# the right, negative if they fall. To put it upright you turn the image by as much *clockwise*, around its centre.
# (`cv2.getRotationMatrix2D` counts counterclockwise, too.) Angles lie between −15 and 15; yours must be right to half a
# degree.

# %% [markdown] lang="ko"
# ## 4. `deskew(image)`
#
# 비뚤게 찍은 페이지에서는 줄이 올라가거나 내려갑니다. 행마다 잉크를 더해 보세요. 줄이 수평이면 글이 있는 행에는 잉크가 많고 그
# 사이의 행에는 하나도 없습니다. 기울어져 있으면 모두 뭉개집니다.
#
# ```
#     수평            ████████████      기울어짐        ▒▒▒▒
#     (행별 잉크)                       (행별 잉크)     ▒▒▒▒▒▒
#                     ████████████                      ▒▒▒▒▒▒▒
#                                                       ▒▒▒▒▒
# ```
#
# 그러니 여러 각도를 시험해 보고 행마다 잉크의 차이가 가장 뚜렷한 각도, 이를테면 행별 잉크를 제곱해 더한 값이 가장 큰
# 각도를 고르면 됩니다. 페이지의 빛은 고르니, 잉크는 문턱값 하나(예를 들어 `binarize`)로 찾으세요. 시험할
# 때마다 이미지를 돌릴 필요는 없습니다. 오른쪽으로 각도 $a$만큼 올라가는 줄을 따라 보면, $y$행 $x$열에 있는 잉크
# 픽셀의 높이는 $y\cos a + x\sin a$입니다. 먼저 0.5도 간격으로, 그다음 가장 좋은 각도 주변을 더 촘촘히 살펴보세요.
#
# **부호.** 각도는 페이지가 **반시계 방향**으로 몇 도 돌아갔는지입니다. 줄이 오른쪽으로 갈수록 올라가면 양수, 내려가면
# 음수입니다. 바로 세우려면 이미지를 가운데를 중심으로 *시계 방향*으로 그만큼 돌립니다. (`cv2.getRotationMatrix2D`도
# 반시계 방향이 양수입니다.) 각도는 −15와 15 사이이고, 0.5도 이내로 맞혀야 합니다.


# %%
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
    ### BEGIN SOLUTION
    paper = int(np.median(image))
    rows, columns = np.nonzero(image < (paper + int(image.min())) / 2)

    def sharpness(angle):
        radians = np.deg2rad(angle)
        heights = rows * np.cos(radians) + columns * np.sin(radians)
        return np.sum(np.bincount(np.rint(heights - heights.min()).astype(int)) ** 2)

    if not len(rows):
        return image.copy(), 0.0
    coarse = max(np.arange(-15, 15.5, 0.5), key=sharpness)
    angle = float(max(coarse + np.arange(-0.5, 0.55, 0.05), key=sharpness))
    height, width = image.shape
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -angle, 1)
    return cv2.warpAffine(image, turn, (width, height), borderValue=paper), angle
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `segment_lines(image)`
#
# On an upright binary page, rows with ink and rows without alternate. Each run of rows with ink is a line. Well, nearly:
#
# ```
#     ▪       ▪                ← a run: the dots of i
#                              ← an empty row, but inside the line
#     ▪  ███  ▪   a i m i …    ← a run
# ```
#
# So go from top to bottom: a run belongs to the line above if the gap between them is **less than a third of the height of
# the taller one**, the run or what that line holds so far. Real
# lines are further apart than that: at least half of their height. Look for lines before you look for characters;
# columns of a whole page mix the letters of all its lines.

# %% [markdown] lang="ko"
# ## 5. `segment_lines(image)`
#
# 바로 세운 이진 이미지에서는 잉크가 있는 행과 없는 행이 번갈아 나옵니다. 잉크가 있는 행이 이어진 구간이 한 줄입니다.
# 다만 예외가 있습니다.
#
# ```
#     ▪       ▪                ← 한 구간: i의 점
#                              ← 빈 행이지만 줄 안에 있습니다
#     ▪  ███  ▪   a i m i …    ← 한 구간
# ```
#
# 그래서 위에서 아래로 가면서, 새 구간과 바로 위의 줄 사이의 틈이 **둘(새 구간, 그 줄에 지금까지 모인 것) 가운데 더 큰 높이의
# 3분의 1보다 작으면** 같은 줄로 봅니다. 진짜 줄 사이는 그보다 넓어서,
# 적어도 줄 높이의 절반은 됩니다. 글자보다 줄을 먼저 찾으세요. 페이지 전체를 열로 나누면 여러 줄의 글자가 뒤섞입니다.


# %% tags=["reference"]
def tight(ink):
    """The box around all ink of a binary image that has some."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1] - columns[0] + 1), int(rows[-1] - rows[0] + 1)


# %%
def segment_lines(image):
    """The box of every line of text, from top to bottom.

    image: upright binary image (height, width), 255 is ink.
    Returns a list of tight boxes (x, y, width, height); an empty list if there is no ink.

    A page with ink in rows 2 to 5, columns 1 to 8, and nowhere else  →  [(1, 2, 8, 4)]

    글의 줄마다 상자를 위에서부터 차례로 구합니다.

    image: 바로 세운 이진 이미지 (height, width). 255가 잉크입니다.
    꼭 맞는 상자 (x, y, width, height)의 리스트를 반환합니다. 잉크가 없으면 빈 리스트입니다.
    """
    ### BEGIN SOLUTION
    filled = np.concatenate([[0], image.any(axis=1), [0]]).astype(int)
    lines = []
    for start, end in np.flatnonzero(np.diff(filled)).reshape(-1, 2).tolist():
        if lines and 3 * (start - lines[-1][1]) < max(end - start, lines[-1][1] - lines[-1][0]):
            lines[-1][1] = end
        else:
            lines.append([start, end])
    boxes = []
    for start, end in lines:
        x, y, width, height = tight(image[start:end])
        boxes.append((x, start + y, width, height))
    return boxes
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 6. `segment_characters(line, square=False)`
#
# Now one line. `cv2.connectedComponentsWithStats` finds the pieces of ink that hang together (8 neighbours, diagonals
# included). But a piece is not always a character:
#
# 1. **A character of several pieces**: `i`, `j`, `é`, `=`. Its pieces lie one above the other. Put two pieces together
#    if their columns overlap by **at least half of the narrower one**. (No check depends on the order in which you do
#    this.) Neighbours that only lean over each other
#    (slanted letters) overlap by less and stay apart, though no empty column separates them.
# 2. **Several characters of one piece**: the ink has run, and a thin thread joins them. No single letter is wider than
#    1.2 times the height of the line (of all its ink). What is **wider is cut** at the column with the least ink; look
#    only in its middle half, from a quarter to three quarters of its width. Which one of several equal columns you take
#    and to which part it goes is yours. Repeat this with both parts.
# 3. **Hangul** (`square=True`): the letters of a syllable stand side by side, 가 is ㄱ and ㅏ, and fill a block that is about
#    as wide as high. After step 1 go from left to right: what comes next is added to the block if the block is then
#    at most **1.1 times as wide as the line is high**; otherwise it begins a new block. Nothing is cut here.
#
# Each box is tight around its own pieces; the ink of a neighbour may reach into it.
#
# ```
#     ㄱ ㅏ  ㄴ ㅏ   →   [ㄱ ㅏ] [ㄴ ㅏ]          r i v e r   →   [r] [i] [v] [e] [r]
# ```

# %% [markdown] lang="ko"
# ## 6. `segment_characters(line, square=False)`
#
# 이제 한 줄을 봅니다. `cv2.connectedComponentsWithStats`는 서로 이어진 잉크 조각을 찾아 줍니다(대각선을 포함한 8방향
# 이웃). 그러나 조각 하나가 꼭 글자 하나는 아닙니다.
#
# 1. **조각이 여러 개인 글자**: `i`, `j`, `é`, `=`. 조각들이 위아래로 놓여 있습니다. 두 조각의 열이 **좁은 조각 너비의
#    절반 이상** 겹치면 하나로 묶습니다(묶는 순서에 따라 결과가 달라지는 검사는 없습니다). 옆 글자와 살짝 겹칠 뿐인 글자(기울인 글씨)는 그보다 적게 겹치므로, 사이에 빈
#    열이 없어도 따로 둡니다.
# 2. **한 조각이 된 여러 글자**: 잉크가 번져서 가는 실로 이어진 경우입니다. 글자 하나의 너비는 줄 높이(잉크 전체의 높이)의
#    1.2배를 넘지 않습니다. **그보다 넓으면** 잉크가 가장 적은 열에서 **자릅니다**. 너비의 4분의 1에서 4분의 3까지, 가운데
#    절반에서만 찾으세요. 잉크가 똑같이 적은 열 가운데 어느 것을 고르든, 그 열을 어느 부분에 넣든 괜찮습니다. 잘린 두
#    부분에도 똑같이 되풀이합니다.
# 3. **한글**(`square=True`): 가 = ㄱ + ㅏ처럼 자모가 옆으로 나란히 서서, 너비와 높이가 비슷한 네모 칸을 채웁니다. 1단계
#    다음에 왼쪽에서 오른쪽으로 가면서, 1단계에서 묶은 것을 차례로 칸에 더합니다. 더한 뒤의 너비가 **줄 높이의 1.1배**를
#    넘게 되면, 더하지 않고 새 칸을 시작합니다. 이때는 자르지 않습니다.
#
# 상자는 자기 조각에만 꼭 맞으면 됩니다. 옆 글자의 잉크가 상자 안으로 들어올 수도 있습니다.
#
# ```
#     ㄱ ㅏ  ㄴ ㅏ   →   [ㄱ ㅏ] [ㄴ ㅏ]          r i v e r   →   [r] [i] [v] [e] [r]
# ```


# %% tags=["reference"]
def cut(ink, widest):
    """The boxes of an ink that is one letter, or several if it is wider than ``widest``."""
    x, y, width, height = tight(ink)
    if width <= widest:
        return [(x, y, width, height)]
    quarter = width // 4
    middle = x + quarter + int(np.argmin(ink[:, x + quarter : x + width - quarter].sum(axis=0)))
    right = ink.copy()
    right[:, :middle] = False
    return cut(ink[:, :middle], widest) + cut(right, widest)


def stacked(line):
    """The pieces of ink in a line, from left to right; those one above the other are one."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(line), connectivity=8)
    found = []
    # The widest first, so that a dot meets its letter and not another dot.
    for label in sorted(range(1, count), key=lambda label: -stats[label, cv2.CC_STAT_WIDTH]):
        left, _, width, *_ = stats[label].tolist()
        right, ink = left + width, labels == label
        for piece in found:
            if 2 * (min(right, piece[1]) - max(left, piece[0])) >= min(width, piece[1] - piece[0]):
                piece[:] = min(left, piece[0]), max(right, piece[1]), piece[2] | ink
                break
        else:
            found.append([left, right, ink])
    return sorted(found, key=lambda piece: piece[0])


# %%
def segment_characters(line, square=False):
    """The box of every character of a line, from left to right.

    line: binary image (height, width) of one line of text, 255 is ink. square: True for Hangul blocks.
    Returns a list of tight boxes (x, y, width, height), measured in line; an empty list if there is no ink.

    A line with the word "hi"  →  two boxes; the second holds the dot and the stem

    한 줄의 글자마다 상자를 왼쪽부터 차례로 구합니다.

    line: 글 한 줄의 이진 이미지 (height, width). 255가 잉크입니다. square: 한글 네모 칸이면 True.
    line 안에서 잰 꼭 맞는 상자 (x, y, width, height)의 리스트를 반환합니다. 잉크가 없으면 빈 리스트입니다.
    """
    ### BEGIN SOLUTION
    if not line.any():
        return []
    height = tight(line)[3]
    blocks = []
    for left, right, ink in stacked(line):
        if square and blocks and max(right, blocks[-1][1]) - blocks[-1][0] <= 1.1 * height:
            blocks[-1] = [blocks[-1][0], max(right, blocks[-1][1]), blocks[-1][2] | ink]
        else:
            blocks.append([left, right, ink])
    if square:
        return [tight(ink) for _, _, ink in blocks]
    return [box for _, _, ink in blocks for box in cut(ink, 1.2 * height)]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 7. `match_template(character, templates)`
#
# Boxes come in all sizes. `frame` (given) brings the ink of a box to a picture of 32 × 32 numbers between 0 and 1, so that
# characters can be compared.

# %% [markdown] lang="ko"
# ## 7. `match_template(character, templates)`
#
# 상자의 크기는 저마다 다릅니다. 서로 견줄 수 있도록, 미리 주어진 `frame`이 상자 안의 잉크를 0과 1 사이의 수로 된
# 32 × 32 그림으로 바꿉니다.


# %%
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


# %% [markdown] lang="en"
# The oldest way to read a character: lay known pictures over it, the **templates**, and see which fits best. How well do
# two pictures $a$ and $b$ fit? Subtract from each its own mean, $a' = a - \bar a$, and take
#
# $$\text{score} = \frac{\sum a'\,b'}{\sqrt{\sum a'^2\,\sum b'^2}}.$$
#
# That is the correlation: 1 for the same picture, also if one of the two is paler or brighter; about 0 for pictures that
# have nothing in common; −1 for a negative. Without the means and the division, a template full of ink would fit everything.
# If one of the two pictures is flat, all values equal, the score is 0.0. If several templates fit best, the first in the
# dictionary wins.

# %% [markdown] lang="ko"
# 글자를 읽는 가장 오래된 방법은 이미 아는 그림, 곧 **견본(template)** 을 하나씩 대어 보고 가장 잘 맞는 것을 고르는
# 것입니다. 두 그림 $a$와 $b$는 얼마나 잘 맞을까요? 각각에서 자신의 평균을 빼고($a' = a - \bar a$) 다음 값을 구합니다.
#
# $$\text{score} = \frac{\sum a'\,b'}{\sqrt{\sum a'^2\,\sum b'^2}}$$
#
# 이것이 상관계수입니다. 같은 그림이면 1이고, 한쪽이 더 흐리거나 밝아도 1입니다. 서로 아무 관계가 없으면 0에 가깝고, 음화이면
# −1입니다. 평균을 빼고 나누는 과정이 없으면 잉크가 가득한 견본이 무엇에나 잘 맞게 됩니다. 두 그림 가운데 하나라도 모든
# 값이 같으면 점수는 0.0입니다. 가장 잘 맞는 견본이 여럿이면 딕셔너리에서 먼저 나오는 것을 고릅니다.


# %%
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
    ### BEGIN SOLUTION
    if not templates:
        raise ValueError("there is no template to compare with")
    scores = {}
    for name, template in templates.items():
        if template.shape != character.shape:
            raise ValueError(f"template {name!r} has shape {template.shape}, the character {character.shape}")
        ours, theirs = character - character.mean(), template - template.mean()
        length = np.sqrt(np.sum(ours**2) * np.sum(theirs**2))
        scores[name] = float(np.sum(ours * theirs) / length) if length > 0 else 0.0
    best = max(scores, key=scores.get)
    return best, scores[best]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 8. `build_recognizer(classes)`
#
# A template knows one font. A small convolutional network learns from characters of many fonts and sizes, also noisy
# ones and some that are not quite centred. Build a Keras model for the pictures of `frame` and **compile** it:
#
# * input `(n, 32, 32, 1)`, numbers from 0 to 1; output `(n, classes)`, probabilities;
# * the labels are whole numbers from 0 to `classes - 1`, so the loss is the sparse categorical cross-entropy; metric
#   `"accuracy"`.
#
# Grading then calls `model.fit(pictures, labels, epochs=8, batch_size=32)` on about a thousand pictures of 12 to 16
# characters, drawn in several fonts and shifted by up to four pixels, and lets it read new ones. It must get **82 %** of
# them right. Three convolutions, each with pooling, and two `Dense` layers do that in a few seconds; a `Dense` layer alone does
# not, because a shifted letter lies on other pixels.

# %% [markdown] lang="ko"
# ## 8. `build_recognizer(classes)`
#
# 견본은 글꼴을 하나밖에 모릅니다. 작은 합성곱 신경망은 여러 글꼴과 크기의 글자에서 배우며, 잡티가 있거나 조금 빗나간
# 글자에서도 배웁니다. `frame`이 만든 그림을 받는 Keras 모델을 만들고 **컴파일**하세요.
#
# * 입력은 0과 1 사이의 수 `(n, 32, 32, 1)`, 출력은 확률 `(n, classes)`입니다.
# * 레이블은 0부터 `classes - 1`까지의 정수이므로 손실은 희소 범주형 교차 엔트로피(sparse categorical cross-entropy)이고,
#   평가 지표는 `"accuracy"`입니다.
#
# 채점할 때는 여러 글꼴로 그리고 최대 네 픽셀까지 옮긴 글자 12~16종의 그림 천 장 남짓으로
# `model.fit(pictures, labels, epochs=8, batch_size=32)`를 부르고, 새 그림을 읽혀 봅니다. **82%**를 맞혀야 합니다. 풀링을
# 곁들인 합성곱 세 층과 `Dense` 두 층이면 몇 초 만에 됩니다. `Dense` 층만으로는 안 됩니다. 글자를 옮기면 다른 픽셀에
# 놓이기 때문입니다.


# %%
def build_recognizer(classes):
    """A compiled keras model that reads pictures of characters.

    classes: how many different characters there are, 2 or more.
    Returns a compiled keras.Model from (n, 32, 32, 1) to probabilities (n, classes). Its weights exist at once.

    build_recognizer(10).output_shape  →  (None, 10)

    글자 그림을 읽는, 컴파일된 keras 모델을 만듭니다.

    classes: 서로 다른 글자의 개수, 2 이상.
    (n, 32, 32, 1)을 받아 확률 (n, classes)를 내는 컴파일된 keras.Model을 반환합니다. 가중치는 바로 만들어져 있습니다.
    """
    ### BEGIN SOLUTION
    model = keras.Sequential(
        [
            keras.Input((32, 32, 1)),
            keras.layers.Conv2D(16, 3, activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Conv2D(32, 3, activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Conv2D(32, 3, activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 9. `read_text(image, recognize, square=False)`
#
# All together: gray, denoised, upright, binary (Otsu); the lines; in each line the characters; each character's `frame`.
# Cut the line out of the page first, and frame its boxes in that cut. Reading itself is left to `recognize`, a function
# that takes a float32 array `(n, 32, 32)`, the `n` framed characters of one line in order, and gives a list of `n` strings.
# It may compare with templates, or ask a network (and give the pictures the axis that `build_recognizer` wants).
#
# A gap between two neighbouring boxes that is wider than **0.3 times the height of the line** is one space. (In the checks'
# pages letters stand a tenth of their size apart and words half of it. A font's own spacing can break the rule: in `uni`,
# narrow syllables such as 이 and 리 stand further apart.) Lines are joined with `"\n"`. A page of one single brightness gives
# `""`, and `recognize` is not asked.
#
# Pages have 36 to 44 pixels for each letter size and are turned by up to 15 degrees, a little blurred, with noise and one
# pixel in a hundred black or white. The **character error rate** is the number of insertions, deletions and replacements
# that turn your text into the true one, divided by the length of the true one. With templates of the right font it must be
# at most **0.12**. `recognize` changes from check to check, so that no reader of your own will do.

# %% [markdown] lang="ko"
# ## 9. `read_text(image, recognize, square=False)`
#
# 이제 모두 합칩니다. 회색조로 바꾸고, 잡티를 없애고, 바로 세우고, 이진 이미지로 만듭니다(오츠). 줄을 찾고, 줄마다 글자를
# 찾고, 글자마다 `frame`을 만듭니다. 페이지에서 줄을 먼저 잘라 내고, 잘라 낸 줄에서 상자들을 `frame`에 넣으세요. 읽는 일
# 자체는 `recognize`에 맡깁니다. 한 줄의 글자 `n`개를 차례대로 담은 float32 배열 `(n, 32, 32)`을 받아 문자열 `n`개의
# 리스트를 반환하는 함수입니다. 견본과 견줄 수도 있고 신경망에 물을 수도 있습니다(`build_recognizer`에 필요한
# 축은 `recognize`가 붙입니다).
#
# 이웃한 두 상자 사이의 틈이 **줄 높이의 0.3배**보다 넓으면 빈칸 하나입니다. (검사의 페이지에서 글자 사이는 글자 크기의
# 10분의 1, 단어 사이는 절반입니다. 글꼴의 자간을 그대로 쓰면 이 규칙이 틀리기도 합니다. `uni`에서는 "이", "리" 같은 좁은 글자의
# 사이가 더 넓습니다.) 줄은 `"\n"`으로 잇습니다. 밝기가 한 가지뿐인 페이지의 결과는 `""`이고, 이때는 `recognize`를 부르지
# 않습니다.
#
# 글자 크기는 36~44픽셀이고, 페이지는 최대 15도까지 기울어져 있으며, 조금 흐리고, 잡음이 있고, 백 픽셀에 하나는 검거나
# 흽니다. **글자 오류율**은 여러분의 텍스트를 올바른 텍스트로 바꾸는 데 필요한 삽입·삭제·교체의 횟수를 올바른 텍스트의
# 길이로 나눈 값입니다. 같은 글꼴의 견본을 쓸 때 **0.12** 이하여야 합니다. `recognize`는 검사마다 다르므로, 다른 방법으로
# 글자를 읽어서는 통과할 수 없습니다.


# %%
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
    ### BEGIN SOLUTION
    upright, _ = deskew(denoise(grayscale(image)))
    page = binarize(upright)
    texts = []
    for x, y, width, height in segment_lines(page):
        line = page[y : y + height, x : x + width]
        boxes = segment_characters(line, square)
        names = recognize(np.stack([frame(line, box) for box in boxes]))
        text = names[0]
        for (left, _, wide, _), (right, *_), name in zip(boxes, boxes[1:], names[1:], strict=False):
            text += " " * (right - left - wide > 0.3 * height) + name
        texts.append(text)
    return "\n".join(texts)
    ### END SOLUTION


# %% [markdown] lang="en"
# Try it on a page that you draw yourself (in the notebook run this cell; beside `ocr.py`, copy it into a new file that
# begins with `from ocr import *`). OpenCV's font `uni` has Hangul, too:

# %% [markdown] lang="ko"
# 직접 그린 페이지로 시험해 보세요(노트북에서는 이 셀을 실행하고, `ocr.py`를 쓴다면 `from ocr import *`로 시작하는 새 파일에
# 옮겨 적으세요). OpenCV의 글꼴 `uni`에는 한글도 있습니다.

# %% tags=["example"]
page = np.full((260, 420), 230, np.uint8)
cv2.putText(page, "good day", (60, 100), 30, cv2.FontFace("uni"), 48)
cv2.putText(page, "good night", (60, 180), 30, cv2.FontFace("uni"), 48)
templates = {}
for name in "adghinoty":
    ink = np.zeros((90, 90), np.uint8)
    cv2.putText(ink, name, (20, 60), 255, cv2.FontFace("uni"), 48)
    templates[name] = frame(ink, cv2.boundingRect(binarize(255 - ink)))
print(read_text(page, lambda pictures: [match_template(picture, templates)[0] for picture in pictures]))

# %% [markdown] lang="en"
# ## 10. `read_with_tesseract(image, language)`
#
# Tesseract has been developed since 1985 and today reads whole lines with a recurrent network. The package `tesserocr`
# holds it; the data of each language comes separately. `tessdata` (given) finds their folder.
#
# ```python
# with tesserocr.PyTessBaseAPI(path=folder, lang=language, psm=tesserocr.PSM.SINGLE_BLOCK) as api:
#     api.SetImage(PIL.Image.fromarray(image))
#     text = api.GetUTF8Text()
# ```
#
# `SINGLE_BLOCK` says that the page is one block of text, as all pages here are. Left to guess, Tesseract takes the wide gaps
# between Korean words for columns.
#
# Either may be missing on somebody's machine. Then your function raises `RuntimeError`, and the message gives the
# **command of the table**: `pip install tesserocr` where the package cannot be imported; otherwise `apt-get install` and
# `tesseract-ocr-` with the name of every language whose data are missing (only those; all, if there is no folder). So
# `import tesserocr` stands **inside the function**: at the top of the file it would take all other questions down with it.
#
# | to install | command |
# |---|---|
# | the package | `pip install tesserocr` (in this course: `uv sync --extra ocr`) |
# | the languages, on Debian, Ubuntu or Colab | `apt-get install tesseract-ocr-eng tesseract-ocr-kor` |
#
# Where they are not installed, this question is left out of your grade.
#
# Compare: your pipeline needs to be told the font; Tesseract does not. But it likes upright pages: it gives up beyond a
# few degrees, which `deskew` is good for.

# %% [markdown] lang="ko"
# ## 10. `read_with_tesseract(image, language)`
#
# Tesseract는 1985년부터 개발되어 왔고, 지금은 순환 신경망으로 줄을 통째로 읽습니다. 패키지 `tesserocr`에 들어 있으며,
# 언어별 데이터는 따로 설치합니다. 미리 주어진 `tessdata`가 그 폴더를 찾아 줍니다.
#
# ```python
# with tesserocr.PyTessBaseAPI(path=folder, lang=language, psm=tesserocr.PSM.SINGLE_BLOCK) as api:
#     api.SetImage(PIL.Image.fromarray(image))
#     text = api.GetUTF8Text()
# ```
#
# `SINGLE_BLOCK`은 페이지 전체가 글 한 덩어리라는 뜻이며, 여기에 나오는 페이지는 모두 그렇습니다. 알아서 찾게 두면 Tesseract는 한국어
# 단어 사이의 넓은 틈을 단의 경계로 잘못 봅니다.
#
# 둘 중 하나가 없는 컴퓨터도 있습니다. 그럴 때는 `RuntimeError`를 발생시키고, 메시지에 **아래 표의 명령**을 적습니다.
# 패키지를 불러올 수 없으면 `pip install tesserocr`입니다. 그렇지 않고 언어 데이터가 없으면 `apt-get install` 다음에
# `tesseract-ocr-`에 언어 이름을 붙여 적되, 없는 언어만 모두 적습니다(폴더가 없으면 전부). 그래서 `import tesserocr`는
# **함수 안에** 씁니다. 파일 맨 위에 쓰면, 설치되어 있지 않을 때 다른 문제까지 모두 멈춰 버립니다.
#
# | 설치할 것 | 명령 |
# |---|---|
# | 패키지 | `pip install tesserocr` (이 과정에서는 `uv sync --extra ocr`) |
# | 언어 데이터 (Debian, Ubuntu, Colab) | `apt-get install tesseract-ocr-eng tesseract-ocr-kor` |
#
# 이것들이 설치되어 있지 않은 곳에서는 이 문제를 채점에서 뺍니다.
#
# 견주어 보세요. 여러분의 방법에는 글꼴을 알려 주어야 하지만 Tesseract에는 그럴 필요가 없습니다. 그 대신 Tesseract는 바로 선
# 페이지를 좋아해서 몇 도만 기울어도 잘 읽지 못합니다. 그때 `deskew`가 쓸모 있습니다.


# %%
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
    ### BEGIN SOLUTION
    try:
        import tesserocr
        from PIL import Image
    except ImportError as error:
        raise RuntimeError("Tesseract is not installed: pip install tesserocr") from error
    folder = tessdata()
    known = tesserocr.get_languages(folder)[1] if folder else []
    missing = [f"tesseract-ocr-{name}" for name in language.split("+") if name not in known]
    if missing:
        raise RuntimeError(f"data of a language are missing: apt-get install {' '.join(missing)}")
    layout = tesserocr.PSM.SINGLE_BLOCK
    with tesserocr.PyTessBaseAPI(path=folder, lang=language, psm=layout) as api:
        api.SetImage(Image.fromarray(np.ascontiguousarray(image)))
        return api.GetUTF8Text().strip()
    ### END SOLUTION
