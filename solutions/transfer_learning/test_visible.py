"""Visible tests: small bases, and the network that was trained on letters."""

import numpy as np
import pytest

question = pytest.mark.question

SMALL_VGG = "data/small_vgg16.keras"


@question("load_base", en="The small VGG16, without its classes", ko="작은 VGG16, 클래스 층은 빼고")
def test_base_of_letters(submission):
    base = submission.load_base(SMALL_VGG)
    assert base.output_shape == (None, 1, 1, 64)
    assert len(base.weights) == 26
    assert len(base.trainable_weights) == 0


@question("load_base", en="A file that is not there", ko="없는 파일")
def test_base_of_no_file(submission):
    with pytest.raises(FileNotFoundError):
        submission.load_base("data/no_such_network.keras")


@question("extract_features", en="Shape and type", ko="모양과 자료형")
def test_features_shape(submission):
    photos = np.arange(2 * 4 * 4 * 3, dtype=np.uint8).reshape(2, 4, 4, 3)
    features = submission.extract_features(submission.tiny_base(), photos)
    assert features.shape == (2, 2, 2, 2)
    assert features.dtype == np.float32


@question("build_head", en="Layers and shapes", ko="층과 모양")
def test_head_shape(submission):
    head = submission.build_head((2, 2, 2), 5)
    assert head.input_shape == (None, 2, 2, 2)
    assert head.output_shape == (None, 5)
    assert head.count_params() == 45


@question("build_feature_extraction_model", en="Only the head is trainable", ko="머리만 훈련 가능")
def test_model_trains_the_head(submission):
    model = submission.build_feature_extraction_model(submission.tiny_base(), 5)
    assert model.input_shape == (None, 4, 4, 3)
    assert model.output_shape == (None, 5)
    assert [weight.shape for weight in model.trainable_weights] == [(8, 5), (5,)]
    assert len(model.weights) == 6


@question("unfreeze_last", en="One layer, the pooling does not count", ko="층 하나, 풀링은 세지 않음")
def test_unfreeze_one(submission):
    base = submission.tiny_base()
    assert submission.unfreeze_last(base, 1) == ["second"]
    assert submission.trainable_layers(base) == ["second"]


@question("unfreeze_last", en="More layers than there are", ko="있는 것보다 많은 층")
def test_unfreeze_too_many(submission):
    with pytest.raises(ValueError):
        submission.unfreeze_last(submission.tiny_base(), 3)


@question("fine_tune", en="A loss for each epoch", ko="에포크마다 손실 하나")
def test_fine_tune_history(submission):
    base = submission.tiny_base()
    model = submission.tiny_model(base)
    photos = np.arange(8 * 4 * 4 * 3, dtype=np.uint8).reshape(8, 4, 4, 3)
    history = submission.fine_tune(model, base, photos, np.array([0, 1] * 4), 1, 2)
    assert len(history.history["loss"]) == 2
