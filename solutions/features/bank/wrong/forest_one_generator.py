"""
base = "reference"
fails = ["forest_importances"]
en = "One random generator is kept between the calls, so the second call goes on where the first one stopped."
ko = "난수 생성기 하나를 호출 사이에 계속 써서, 두 번째 호출은 첫 번째가 멈춘 곳에서 이어집니다."
"""

_GENERATORS = {}


def forest_importances(X, y, seed):
    X, y = _table_and_target(X, y)
    generator = _GENERATORS.setdefault(seed, np.random.RandomState(seed))
    return RandomForestRegressor(n_estimators=50, random_state=generator).fit(X, y).feature_importances_
