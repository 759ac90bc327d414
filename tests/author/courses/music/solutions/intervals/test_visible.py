import pytest

question = pytest.mark.question


@question("semitones", en="Two names", ko="이름 두 개")
def test_two_names(submission):
    assert [submission.semitones("D#"), submission.semitones("B")] == [3, 11]


@question("transpose", en="Up by two", ko="두 반음 위로")
def test_up(submission):
    assert submission.transpose([0, 4, 7], 2) == [2, 6, 9]
