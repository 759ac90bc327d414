"""The hidden checks.

Functions and layers that a check needs are made inside its probes, so that a mistake in one question
costs nothing in another.  Read-only and non-contiguous arrays are made there too: what travels to a
worker arrives writable and in one piece.
"""

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

SHAPES = [(), (1,), (7,), (2, 3), (2, 1, 4), (0,), (3, 0, 2)]


def numbers(rng, shape, dtype="float64"):
    """An array of small numbers of both signs, zero of both signs included among the floats."""
    values = rng.integers(-9, 10, shape)
    if np.dtype(dtype).kind == "f":
        values = values / 4 * rng.choice([-1.0, 1.0], shape)
    return np.asarray(values, dtype=dtype)


@probe
def call_with_awkward_array(submission, made, values):
    """Call an object with every second column of a read-only array; the result, and whether the array was kept."""
    import numpy as np

    whole = np.zeros((values.shape[0], 2 * values.shape[1]), dtype=values.dtype)
    whole[:, ::2] = values
    view = whole[:, ::2]
    view.flags.writeable = False
    result = made(view)
    return np.array(result), bool(np.array_equal(view, values)) and not np.shares_memory(np.asarray(result), whole)


# Square ----------------------------------------------------------------------------------------------------


@question("Square", en="Arrays of any shape", ko="여러 가지 모양의 배열")
def test_square_shapes(submission, same, rng):
    for shape in SHAPES:
        x = numbers(rng, shape)
        same(submission.Square()(x), x * x, rtol=1e-12, like="array")


@question("Square", en="Integers, floats, large and negative values", ko="정수와 실수, 큰 값과 음수")
def test_square_values(submission, same, rng):
    square = submission.Square()
    for dtype in ("int32", "int64", "float32", "float64"):
        x = numbers(rng, (5,), dtype)
        same(square(x), x * x, rtol=1e-6)
    same(square(-0.0), 0.0, like="array")
    same(square(-1.5e100), 2.25e200, rtol=1e-12, like="array")
    same(square(np.array([3_000_000_000, -5])), np.array([9_000_000_000_000_000_000, 25]))


@question("Square", points=2, en="The argument is left alone", ko="인수를 바꾸지 않음")
def test_square_leaves_its_argument(submission, same, rng):
    x = numbers(rng, (4, 3))
    squared, kept = call_with_awkward_array(submission, submission.Square(), x)
    same(squared, x * x, rtol=1e-12)
    assert kept


# Polynomial ------------------------------------------------------------------------------------------------


def value_of(coefficients, x):
    """A polynomial term by term, in the shape of x."""
    return sum((c * x**power for power, c in enumerate(coefficients)), np.zeros_like(x))


@question("Polynomial", points=2, en="Arrays of any shape", ko="여러 가지 모양의 배열")
def test_polynomial_shapes(submission, same, rng):
    for shape in SHAPES:
        x, coefficients = numbers(rng, shape), [float(c) for c in numbers(rng, (5,))]
        same(submission.Polynomial(coefficients)(x), value_of(coefficients, x), rtol=1e-9, atol=1e-9, like="array")


@question(
    "Polynomial", points=2, en="Constants and no coefficients keep the shape", ko="상수와 빈 계수에서도 모양 유지"
)
def test_polynomial_constant(submission, same, rng):
    for shape in SHAPES[1:]:
        x = numbers(rng, shape)
        same(submission.Polynomial([2.5])(x), np.full(shape, 2.5), like="array")
        same(submission.Polynomial([])(x), np.zeros(shape), atol=1e-12, like="numbers")
    same(submission.Polynomial([4])(9), 4, like="numbers")
    same(submission.Polynomial([])(9), 0, like="numbers")


@question("Polynomial", en="Tuples, arrays, integers and awkward arguments", ko="튜플과 배열, 정수, 까다로운 인수")
def test_polynomial_arguments(submission, same, rng):
    c, x = numbers(rng, (4,), "int64"), numbers(rng, (3, 5), "int64")
    expected = value_of(c.tolist(), x)
    same(submission.Polynomial(tuple(c.tolist()))(x), expected, like="numbers")
    same(submission.Polynomial(c)(x), expected, like="numbers")
    same(submission.Polynomial([0, 0, 3.0])(1e100), 3e200, rtol=1e-12, like="numbers")
    got, kept = call_with_awkward_array(submission, submission.Polynomial(c), x)
    same(got, expected, like="numbers")
    assert kept


