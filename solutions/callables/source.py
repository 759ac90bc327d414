# %% [markdown] lang="en"
# # Objects you can call
#
# In Keras a layer is an object, and yet you use it like a function: `y = layer(x)`. How can an object be called?
# Python looks for a method named `__call__`. If the object's class has one, `layer(x)` means
# `layer.__call__(x)`.
#
# So why not simply write a function? Because an object **remembers**. What you tell it once, when you make it,
# it keeps for every later call: a layer keeps its weights, a counter its count. In this assignment you write six
# such classes. The last two are small, working versions of `keras.layers.Dense` and `keras.Sequential`.

# %% [markdown] lang="ko"
# # 함수처럼 호출하는 객체
#
# Keras의 층(layer)은 객체인데도 함수처럼 씁니다: `y = layer(x)`. 객체를 어떻게 호출할 수 있을까요?
# 파이썬은 `__call__`이라는 메서드를 찾습니다. 객체의 클래스에 이 메서드가 있으면 `layer(x)`는
# `layer.__call__(x)`와 같은 뜻입니다.
#
# 그렇다면 왜 그냥 함수를 쓰지 않을까요? 객체는 **기억하기** 때문입니다. 만들 때 한 번 알려 준 것을 이후의 모든
# 호출에서 계속 사용합니다. 층은 가중치를, 계수기는 횟수를 기억합니다. 이 과제에서는 이런 클래스 여섯 개를
# 작성합니다. 마지막 두 개는 실제로 동작하는 작은 `keras.layers.Dense`와 `keras.Sequential`입니다.

# %% [markdown] lang="en"
# ## A small example
#
# Making the object stores the greeting; calling it uses the greeting.

# %% [markdown] lang="ko"
# ## 작은 예
#
# 객체를 만들 때 인사말을 저장하고, 호출할 때 그 인사말을 사용합니다.


# %%
import numpy as np


# %% tags=["example"]
class Greeter:
    def __init__(self, greeting):
        self.greeting = greeting

    def __call__(self, name):
        return f"{self.greeting}, {name}!"


hello, annyeong = Greeter("Hello"), Greeter("안녕하세요")
hello("Ada")  # 'Hello, Ada!'
annyeong("에이다")  # '안녕하세요, 에이다!'

# %% [markdown] lang="en"
# `hello` and `annyeong` come from one class, and each keeps a greeting of its own, because `self` is the object
# itself. A value stored on `self` belongs to one object; a value stored on the class would be shared by all of
# them. In every question below, **two objects of a class share nothing**.
#
# Two more rules hold everywhere:
#
# * Never change an argument. Arrays may be read-only.
# * “Array” means a NumPy array with any number of axes, and possibly empty, unless something else is said.
#
# The next cell is given. The functions `double` and `add_three` are there for you to try things out, and the
# visible checks use them too, so leave them as they are.

# %% [markdown] lang="ko"
# `hello`와 `annyeong`은 같은 클래스에서 나왔지만 인사말은 따로 기억합니다. `self`가 객체 자신이기 때문입니다.
# `self`에 저장한 값은 그 객체만의 것이고, 클래스에 저장한 값은 모든 객체가 함께 씁니다. 아래의 모든 문제에서
# **한 클래스로 만든 두 객체는 아무것도 공유하지 않아야** 합니다.
#
# 모든 문제에 적용되는 규칙이 두 가지 더 있습니다.
#
# * 인수로 받은 값을 바꾸지 마세요. 읽기 전용 배열이 들어올 수도 있습니다.
# * 따로 말하지 않으면 “배열”은 축의 수에 제한이 없는 NumPy 배열을 뜻하며, 비어 있을 수도 있습니다.
#
# 다음 셀은 주어진 것입니다. `double`과 `add_three`는 직접 실험해 보라고 준비한 함수인데, 공개 검사에서도
# 사용하므로 그대로 두세요.


# %%
def double(x):
    """Twice x. / x의 두 배."""
    return 2 * x


def add_three(x):
    """x plus three. / x에 3을 더한 값."""
    return x + 3


# %% [markdown] lang="en"
# ## 1. `Square`
#
# The smallest case: nothing to remember, only `__call__`. `Square()` makes an object; calling that object with a
# number or an array gives its square, for an array the square of each element, with the same shape. Integers stay
# integers and floats stay floats.
#
# ```python
# square = Square()
# square(3)                      # 9
# square(np.array([[1, -2]]))    # array([[1, 4]])
# ```
#
# Mind the two pairs of parentheses in `Square()(3)`: the first pair makes the object, the second calls it.

