"""Builds the vocabulary: byte-pair merges over weighted words, then the pieces that longest-match really uses."""

from collections import Counter, defaultdict
from pathlib import Path

from characters import class_of
from corpus import is_held_out, read_pairs
from merges import learn_merges
from normalise import fold
from tokenizer import PADDING, UNKNOWN, WORD_START, Tokenizer, Words


def build_vocabulary(folder: Path, config: dict) -> list[str]:
    """Return the pieces in id order: padding, unknown, then by falling use."""
    options = config["vocabulary"]
    texts = _weighted_texts(folder, config)
    alphabet = _alphabet(texts, options["minCharacterCount"])
    weights = _word_weights(texts, Words(alphabet), options)
    del texts
    candidates = _merge(weights, options)
    return [PADDING, UNKNOWN, *_most_used(candidates, alphabet, weights, options["size"] - 2)]


def _weighted_texts(folder: Path, config: dict) -> dict[str, list[tuple[float, str]]]:
    weight_of = config["vocabulary"]["tierWeights"]
    texts: dict[str, list[tuple[float, str]]] = defaultdict(list)
    english: dict[str, float] = {}
    for language in config["corpus"]["languages"]:
        for pair in read_pairs(folder, language, config["corpus"]):
            if is_held_out(pair, config["corpus"]):
                continue
            weight = weight_of[pair.tier]
            texts[language].append((weight, pair.text))
            english[pair.english] = max(weight, english.get(pair.english, 0))
    texts["en"] = [(weight, text) for text, weight in english.items()]
    return texts


def _alphabet(texts: dict[str, list[tuple[float, str]]], min_count: int) -> frozenset[str]:
    counts: Counter[str] = Counter()
    for sentences in texts.values():
        for _, text in sentences:
            counts.update(fold(text))
    return frozenset(character for character, count in counts.items() if count >= min_count and class_of(character))


def _word_weights(texts: dict[str, list[tuple[float, str]]], words: Words, options: dict) -> dict[str, float]:
    """Weigh the words of each language so that small languages keep a share of the vocabulary."""
    total: Counter[str] = Counter()
    for sentences in texts.values():
        weights: Counter[str] = Counter()
        counts: Counter[str] = Counter()
        for weight, text in sentences:
            for word in words(text):
                weights[word] += weight
                counts[word] += 1
        factor = sum(weights.values()) ** (options["languagePower"] - 1)
        for word, weight in weights.items():
            if counts[word] >= options["minWordCount"]:
                total[word] += weight * factor
    return total


def _merge(weights: dict[str, float], options: dict) -> list[str]:
    heaviest = sorted(weights, key=lambda word: (-weights[word], word))[: options["mergedWords"]]
    unit = 1e12 / sum(weights.values())
    counted = {word: round(weights[word] * unit) for word in heaviest}
    return learn_merges(counted, int(options["size"] * options["surplus"]), options["maxPieceLength"])


def _most_used(candidates: list[str], alphabet: frozenset[str], weights: dict[str, float], size: int) -> list[str]:
    """Keep the alphabet and the longer pieces that longest-match uses most: it passes over many merges."""
    single = sorted(alphabet) + [WORD_START]
    tokenizer = Tokenizer([PADDING, UNKNOWN, *single, *candidates])
    use: Counter[str] = Counter()
    for word, weight in weights.items():
        for index in tokenizer.split(word):
            use[tokenizer.pieces[index]] += weight
    longer = sorted(candidates, key=lambda piece: (-use[piece], piece))[: size - len(single)]
    return sorted(single + longer, key=lambda piece: (-use[piece], piece))