@probe
def count_operations(submission, coefficients, x):
    """The value at x, and how many multiplications and powers it took."""
    import numpy as np

    counts = {"multiplications": 0, "powers": 0}

    def plain(thing):  # what it holds, also where NumPy has packed it into an array without axes
        thing = thing[()] if isinstance(thing, np.ndarray) else thing
        return getattr(thing, "value", thing)

    class Counting:
        def __init__(self, value):
            self.value = value

        def __add__(self, other):
            return Counting(self.value + plain(other))

        def __sub__(self, other):
            return Counting(self.value - plain(other))

        def __rsub__(self, other):
            return Counting(plain(other) - self.value)

        def __mul__(self, other):
            counts["multiplications"] += 1
            return Counting(self.value * plain(other))

        def __pow__(self, power):
            counts["powers"] += 1
            return Counting(self.value**power)

        __radd__, __rmul__ = __add__, __mul__

    return plain(submission.Polynomial(coefficients)(Counting(x))), counts


@question(
    "Polynomial",
    points=3,
    en="Horner's rule: n + 1 multiplications, no powers",
    ko="호너 방법: 곱셈 n + 1번, 거듭제곱 없음",
)
def test_polynomial_cost(submission, same, rng):
    for length in (1, 2, 6, 30):
        coefficients = numbers(rng, (length,), "int64").tolist()
        coefficients[-1] = 1
        got, counts = count_operations(submission, coefficients, 3)
        same(got, sum(c * 3**power for power, c in enumerate(coefficients)), like="numbers")
        told = f"{length} coefficients / 계수 {length}개: {counts}"
        assert counts["powers"] == 0, told
        assert counts["multiplications"] <= length + 1, told


@probe
def change_the_list_afterwards(submission):
    """Values before and after the caller's list is changed; and the caller's list after two calls."""
    coefficients = [1, 2, 3]
    polynomial = submission.Polynomial(coefficients)
    before = polynomial(10)
    untouched = coefficients == [1, 2, 3]
    coefficients[0] = 7
    coefficients.append(1)
    return int(before), int(polynomial(10)), untouched


@question(
    "Polynomial",
    points=2,
    en="Objects share nothing and keep their coefficients",
    ko="객체끼리 공유하지 않고 계수를 유지",
)
def test_polynomial_memory(submission):
    first, second = submission.Polynomial([1, 2]), submission.Polynomial([3])
    assert [first(10), second(10), first(10), first(1)] == [21, 3, 21, 3]
    assert change_the_list_afterwards(submission) == (321, 321, True)


# Compose ---------------------------------------------------------------------------------------------------


@probe
def compose_recorders(submission, names):
    """Compose functions that add their name to a text, and record when they are called."""
    called = []

    def recorder(name):
        def function(text):
            called.append(name)
            return f"{name}({text})"

        return function

    composed = submission.Compose(*[recorder(name) for name in names])
    return composed("x"), list(called), composed("y")


@question(
    "Compose", points=3, en="Three functions, each called once, from the last", ko="세 함수를 마지막부터 한 번씩 호출"
)
def test_compose_many(submission):
    assert compose_recorders(submission, ["f", "g", "h"]) == ("f(g(h(x)))", ["h", "g", "f"], "f(g(h(y)))")
    assert compose_recorders(submission, ["f"]) == ("f(x)", ["f"], "f(y)")


@probe
def identity_gives(submission):
    """For several objects, whether Compose() hands back that very object."""
    import numpy as np

    identity = submission.Compose()
    things = [None, 0, "글", [1, 2], np.zeros((0, 3)), np.array([-0.0, np.nan]), object()]
    return [identity(thing) is thing for thing in things]


@question("Compose", points=2, en="Compose() hands back the very object", ko="Compose()는 받은 객체를 그대로 반환")
def test_compose_identity(submission):
    assert identity_gives(submission) == [True] * 7


@probe
def compose_nested(submission):
    """Composed functions inside composed functions, any callable, and two of them side by side."""

    class Add:
        def __init__(self, amount):
            self.amount = amount

        def __call__(self, x):
            return x + self.amount

    inner = submission.Compose(Add(-3), abs)
    outer = submission.Compose(lambda x: x * 10, inner, Add(-7), submission.Compose())
    return inner(-5), outer(1), outer(9), inner(4), submission.Compose(float)("2.5")


@question(
    "Compose",
    points=2,
    en="Any callable, nested, and two side by side",
    ko="여러 종류의 함수, 겹친 합성, 서로 다른 두 합성",
)
def test_compose_nested(submission):
    assert compose_nested(submission) == (2, 30, -10, 1, 2.5)


# CountCalls ------------------------------------------------------------------------------------------------


@probe
def count_failures(submission):
    """What comes out of a function that fails at 0, and the count after each call."""

    def fussy(x):
        if x == 0:
            raise KeyError("zero")
        return 1 / x

    counted = submission.CountCalls(fussy)
    seen = []
    for x in (1, 0, 2, 0):
        try:
            seen.append((counted(x), counted.calls))
        except KeyError as error:
            seen.append((f"KeyError {error.args[0]}", counted.calls))
    return seen