# %% [markdown] lang="ko"
# ## 1. `Square`
#
# 가장 작은 경우입니다. 기억할 것이 없고 `__call__`만 있으면 됩니다. `Square()`로 객체를 만들고, 그 객체를 수나
# 배열로 호출하면 제곱을 반환합니다. 배열이면 원소마다 제곱하고 모양은 그대로입니다. 정수는 정수로, 실수는 실수로
# 남습니다.
#
# ```python
# square = Square()
# square(3)                      # 9
# square(np.array([[1, -2]]))    # array([[1, 4]])
# ```
#
# `Square()(3)`에는 괄호가 두 쌍 있습니다. 첫 번째 괄호는 객체를 만들고, 두 번째 괄호는 그 객체를 호출합니다.


# %%
class Square:
    """Squares what it is called with.

    Square()(x): x is a number or an array of any shape; gives x squared, element by element, in the same shape.
    Integers stay integers.

    Square()(3)  →  9

    호출할 때 받은 값을 제곱합니다.

    Square()(x): x는 수 또는 모양이 자유로운 배열입니다. 원소마다 제곱한 값을 같은 모양으로 반환합니다.
    정수는 정수로 남습니다.
    """

    def __call__(self, x):
        ### BEGIN SOLUTION
        return x * x
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `Polynomial(coefficients)`
#
# Now there is something to remember. `coefficients` is a list, a tuple or a one-dimensional array of numbers, the
# **lowest power first**: `[5, 0, 2]` stands for 5 + 0·x + 2·x².
#
# ```python
# p = Polynomial([5, 0, 2])
# p(3)                     # 5 + 0·3 + 2·9 = 23
# p(np.array([0, 1, 3]))   # array([ 5,  7, 23])
# ```
#
# How would you compute it? A power for each term is wasteful. **Horner's rule** factors x out again and again:
#
# ```
#     a + b·x + c·x² + d·x³   =   a + x·(b + x·(c + x·d))
# ```
#
# Start inside, with the *highest* coefficient. Then, for each coefficient further down: multiply by x, add the
# coefficient. The powers are gone.
#
# What is asked, exactly:
#
# * With n coefficients a call uses at most n + 1 multiplications and no power (`**`, `pow`). A check counts them:
#   it calls your polynomial with an object of its own, one that counts each multiplication done to it. So let x be
#   whatever it is: anything that can be multiplied and added. Do not convert it to `float`.
# * The result has the shape of x. That holds for a constant too: `Polynomial([5])(np.array([1, 2]))` is
#   `array([5, 5])`. Without any coefficient, `Polynomial([])` is 0 everywhere, again in the shape of x.
# * The object keeps coefficients of its own: changing the list afterwards does not change the polynomial.

# %% [markdown] lang="ko"
# ## 2. `Polynomial(coefficients)`
#
# 이제 기억할 것이 생겼습니다. `coefficients`는 수로 이루어진 리스트나 튜플, 1차원 배열이고, **낮은 차수부터** 적습니다.
# `[5, 0, 2]`는 5 + 0·x + 2·x²를 뜻합니다.
#
# ```python
# p = Polynomial([5, 0, 2])
# p(3)                     # 5 + 0·3 + 2·9 = 23
# p(np.array([0, 1, 3]))   # array([ 5,  7, 23])
# ```
#
# 어떻게 계산하면 좋을까요? 항마다 거듭제곱을 구하면 낭비입니다. **호너 방법**은 x를 거듭 묶어 냅니다.
#
# ```
#     a + b·x + c·x² + d·x³   =   a + x·(b + x·(c + x·d))
# ```
#
# 가장 안쪽, 곧 *최고차* 계수에서 시작합니다. 그다음 낮은 차수로 내려가면서 x를 곱하고 계수를 더하기를 되풀이합니다.
# 거듭제곱이 사라졌습니다.
#
# 정확한 요구 사항은 다음과 같습니다.
#
# * 계수가 n개이면 한 번 호출할 때 곱셈은 많아야 n + 1번이고, 거듭제곱(`**`, `pow`)은 쓰지 않습니다. 검사에서 이
#   횟수를 셉니다. 자신에게 일어난 곱셈을 세는 객체를 x로 넣어 호출합니다. 그러므로 x는 곱하고 더할 수 있기만
#   하면 무엇이든 된다고 생각하고, `float`로 변환하지 마세요.
# * 결과의 모양은 x의 모양과 같습니다. 상수도 마찬가지여서 `Polynomial([5])(np.array([1, 2]))`는 `array([5, 5])`입니다.
#   계수가 하나도 없는 `Polynomial([])`는 어디서나 0이고, 역시 x와 모양이 같습니다.
# * 계수는 객체가 따로 보관합니다. 나중에 원래 리스트를 바꾸어도 다항식은 바뀌지 않습니다.


