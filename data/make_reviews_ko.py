"""Make ``reviews_ko.tsv.gz``: 3,000 short Korean film reviews from a small grammar, with their labels.

    python data/make_reviews_ko.py

Every phrase was written for this course.  A review is an optional opening, one or two sentences about parts of the
film, and sometimes a verdict.  In "A는 지루하지만 B는 훌륭해요" the last clause decides the label, and verdicts use negations
("아깝지 않았어요"), so that no single word gives every label away.  The draw is seeded: the same bytes on every run.
"""

from __future__ import annotations

import gzip
import hashlib
import random
from pathlib import Path

TARGET = Path(__file__).with_name("reviews_ko.tsv.gz")
EACH = 1500

# Forms of a predicate: "그리고", "하지만", and the end of a sentence in three styles (해요체, 합니다체, 한다체).
Forms = tuple[str, str, str, str, str]
IRREGULAR: dict[str, Forms] = {
    "좋다": ("좋고", "좋지만", "좋아요", "좋습니다", "좋다"),
    "재미있다": ("재미있고", "재미있지만", "재미있어요", "재미있습니다", "재미있다"),
    "재미없다": ("재미없고", "재미없지만", "재미없어요", "재미없습니다", "재미없다"),
    "아름답다": ("아름답고", "아름답지만", "아름다워요", "아름답습니다", "아름답다"),
    "매끄럽다": ("매끄럽고", "매끄럽지만", "매끄러워요", "매끄럽습니다", "매끄럽다"),
    "자연스럽다": ("자연스럽고", "자연스럽지만", "자연스러워요", "자연스럽습니다", "자연스럽다"),
    "사랑스럽다": ("사랑스럽고", "사랑스럽지만", "사랑스러워요", "사랑스럽습니다", "사랑스럽다"),
    "만족스럽다": ("만족스럽고", "만족스럽지만", "만족스러워요", "만족스럽습니다", "만족스럽다"),
    "실망스럽다": ("실망스럽고", "실망스럽지만", "실망스러워요", "실망스럽습니다", "실망스럽다"),
    "억지스럽다": ("억지스럽고", "억지스럽지만", "억지스러워요", "억지스럽습니다", "억지스럽다"),
    "시끄럽다": ("시끄럽고", "시끄럽지만", "시끄러워요", "시끄럽습니다", "시끄럽다"),
    "어둡다": ("어둡고", "어둡지만", "어두워요", "어둡습니다", "어둡다"),
    "형편없다": ("형편없고", "형편없지만", "형편없어요", "형편없습니다", "형편없다"),
    "감동적이다": ("감동적이고", "감동적이지만", "감동적이에요", "감동적입니다", "감동적이다"),
    "인상적이다": ("인상적이고", "인상적이지만", "인상적이에요", "인상적입니다", "인상적이다"),
    "매력적이다": ("매력적이고", "매력적이지만", "매력적이에요", "매력적입니다", "매력적이다"),
    "최고다": ("최고이고", "최고지만", "최고예요", "최고입니다", "최고다"),
    "최악이다": ("최악이고", "최악이지만", "최악이에요", "최악입니다", "최악이다"),
    "별로다": ("별로이고", "별로지만", "별로예요", "별로입니다", "별로다"),
    "엉망이다": ("엉망이고", "엉망이지만", "엉망이에요", "엉망입니다", "엉망이다"),
    "살아 있다": ("살아 있고", "살아 있지만", "살아 있어요", "살아 있습니다", "살아 있다"),
    "겉돈다": ("겉돌고", "겉돌지만", "겉돌아요", "겉돕니다", "겉돈다"),
    "늘어진다": ("늘어지고", "늘어지지만", "늘어져요", "늘어집니다", "늘어진다"),
    "마음에 든다": ("마음에 들고", "마음에 들지만", "마음에 들어요", "마음에 듭니다", "마음에 든다"),
    "마음에 안 든다": ("마음에 안 들고", "마음에 안 들지만", "마음에 안 들어요", "마음에 안 듭니다", "마음에 안 든다"),
    "나쁘지 않다": ("나쁘지 않고", "나쁘지 않지만", "나쁘지 않아요", "나쁘지 않습니다", "나쁘지 않다"),
    "지루하지 않다": ("지루하지 않고", "지루하지 않지만", "지루하지 않아요", "지루하지 않습니다", "지루하지 않다"),
    "자연스럽지 않다": ("자연스럽지 않고", "자연스럽지 않지만", "자연스럽지 않아요", "자연스럽지 않습니다", "자연스럽지 않다"),
    "재미있지 않다": ("재미있지 않고", "재미있지 않지만", "재미있지 않아요", "재미있지 않습니다", "재미있지 않다"),
}  # fmt: skip

