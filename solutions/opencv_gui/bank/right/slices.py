"""
base = "reference"
en = "The frame drawn with slices instead of cv2, and a threshold table looked up."
ko = "사각형 테두리를 cv2 없이 조각으로 그리고, 임곗값은 표에서 찾습니다."
"""

class RectangleTool(RectangleTool):
    def picture(self):
        picture = self.image.copy()
        if self.rectangle is not None:
            left, top, right, bottom = self.rectangle
            colour = self.colour if picture.ndim == 3 else self.colour[0]
            for rows, columns in (
                (top, slice(left, right + 1)),
                (bottom, slice(left, right + 1)),
                (slice(top, bottom + 1), left),
                (slice(top, bottom + 1), right),
            ):
                picture[rows, columns] = colour
        return picture


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        table = (np.arange(256) > self.threshold).astype(np.uint8) * 255
        if self.inverted:
            table = 255 - table
        whole = table[self.image]
        area = None if self.tool is None else self.tool.rectangle
        if area is not None:
            keep = np.ones(self.image.shape, bool)
            keep[area[1] : area[3] + 1, area[0] : area[2] + 1] = False
            whole[keep] = self.image[keep]
        return whole


def run(window):
    def alive():
        try:
            return not cv2.getWindowProperty(window.name, cv2.WND_PROP_VISIBLE) < 1
        except cv2.error:
            return False

    window.open()
    try:
        for key in iter(lambda: (cv2.imshow(window.name, window.picture()), cv2.waitKey(50))[1], None):
            if not alive():
                return "closed"
            if key >= 0:
                if key & 255 in b"q\x1b":
                    return "key"
                window.on_key(key & 255)
    finally:
        if alive():
            cv2.destroyWindow(window.name)