@question("CountCalls", points=3, en="A call that raises counts too", ko="예외가 발생한 호출도 셈")
def test_count_failures(submission):
    assert count_failures(submission) == [(1.0, 1), ("KeyError zero", 2), (0.5, 3), ("KeyError zero", 4)]


@probe
def count_with_arguments(submission):
    """What the function is given for different ways to call it, and the count."""

    def tell(*args, **kwargs):
        return list(args), kwargs

    counted = submission.CountCalls(tell)
    return [counted(), counted(1, "b"), counted(1, key=2), counted(function=3, calls=4), counted([5])], counted.calls


@question(
    "CountCalls", points=3, en="Positional and keyword arguments go through", ko="위치 인수와 키워드 인수를 그대로 전달"
)
def test_count_arguments(submission):
    told, calls = count_with_arguments(submission)
    assert told == [([], {}), ([1, "b"], {}), ([1], {"key": 2}), ([], {"function": 3, "calls": 4}), ([[5]], {})]
    assert calls == 5


@probe
def count_apart(submission):
    """Three counters, two of them of one function; what is returned is the very object the function gave."""
    thing = []

    def give():
        return thing

    one, two, three = submission.CountCalls(give), submission.CountCalls(give), submission.CountCalls(abs)
    same_object = one() is thing and one() is thing and two() is thing
    return same_object, three(-2), one.calls, two.calls, three.calls


@question("CountCalls", points=2, en="Each object counts for itself", ko="객체마다 따로 셈")
def test_count_apart(submission):
    assert count_apart(submission) == (True, 2, 2, 1, 1)


# Dense -----------------------------------------------------------------------------------------------------


def weights_for(inputs, units, seed):
    """The weights that the instructions ask for."""
    return np.random.default_rng(seed).normal(0.0, np.sqrt(2 / inputs), (inputs, units)), np.zeros(units)


@question("Dense", points=3, en="Any number of batch axes", ko="배치 축의 개수와 상관없이")
def test_dense_shapes(submission, same, rng):
    for shape in [(3,), (1,), (5, 3), (2, 5, 3), (2, 1, 4, 3), (0, 3), (1, 1)]:
        x, seed, units = numbers(rng, shape), int(rng.integers(1000)), int(rng.integers(1, 5))
        kernel, _ = weights_for(shape[-1], units, seed)
        same(submission.Dense(units, seed=seed)(x), x @ kernel, rtol=1e-9, atol=1e-9)


@question("Dense", points=2, en="Exactly the weights asked for, by seed", ko="seed에 따라 정해진 가중치")
def test_dense_weights(submission, same, rng):
    for seed in (0, int(rng.integers(1, 1000))):
        layer = submission.Dense(4, None, seed)
        assert len(layer.weights) == 0
        layer(numbers(rng, (2, 3), "int64"))
        kernel, bias = weights_for(3, 4, seed)
        weights = layer.weights
        assert len(weights) == 2
        same(weights[0], kernel, rtol=1e-12)
        same(weights[1], bias)


@probe
def train_in_place(submission):
    """Change the weights in place between calls; the results, and whether the arrays stay the same ones."""
    import numpy as np

    layer = submission.Dense(2, None, 5)
    x = np.array([[1.0, 2.0]])
    layer(x)
    kernel, bias = layer.weights
    kernel[...] = [[1.0, 10.0], [100.0, 1000.0]]
    bias += 0.5
    second = layer(x)
    kept = layer.weights[0] is kernel and layer.weights[1] is bias
    return np.array(second), np.array(layer(10 * x)), kept


@question("Dense", points=3, en="Built once: later changes of the weights stay", ko="한 번만 생성: 바뀐 가중치를 유지")
def test_dense_is_built_once(submission, same):
    second, third, kept = train_in_place(submission)
    same(second, np.array([[201.5, 2010.5]]), rtol=1e-12)
    same(third, np.array([[2010.5, 20100.5]]), rtol=1e-12)
    assert kept


@question(
    "Dense", points=2, en="Another width: ValueError, and nothing changes", ko="다른 입력 개수: ValueError, 층은 그대로"
)
def test_dense_other_width(submission, same, rng):
    x = numbers(rng, (4, 3))
    layer = submission.Dense(2, seed=3)
    first = layer(x)
    for shape in [(4, 2), (4, 1), (5,), (3, 4), (2, 3, 4)]:
        with pytest.raises(ValueError):
            layer(np.ones(shape))
    same(layer(x), first, rtol=1e-12)
    assert layer(np.ones((2, 5, 3))).shape == (2, 5, 2)


@probe
def activate(submission, x):
    """A layer with an activation of the caller's own; what it was given, and the result."""
    import numpy as np

    given = []

    def halve(sums):
        given.append(np.array(sums))
        return sums / 2

    return np.array(submission.Dense(3, halve, 7)(x)), given


