"""Writes src/lang/data/english-spelling.ts: which runs of three letters tell an English word from one of another language.

Counted are the words of the training text on both sides and the lemmas of the Princeton WordNet; what is kept of them is the
logarithm of how much likelier a trigram is in English, rounded. Run from the root of the repository: python3 training/english_spelling.py
"""

import lzma
import math
import re
from collections import Counter
from pathlib import Path

DATA = Path("../shared/data/train")
TARGET = Path("src/lang/data/english-spelling.ts")
LANGUAGES = "fr de es it pt id fi la".split()
TERMS = ("omw", "dict", "iso", "cldr")
WORD = re.compile(r"[^\W\d_]{2,}")
# A word of the other language's text is English there if it is rarer than this share of its rate in English.
ENGLISH_THERE = 1.0
# English words that are as common as this are listed, with the languages in which they are not this much rarer.
COMMON, SHARED = 15, 0.25
LEAST_COUNT, LEAST_WEIGHT, SMOOTHING = 90, 0.25, 2.5


def main() -> None:
    english, own, lemmas = read()
    total = sum(english.values())
    weights = {word: math.sqrt(count) for word, count in english.items() if count > 1}
    for word in lemmas:
        weights[word] = max(weights.get(word, 0), 1.5)
    common = sorted(word for word, count in english.items() if count >= (COMMON if word in lemmas else 3 * COMMON) and len(word) > 2)
    sets: dict[str, list[str]] = {}
    for word in common:
        shared = (l for l in LANGUAGES if own[l][word] > 2 and own[l][word] / sum(own[l].values()) > SHARED * english[word] / total)
        sets.setdefault(" ".join(shared), []).append(word)
    rows = []
    for language in LANGUAGES:
        size = sum(own[language].values())
        theirs = {
            word: math.sqrt(count)
            for word, count in own[language].items()
            if count > 1 and (word not in weights or count / size > ENGLISH_THERE * english[word] / total)
        }
        rows.append(f"  {language}:\n    '{encode(weights, theirs)}',\n")
    TARGET.write_text(HEADER + "".join(rows) + "};\n" + COMMON_HEADER + "".join(f"  '{key}':\n    '{' '.join(words)}',\n" for key, words in sorted(sets.items())) + "};\n", encoding="utf-8")


def read() -> tuple[Counter, dict[str, Counter], set[str]]:
    english, lemmas, seen = Counter(), set(), set()
    own = {language: Counter() for language in LANGUAGES}
    for language in LANGUAGES:
        for line in lzma.open(DATA / f"{language}-en.tsv.xz", "rt", encoding="utf-8"):
            source, text, translation = line.rstrip("\n").split("\t")[:3]
            if source.startswith(TERMS):
                if source == "omw-lemmas":
                    lemmas.update(word for word in WORD.findall(translation) if word.islower() and word.isascii())
                continue
            nouns = language == "de"
            own[language].update(word.lower() for word in WORD.findall(text) if word.islower() or (nouns and word.istitle()))
            if translation not in seen:
                seen.add(translation)
                english.update(word for word in WORD.findall(translation) if word.islower())
    return english, own, lemmas


def encode(english: dict[str, float], own: dict[str, float]) -> str:
    here, there = trigrams(english), trigrams(own)
    sums = sum(here.values()), sum(there.values())
    levels: dict[int, list[str]] = {}
    for gram in sorted(here.keys() | there.keys()):
        weight = math.log((here[gram] + SMOOTHING) / sums[0]) - math.log((there[gram] + SMOOTHING) / sums[1])
        if here[gram] + there[gram] >= LEAST_COUNT and abs(weight) >= LEAST_WEIGHT and "'" not in gram:
            levels.setdefault(max(-9, min(9, round(2 * weight))), []).append(gram)
    return " ".join(f"{level}{''.join(grams)}" for level, grams in sorted(levels.items()))


def trigrams(words: dict[str, float]) -> Counter:
    counts = Counter()
    for word, weight in words.items():
        padded = f"_{word}_"
        for at in range(len(padded) - 2):
            counts[padded[at : at + 3]] += weight
    return counts


HEADER = """// Written by training/english_spelling.py. It holds counts of letters and no text: of the training text (see training/README.md)
// and of the lemmas of WordNet 3.0, Copyright 2006 by Princeton University, whose licence lets them be used for any purpose.

/** By language: rows of a weight and the trigrams that have it, above 0 where English has them more often; `_` bounds a word. */
// biome-ignore format: one line a language keeps the file small
export const englishSpelling: Readonly<Record<string, string>> = {
"""

COMMON_HEADER = """
/** Common English words, by the languages that have a word of the same spelling. */
// biome-ignore format: one line a set of languages keeps the file small
export const englishWords: Readonly<Record<string, string>> = {
"""

if __name__ == "__main__":
    main()