# A part of the film, with 이/가 and with 은/는; what is said of it when it is good, and when it is bad.
PARTS: list[tuple[str, str, str, str]] = [
    (
        "배우들의 연기가",
        "배우들의 연기는",
        "훌륭하다 자연스럽다 섬세하다 인상적이다 최고다 좋다",
        "어색하다 형편없다 자연스럽지_않다 겉돈다 별로다 실망스럽다",
    ),
    (
        "주인공의 연기가",
        "주인공의 연기는",
        "훌륭하다 섬세하다 인상적이다 매력적이다 마음에_든다",
        "어색하다 과하다 별로다 실망스럽다 마음에_안_든다",
    ),
    (
        "이야기가",
        "이야기는",
        "탄탄하다 신선하다 감동적이다 재미있다 따뜻하다 지루하지_않다",
        "뻔하다 지루하다 엉성하다 억지스럽다 재미없다 재미있지_않다 산만하다",
    ),
    (
        "줄거리가",
        "줄거리는",
        "탄탄하다 신선하다 흥미진진하다 재미있다 나쁘지_않다",
        "뻔하다 허술하다 엉성하다 답답하다 엉망이다 재미없다",
    ),
    (
        "음악이",
        "음악은",
        "아름답다 훌륭하다 인상적이다 좋다 마음에_든다 최고다",
        "시끄럽다 과하다 촌스럽다 별로다 마음에_안_든다",
    ),
    (
        "영상이",
        "영상은",
        "아름답다 생생하다 화려하다 인상적이다 훌륭하다",
        "어둡다 촌스럽다 조잡하다 밋밋하다 답답하다",
    ),
    (
        "대사가",
        "대사는",
        "자연스럽다 재치_있다 살아_있다 유쾌하다 인상적이다",
        "유치하다 어색하다 촌스럽다 억지스럽다 자연스럽지_않다",
    ),
    (
        "결말이",
        "결말은",
        "감동적이다 완벽하다 신선하다 만족스럽다 따뜻하다 나쁘지_않다",
        "허무하다 뻔하다 황당하다 실망스럽다 억지스럽다 최악이다",
    ),
    (
        "연출이",
        "연출은",
        "섬세하다 훌륭하다 매끄럽다 신선하다 완벽하다",
        "산만하다 엉성하다 조잡하다 유치하다 형편없다",
    ),
    (
        "전개가",
        "전개는",
        "매끄럽다 흥미진진하다 탄탄하다 지루하지_않다 좋다",
        "늘어진다 산만하다 지루하다 답답하다 엉망이다",
    ),
    ("편집이", "편집은", "매끄럽다 훌륭하다 깔끔하다 나쁘지_않다", "산만하다 엉성하다 조잡하다 엉망이다"),
    (
        "분위기가",
        "분위기는",
        "따뜻하다 매력적이다 유쾌하다 좋다 마음에_든다",
        "어둡다 답답하다 밋밋하다 어색하다 마음에_안_든다",
    ),
    ("등장인물이", "등장인물은", "매력적이다 사랑스럽다 살아_있다 인상적이다", "밋밋하다 뻔하다 답답하다 매력_없다"),
    ("반전이", "반전은", "신선하다 완벽하다 인상적이다 재미있다", "뻔하다 황당하다 억지스럽다 허무하다"),
    ("액션이", "액션은", "화려하다 생생하다 훌륭하다 최고다", "조잡하다 밋밋하다 시끄럽다 재미없다"),
    ("유머가", "유머는", "유쾌하다 재치_있다 자연스럽다 재미있다", "유치하다 억지스럽다 과하다 재미없다 재미있지_않다"),
]