@question("Dense", points=2, en="Activations", ko="활성화 함수")
def test_dense_activations(submission, same, rng):
    x = numbers(rng, (6, 4))
    sums = x @ weights_for(4, 3, 7)[0]
    same(submission.Dense(3, "relu", 7)(x), np.where(sums > 0, sums, 0), atol=1e-9)
    halved, given = activate(submission, x)
    same(halved, sums / 2, rtol=1e-9, atol=1e-9)
    same(given, [sums], rtol=1e-9, atol=1e-9)
    with pytest.raises(ValueError):
        submission.Dense(3, "rleu")


@question(
    "Dense", points=2, en="Layers share nothing, arguments are left alone", ko="층끼리 공유하지 않고 인수를 바꾸지 않음"
)
def test_dense_apart(submission, same, rng):
    x = numbers(rng, (4, 3))
    first, second = submission.Dense(2, seed=1), submission.Dense(5, "relu", seed=2)
    got, kept = call_with_awkward_array(submission, first, x)
    assert len(second.weights) == 0
    assert second(np.ones((2, 7))).shape == (2, 5)
    same(got, x @ weights_for(3, 2, 1)[0], rtol=1e-9, atol=1e-9)
    same(first(x), got, rtol=1e-12)
    assert kept


# Sequential ------------------------------------------------------------------------------------------------


@probe
def run_in_order(submission):
    """Layers that add their name to a text, run twice."""
    model = submission.Sequential([lambda text: text + "a", lambda text: text + "b", lambda text: text + "c"])
    return model("x"), model("y")


@question("Sequential", points=2, en="Three layers, from the first", ko="세 층을 첫 번째부터")
def test_sequential_many(submission):
    assert run_in_order(submission) == ("xabc", "yabc")


@probe
def ask_for_weights(submission):
    """Whether the model's weights are the layers' own arrays in order, and whether the layers notice a change."""
    import numpy as np

    class Scale:
        def __init__(self, *values):
            self.weights = [np.array(value) for value in values]

        def __call__(self, x):
            return x * self.weights[0]

    first, second = Scale([2.0], [0.0]), Scale([3.0])
    model = submission.Sequential([first, second])
    expected = [*first.weights, *second.weights]
    found = list(model.weights)
    own = len(found) == len(expected) and all(one is other for one, other in zip(found, expected, strict=True))
    before = float(model(np.array([1.0]))[0])
    if own:
        found[0][...] = 20.0
    return own, before, float(model(np.array([1.0]))[0])


@question("Sequential", points=3, en="The layers' own arrays, not copies", ko="복사본이 아니라 층이 가진 배열")
def test_sequential_own_arrays(submission):
    assert ask_for_weights(submission) == (True, 6.0, 60.0)


@probe
def build_late(submission):
    """How many weights a model shows before and after its layer builds and rebuilds them."""
    import numpy as np

    class Late:
        def __init__(self):
            self.weights = []

        def __call__(self, x):
            self.weights = [np.zeros(2), np.zeros(3)]
            return x

    late = Late()
    model = submission.Sequential([late])
    before = len(model.weights)
    model(1)
    after = [one is other for one, other in zip(model.weights, late.weights, strict=False)]
    late.weights = late.weights[:1]
    return before, after, len(model.weights)


@question("Sequential", points=2, en="Weights are up to date whenever asked", ko="언제 물어보아도 지금 상태의 가중치")
def test_sequential_weights_are_current(submission):
    assert build_late(submission) == (0, [True, True], 1)


@probe
def nest(submission):
    """A model inside a model, beside a plain function; shapes of all weights, flat and in order."""
    import numpy as np

    class Holder:
        def __init__(self, *sizes):
            self.weights = [np.zeros(size) for size in sizes]

        def __call__(self, x):
            return x + 1

    inner = submission.Sequential([Holder(1, 2), abs, Holder(3)])
    outer = submission.Sequential([Holder(4), inner, lambda x: x * 10, Holder()])
    other = submission.Sequential([Holder(9)])
    sizes = [[len(array) for array in model.weights] for model in (outer, inner, other)]
    return outer(0), sizes


@question(
    "Sequential",
    points=2,
    en="Nested, with plain functions, two side by side",
    ko="겹친 모델, 일반 함수, 서로 다른 두 모델",
)
def test_sequential_nested(submission):
    assert nest(submission) == (31, [[4, 1, 2, 3], [1, 2, 3], [9]])


@probe
def run_empty(submission):
    """An empty model: whether it hands back the very object, and its weights."""
    import numpy as np

    model = submission.Sequential([])
    things = [np.zeros((0, 3)), np.array([-0.0]), "글"]
    return [model(thing) is thing for thing in things], list(model.weights)


@question("Sequential", en="No layers", ko="층이 없을 때")
def test_sequential_empty(submission):
    assert run_empty(submission) == ([True, True, True], [])