# %%
class Polynomial:
    """A polynomial, evaluated by Horner's rule.

    Polynomial(coefficients): a list, tuple or one-dimensional array of numbers, lowest power first.
    Polynomial(coefficients)(x): x is a number, an array of any shape, or any object that can be multiplied and
    added; gives the value at x, in the shape of x.

    Polynomial([5, 0, 2])(3)  →  23

    호너 방법으로 계산하는 다항식입니다.

    Polynomial(coefficients): 계수의 리스트, 튜플 또는 1차원 배열. 낮은 차수부터 적습니다.
    Polynomial(coefficients)(x): x는 수, 모양이 자유로운 배열, 또는 곱하고 더할 수 있는 객체입니다.
    x에서의 값을 x와 같은 모양으로 반환합니다.
    """

    def __init__(self, coefficients):
        ### BEGIN SOLUTION
        self.coefficients = list(coefficients)  # a list of our own, whatever becomes of theirs
        ### END SOLUTION

    def __call__(self, x):
        ### BEGIN SOLUTION
        total = 0 * x  # zero in the shape of x
        for coefficient in reversed(self.coefficients):
            total = total * x + coefficient
        return total
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `Compose(*functions)`
#
# An object can remember functions as well. `Compose(f, g)` is the function that mathematics writes *f ∘ g*:
# `Compose(f, g)(x)` is `f(g(x))`. **The last function is applied first**, just as you read f(g(x)) from the inside.
#
# ```python
# Compose(double, add_three)(5)    # double(add_three(5)) = double(8) = 16
# Compose(add_three, double)(5)    # add_three(double(5)) = add_three(10) = 13
# Compose()(5)                     # 5
# ```
#
# The star in `*functions` collects any number of arguments in a tuple; there may be none. With no function,
# `Compose()` hands back the very object it was given. Each call uses every function once, and each of them takes
# one argument and may be any object that can be called, also another `Compose`.

# %% [markdown] lang="ko"
# ## 3. `Compose(*functions)`
#
# 객체는 함수도 기억할 수 있습니다. `Compose(f, g)`는 수학에서 *f ∘ g*로 쓰는 합성 함수입니다. `Compose(f, g)(x)`는
# `f(g(x))`입니다. f(g(x))를 안쪽부터 읽듯이 **마지막 함수를 먼저 적용합니다**.
#
# ```python
# Compose(double, add_three)(5)    # double(add_three(5)) = double(8) = 16
# Compose(add_three, double)(5)    # add_three(double(5)) = add_three(10) = 13
# Compose()(5)                     # 5
# ```
#
# `*functions`의 별표는 인수를 개수에 상관없이 튜플로 모읍니다. 하나도 없을 수도 있습니다. 함수가 없는 `Compose()`는
# 받은 객체를 그대로 반환합니다. 호출할 때마다 각 함수를 한 번씩 사용합니다. 각 함수는 인수를 하나 받으며, 호출할 수
# 있는 객체라면 무엇이든 됩니다. 또 다른 `Compose`여도 됩니다.


# %%
class Compose:
    """Functions put together, the last one applied first.

    Compose(*functions): any number of callables of one argument, none included.
    Compose(f, g)(x) gives f(g(x)); Compose()(x) gives x itself.

    Compose(double, add_three)(5)  →  16

    함수를 합성합니다. 마지막 함수를 먼저 적용합니다.

    Compose(*functions): 인수를 하나 받는 함수들. 개수는 자유이며 없어도 됩니다.
    Compose(f, g)(x)는 f(g(x))를, Compose()(x)는 x를 그대로 반환합니다.
    """

    def __init__(self, *functions):
        ### BEGIN SOLUTION
        self.functions = functions
        ### END SOLUTION

    def __call__(self, x):
        ### BEGIN SOLUTION
        for function in reversed(self.functions):
            x = function(x)
        return x
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `CountCalls(function)`
#
# Here the memory changes. `CountCalls(function)` behaves like the function, and its attribute `calls` says how often
# it has been called, starting from 0. (This is how one finds out how often training really evaluates a model.)
#
# ```python
# counted = CountCalls(double)
# counted(5)       # 10
# counted(x=6)     # 12
# counted.calls    # 2
# ```
#
# * It takes whatever arguments the function takes, by position and by keyword, hands them on unchanged, and returns
#   what the function returns.
# * A call counts even when the function raises an exception. The exception itself goes on to the caller: do not
#   swallow it.

