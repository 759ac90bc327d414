"""The visible checks: the examples of the instructions.

They are plain pytest, and need no display.  Run them with ``autograder check opencv_gui`` or ``pytest``.
"""

import cv2
import numpy as np
import pytest

question = pytest.mark.question

GREY = np.array([[50, 100, 150], [200, 250, 0]], dtype=np.uint8)


@question("EventBus", en="Nobody listens", ko="듣는 핸들러가 없을 때")
def test_nobody(submission):
    assert submission.EventBus().emit("rectangle", (1, 2, 5, 6)) == []


@question("EventBus", en="A handler that is not there is removed", ko="없는 핸들러 제거")
def test_off_nothing(submission):
    bus = submission.EventBus()
    bus.off("rectangle", submission.run)
    bus.on("rectangle", submission.run)
    bus.off("rectangle", submission.run)
    assert bus.emit("rectangle", None) == []


@question("RectangleTool", en="Press, drag, release outside", ko="누르고 끌고 밖에서 놓기")
def test_drag(submission):
    tool = submission.RectangleTool(np.zeros((6, 8), dtype=np.uint8))
    assert (tool.rectangle, tool.dragging) == (None, False)
    tool.mouse(cv2.EVENT_LBUTTONDOWN, 2, 1, cv2.EVENT_FLAG_LBUTTON, None)
    assert (tool.rectangle, tool.dragging) == ((2, 1, 2, 1), True)
    tool.mouse(cv2.EVENT_MOUSEMOVE, 7, 4, cv2.EVENT_FLAG_LBUTTON, None)
    assert (tool.rectangle, tool.dragging) == ((2, 1, 7, 4), True)
    tool.mouse(cv2.EVENT_LBUTTONUP, 9, -3, 0, None)
    assert (tool.rectangle, tool.dragging) == ((2, 0, 7, 1), False)


@question("RectangleTool", en="The picture", ko="그림")
def test_picture(submission, same):
    image = np.zeros((4, 5), dtype=np.uint8)
    tool = submission.RectangleTool(image, colour=(9, 9, 9))
    tool.mouse(cv2.EVENT_LBUTTONDOWN, 1, 0, cv2.EVENT_FLAG_LBUTTON, None)
    tool.mouse(cv2.EVENT_LBUTTONUP, 3, 2, 0, None)
    same(
        tool.picture(),
        np.array([[0, 9, 9, 9, 0], [0, 9, 0, 9, 0], [0, 9, 9, 9, 0], [0, 0, 0, 0, 0]], dtype=np.uint8),
    )


@question("ThresholdWindow", en="Threshold 100, and inverted", ko="임곗값 100과 반전")
def test_threshold(submission, same):
    window = submission.ThresholdWindow(GREY.copy())
    window.on_trackbar(100)
    same(window.picture(), np.array([[0, 0, 255], [255, 255, 0]], dtype=np.uint8))
    window.on_key(ord("i"))
    same(window.picture(), np.array([[255, 255, 0], [0, 0, 255]], dtype=np.uint8))


@question("ThresholdWindow", en="A colour image is refused", ko="컬러 이미지는 거절")
def test_colour_image(submission):
    with pytest.raises(ValueError):
        submission.ThresholdWindow(np.zeros((4, 5, 3), dtype=np.uint8))


@question("run", en="Left by a key", ko="키로 끝내기")
def test_key(submission):
    reason, pictures = submission.pretend(submission.Blank(), [None, None, "q"])
    assert reason == "key"
    assert len(pictures) == 3


@question("run", en="Closed by the close button", ko="닫기 단추로 닫기")
def test_close(submission):
    reason, pictures = submission.pretend(submission.Blank(), [None, "close"])
    assert reason == "closed"
    assert len(pictures) == 2