# 해요체, 합니다체, 한다체.
OPENINGS: list[tuple[str, str, str]] = [
    ("주말에 가족과 함께 봤어요.", "주말에 가족과 함께 봤습니다.", "주말에 가족과 함께 봤다."),
    ("친구가 권해서 보러 갔어요.", "친구가 권해서 보러 갔습니다.", "친구가 권해서 보러 갔다."),
    ("기대하지 않고 봤어요.", "기대하지 않고 봤습니다.", "기대하지 않고 봤다."),
    ("원작을 읽고 나서 봤어요.", "원작을 읽고 나서 봤습니다.", "원작을 읽고 나서 봤다."),
    ("오랜만에 극장에 갔어요.", "오랜만에 극장에 갔습니다.", "오랜만에 극장에 갔다."),
    ("예고편을 보고 골랐어요.", "예고편을 보고 골랐습니다.", "예고편을 보고 골랐다."),
    ("혼자 조용히 봤어요.", "혼자 조용히 봤습니다.", "혼자 조용히 봤다."),
    ("개봉하는 날에 봤어요.", "개봉하는 날에 봤습니다.", "개봉하는 날에 봤다."),
]
VERDICTS: dict[int, list[tuple[str, str, str]]] = {
    1: [
        ("꼭 다시 보고 싶어요.", "꼭 다시 보고 싶습니다.", "꼭 다시 보고 싶다."),
        ("모두에게 추천해요.", "모두에게 추천합니다.", "모두에게 추천한다."),
        ("표 값이 아깝지 않았어요.", "표 값이 아깝지 않았습니다.", "표 값이 아깝지 않았다."),
        ("시간 가는 줄 몰랐어요.", "시간 가는 줄 몰랐습니다.", "시간 가는 줄 몰랐다."),
        ("끝까지 눈을 뗄 수 없었어요.", "끝까지 눈을 뗄 수 없었습니다.", "끝까지 눈을 뗄 수 없었다."),
        ("보고 나서 오래 여운이 남았어요.", "보고 나서 오래 여운이 남았습니다.", "보고 나서 오래 여운이 남았다."),
        ("기대보다 훨씬 좋았어요.", "기대보다 훨씬 좋았습니다.", "기대보다 훨씬 좋았다."),
        ("많이 웃고 많이 울었어요.", "많이 웃고 많이 울었습니다.", "많이 웃고 많이 울었다."),
    ],
    0: [
        ("다시 보고 싶지 않아요.", "다시 보고 싶지 않습니다.", "다시 보고 싶지 않다."),
        ("아무에게도 추천하지 않아요.", "아무에게도 추천하지 않습니다.", "아무에게도 추천하지 않는다."),
        ("표 값이 아까웠어요.", "표 값이 아까웠습니다.", "표 값이 아까웠다."),
        ("시간이 너무 안 갔어요.", "시간이 너무 안 갔습니다.", "시간이 너무 안 갔다."),
        ("중간에 나오고 싶었어요.", "중간에 나오고 싶었습니다.", "중간에 나오고 싶었다."),
        ("보고 나서 남는 것이 없었어요.", "보고 나서 남는 것이 없었습니다.", "보고 나서 남는 것이 없었다."),
        ("기대보다 훨씬 못했어요.", "기대보다 훨씬 못했습니다.", "기대보다 훨씬 못했다."),
        ("보는 내내 하품만 했어요.", "보는 내내 하품만 했습니다.", "보는 내내 하품만 했다."),
    ],
}
ADVERBS = ("", "", "", "정말 ", "아주 ", "무척 ", "생각보다 ", "전체적으로 ")


def forms(predicate: str) -> Forms:
    """The forms of a predicate; those in 하다, 스럽다 and 있다/없다 that follow the rule are made here."""
    predicate = predicate.replace("_", " ")
    if predicate in IRREGULAR:
        return IRREGULAR[predicate]
    stem, ending = predicate[:-2], predicate[-2:]
    if ending == "하다":
        return (f"{stem}하고", f"{stem}하지만", f"{stem}해요", f"{stem}합니다", predicate)
    if ending == "럽다":
        return (f"{stem}럽고", f"{stem}럽지만", f"{stem}러워요", f"{stem}럽습니다", predicate)
    assert ending in ("있다", "없다"), predicate
    return (*(predicate[:-1] + end for end in ("고", "지만", "어요", "습니다")), predicate)


def adverb(draw: random.Random, predicate: str) -> str:
    """A word of degree that goes with the predicate, or none."""
    word = draw.choice(ADVERBS)
    extreme = predicate.startswith(("최", "완벽")) or "않다" in predicate or "_안_" in predicate
    return "정말 " if word and extreme else word


def sentence(draw: random.Random, label: int, style: int) -> str:
    """One sentence about one or two parts of the film; the last clause says what the label says."""
    first, second = draw.sample(PARTS, 2)
    last = draw.choice(second[3 - label].split())
    end = adverb(draw, last) + forms(last)[2 + style]
    shape = draw.random()
    if shape < 0.35:
        return f"{second[0]} {end}."
    if shape < 0.75:
        return f"{first[0]} {forms(draw.choice(first[3 - label].split()))[0]} {second[0]} {end}."
    return f"{first[1]} {forms(draw.choice(first[2 + label].split()))[1]} {second[1]} {end}."


def review(draw: random.Random, label: int) -> str:
    """One review, in one style throughout."""
    style = draw.randrange(3)
    parts = [draw.choice(OPENINGS)[style]] if draw.random() < 0.35 else []
    parts.append(sentence(draw, label, style))
    if draw.random() < 0.5:
        parts.append(draw.choice(VERDICTS[label])[style])
    return " ".join(parts)


def main() -> None:
    """Draw 1,500 different reviews of each kind, in turn: 1, 0, 1, 0, …"""
    draw = random.Random(20)
    found: dict[int, dict[str, None]] = {1: {}, 0: {}}
    while min(len(found[1]), len(found[0])) < EACH:
        label = 1 if len(found[1]) <= len(found[0]) else 0
        found[label].setdefault(review(draw, label))
    pairs = zip(found[1], found[0], strict=True)
    lines = "".join(f"{label}\t{text}\n" for pair in pairs for label, text in zip((1, 0), pair, strict=True))
    TARGET.write_bytes(gzip.compress(lines.encode(), compresslevel=9, mtime=0))
    print(TARGET, TARGET.stat().st_size, "bytes, sha256", hashlib.sha256(TARGET.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