# %% [markdown] lang="ko"
# ## 4. `CountCalls(function)`
#
# 이번에는 기억하는 값이 바뀝니다. `CountCalls(function)`은 그 함수와 똑같이 동작하면서, 지금까지 몇 번 호출되었는지를
# `calls` 속성에 담고 있습니다. 처음 값은 0입니다. (학습하는 동안 모델이 실제로 몇 번 계산되는지 알아볼 때 쓰는
# 방법입니다.)
#
# ```python
# counted = CountCalls(double)
# counted(5)       # 10
# counted(x=6)     # 12
# counted.calls    # 2
# ```
#
# * 위치 인수든 키워드 인수든 원래 함수가 받는 인수를 모두 받아 그대로 넘기고, 함수가 반환한 값을 반환합니다.
# * 함수에서 예외가 발생해도 호출 횟수에 들어갑니다. 예외를 삼켜 버리지 말고 호출한 쪽으로 그대로 전달해야 합니다.


# %%
class CountCalls:
    """A function that counts how often it is called.

    CountCalls(function): any callable. The attribute calls (int) is 0 at first.
    CountCalls(function)(...): takes and returns what the function does; one more call, even if it raises.

    counted = CountCalls(double);  counted(5)  →  10;  counted.calls  →  1

    호출된 횟수를 세는 함수입니다.

    CountCalls(function): 호출할 수 있는 객체. calls 속성(int)은 0에서 시작합니다.
    CountCalls(function)(...): 원래 함수와 같은 인수를 받고 같은 값을 반환합니다. 예외가 발생해도 횟수는 늘어납니다.
    """

    def __init__(self, function):
        ### BEGIN SOLUTION
        self.function = function
        self.calls = 0
        ### END SOLUTION

    def __call__(self, *args, **kwargs):
        ### BEGIN SOLUTION
        self.calls += 1  # before the call, which may never come back
        return self.function(*args, **kwargs)
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `Dense(units, activation=None, seed=0)`
#
# A dense layer computes `activation(x @ W + b)`: each of its `units` outputs is a weighted sum of all the inputs plus
# a bias. You tell the layer how many outputs you want. How many inputs there are it sees only when data arrives, so it
# **builds its weights at the first call**. Keras does the same.
#
# ```python
# layer = Dense(4, "relu", seed=1)
# layer.weights                     # []            nothing yet
# layer(np.ones((2, 3))).shape      # (2, 4)        now it knows: 3 inputs
# layer.weights[0].shape            # (3, 4)        W
# layer.weights[1].shape            # (4,)          b
# layer(np.ones((2, 5)))            # ValueError    built for 3 inputs, not 5
# ```
#
# What is asked, exactly:
#
# * x is an array with at least one axis; its **last axis** holds the n ≥ 1 inputs. Axes before it, however many, are
#   batch axes: shape `(…, n)` becomes `(…, units)`. A single example of shape `(n,)` becomes `(units,)`.
# * At the first call, and only then:
#   `W = np.random.default_rng(seed).normal(0.0, np.sqrt(2 / n), (n, units))` and `b = np.zeros(units)`.
#   The same seed must give the same weights, so draw exactly like this.
# * `weights` is `[]` before the first call and then the list `[W, b]`, always the same two arrays. They are the ones
#   the layer computes with: whoever changes `layer.weights[0]` in place (training does just that) changes the layer.
# * A later call whose last axis differs from n raises `ValueError` and changes nothing.
# * `activation` is `None` (leave the sums as they are), `"relu"` (negative sums become 0) or any function of an array.
#   Any other text raises `ValueError` when the layer is made.

