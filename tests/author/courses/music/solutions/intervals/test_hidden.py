import pytest
from autograder.judge import probe

question = pytest.mark.question


@question("semitones", points=3, en="Every name", ko="모든 이름")
def test_every_name(submission, reference, same):
    for letter in "CDEFGAB":
        for name in (letter, letter + "#"):
            same(submission.semitones(name), reference.semitones(name))


@question("semitones", en="Names there are not", ko="없는 이름")
@pytest.mark.parametrize("name", ["H", "", "C##", "Cb"])
def test_no_such_name(submission, name):
    with pytest.raises(ValueError):
        submission.semitones(name)


@probe
def afterwards(submission, melody):
    answer = submission.transpose(melody, 3)
    return answer, melody


@question("transpose", points=2, en="The melody stays as it was", ko="받은 가락은 그대로")
def test_melody_stays(submission, rng):
    melody = rng.integers(-20, 20, 8).tolist()
    assert afterwards(submission, melody) == ([key + 3 for key in melody], melody)