# %% [markdown] lang="ko"
# ## 5. `Dense(units, activation=None, seed=0)`
#
# 완전 연결 층은 `activation(x @ W + b)`를 계산합니다. `units`개의 출력은 저마다 모든 입력의 가중합에 편향을 더한
# 값입니다. 층을 만들 때는 출력의 개수만 알려 줍니다. 입력이 몇 개인지는 데이터가 들어와야 알 수 있으므로, 층은
# **처음 호출될 때 가중치를 만듭니다**. Keras도 그렇게 합니다.
#
# ```python
# layer = Dense(4, "relu", seed=1)
# layer.weights                     # []            아직 없음
# layer(np.ones((2, 3))).shape      # (2, 4)        이제 입력이 3개임을 안다
# layer.weights[0].shape            # (3, 4)        W
# layer.weights[1].shape            # (4,)          b
# layer(np.ones((2, 5)))            # ValueError    입력 3개로 만들어진 층에 5개가 들어왔다
# ```
#
# 정확한 요구 사항은 다음과 같습니다.
#
# * x는 축이 하나 이상인 배열이고, **마지막 축**에 n개(n ≥ 1)의 입력이 있습니다. 그 앞의 축은 몇 개든 배치 축입니다.
#   모양 `(…, n)`은 `(…, units)`가 됩니다. 모양이 `(n,)`인 예제 하나는 `(units,)`가 됩니다.
# * 처음 호출될 때 한 번만 다음과 같이 만듭니다.
#   `W = np.random.default_rng(seed).normal(0.0, np.sqrt(2 / n), (n, units))`, `b = np.zeros(units)`.
#   같은 seed는 같은 가중치를 주어야 하므로 반드시 이 방법으로 뽑으세요.
# * `weights`는 처음 호출되기 전에는 `[]`, 그다음부터는 리스트 `[W, b]`이며 언제나 같은 두 배열입니다. 층은 바로 이
#   배열로 계산합니다. 누군가 `layer.weights[0]`의 값을 제자리에서 바꾸면(학습이 하는 일이 바로 이것입니다) 층의 계산도
#   바뀝니다.
# * 나중에 마지막 축의 길이가 n과 다른 입력으로 호출하면 `ValueError`를 발생시키고, 층은 그대로 둡니다.
# * `activation`은 `None`(합을 그대로 둠), `"relu"`(음수인 합을 0으로 바꿈), 또는 배열을 받는 함수입니다. 그 밖의
#   문자열이면 층을 만들 때 `ValueError`를 발생시킵니다.


# %%
class Dense:
    """A dense layer: activation(x @ W + b), with W and b built at the first call.

    Dense(units, activation=None, seed=0): activation is None, "relu" or a function of an array; any other text raises
    ValueError.
    Dense(units)(x): x is an array of shape (..., n); gives a float array of shape (..., units). Raises ValueError if n
    is not the n of the first call.
    weights: [] before the first call, then [W, b], float64 of shapes (n, units) and (units,), where
    W = np.random.default_rng(seed).normal(0.0, np.sqrt(2 / n), (n, units)) and b = np.zeros(units).

    Dense(4)(np.ones((2, 3))).shape  →  (2, 4)

    완전 연결 층입니다: activation(x @ W + b). W와 b는 처음 호출될 때 만듭니다.

    Dense(units, activation=None, seed=0): activation은 None, "relu" 또는 배열을 받는 함수입니다. 다른 문자열이면
    ValueError를 발생시킵니다.
    Dense(units)(x): x는 모양이 (..., n)인 배열입니다. 모양이 (..., units)인 실수 배열을 반환합니다. n이 처음 호출 때와
    다르면 ValueError를 발생시킵니다.
    weights: 처음 호출되기 전에는 [], 그다음부터는 [W, b]. 만드는 방법은 위의 식과 같습니다.
    """

    def __init__(self, units, activation=None, seed=0):
        ### BEGIN SOLUTION
        if isinstance(activation, str) and activation != "relu":
            raise ValueError(f"unknown activation: {activation}")
        self.units, self.activation, self.seed = units, activation, seed
        self.weights = []
        ### END SOLUTION

    def __call__(self, x):
        ### BEGIN SOLUTION
        inputs = x.shape[-1]
        if not self.weights:
            spread = np.sqrt(2 / inputs)
            kernel = np.random.default_rng(self.seed).normal(0.0, spread, (inputs, self.units))
            self.weights = [kernel, np.zeros(self.units)]
        kernel, bias = self.weights
        if inputs != len(kernel):
            raise ValueError(f"this layer was built for {len(kernel)} inputs, not {inputs}")
        sums = x @ kernel + bias
        if self.activation is None:
            return sums
        if self.activation == "relu":
            return np.maximum(sums, 0)
        return self.activation(sums)
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 6. `Sequential(layers)`
#
# A model is a function made of layers, and a function is what you can call. `Sequential(layers)` takes a list of
# callables and applies them **from the first to the last**, the order in which data flows through a network. (That is
# the other way round from `Compose`.)
#
# ```python
# Sequential([double, add_three])(5)          # add_three(double(5)) = 13
#
# model = Sequential([Dense(8, "relu", seed=1), double, Dense(2, seed=2)])
# model.weights                               # []   the layers have not been called
# model(np.ones((5, 3))).shape                # (5, 2)
# [w.shape for w in model.weights]            # [(3, 8), (8,), (8, 2), (2,)]
# ```
#
# * `weights` is one flat list: the arrays of the first layer's `weights`, then the second layer's, and so on. They are
#   **the layers' own arrays, not copies**: an optimizer changes them in place, and the layers must notice.
# * `weights` is up to date whenever you ask, so it cannot be put together when the model is made.
# * A layer without an attribute `weights`, such as `double`, adds nothing to the list. A `Sequential` may be a layer of
#   another. `Sequential([])` hands back the very object it was given, and its `weights` is `[]`.

# %% [markdown] lang="ko"
# ## 6. `Sequential(layers)`
#
# 모델은 층으로 이루어진 함수이고, 함수는 호출할 수 있는 것입니다. `Sequential(layers)`는 호출할 수 있는 객체의 리스트를
# 받아 **첫 번째부터 마지막까지** 차례로 적용합니다. 데이터가 신경망을 따라 흐르는 순서입니다. (`Compose`와는 반대
# 방향입니다.)
#
# ```python
# Sequential([double, add_three])(5)          # add_three(double(5)) = 13
#
# model = Sequential([Dense(8, "relu", seed=1), double, Dense(2, seed=2)])
# model.weights                               # []   아직 층이 호출되지 않았다
# model(np.ones((5, 3))).shape                # (5, 2)
# [w.shape for w in model.weights]            # [(3, 8), (8,), (8, 2), (2,)]
# ```
#
# * `weights`는 하나로 펼친 리스트입니다. 첫 번째 층의 `weights`에 있는 배열들, 두 번째 층의 배열들, … 순서입니다.
#   **복사본이 아니라 층이 가진 바로 그 배열**이어야 합니다. 최적화기가 이 배열을 제자리에서 바꾸면 층의 계산도 바뀌어야
#   하기 때문입니다.
# * `weights`는 물어볼 때마다 그 시점의 상태여야 합니다. 그래서 모델을 만들 때 미리 모아 둘 수 없습니다.
# * `double`처럼 `weights` 속성이 없는 층은 목록에 아무것도 보태지 않습니다. `Sequential`이 다른 `Sequential`의 층이
#   될 수도 있습니다. `Sequential([])`은 받은 객체를 그대로 반환하고, 그 `weights`는 `[]`입니다.


# %%
class Sequential:
    """Layers in a row, applied from the first to the last.

    Sequential(layers): a list of callables of one argument.
    Sequential(layers)(x): what the last layer gives; x itself if there is none.
    weights: the arrays of all the layers' weights in order, as they are now; the layers' own arrays, not copies.

    Sequential([double, add_three])(5)  →  13

    층을 첫 번째부터 마지막까지 차례로 적용합니다.

    Sequential(layers): 인수를 하나 받는 호출 가능한 객체의 리스트.
    Sequential(layers)(x): 마지막 층의 결과. 층이 없으면 x를 그대로 반환합니다.
    weights: 모든 층의 가중치 배열을 순서대로 담은, 지금 상태의 리스트. 복사본이 아니라 층이 가진 배열입니다.
    """

    def __init__(self, layers):
        ### BEGIN SOLUTION
        self.layers = list(layers)
        ### END SOLUTION

    def __call__(self, x):
        ### BEGIN SOLUTION
        for layer in self.layers:
            x = layer(x)
        return x
        ### END SOLUTION

    @property
    def weights(self):
        ### BEGIN SOLUTION
        return [array for layer in self.layers for array in getattr(layer, "weights", [])]
        ### END SOLUTION
