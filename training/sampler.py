"""Draws batches: one language each, its sources by size and tier."""

from dataclasses import dataclass

import numpy as np

from corpus import tier_of
from encoded import Encoded


@dataclass(frozen=True)
class Batch:
    language: str
    text: tuple[np.ndarray, np.ndarray]
    english: tuple[np.ndarray, np.ndarray]
    text_key: np.ndarray
    english_key: np.ndarray


class Sampler:
    """Batch number `step` is a function of the seed and the step alone, so a resumed run sees the same batches."""

    def __init__(self, pairs: dict[str, Encoded], config: dict, stage: dict):
        self._pairs = pairs
        self._seed = config["seed"]
        self._batch = config["training"]["batch"]
        self._limit = config["training"]["maxTokens"]
        self._options = stage
        self._corpus = config["corpus"]
        sizes = np.array([len(encoded.source) for encoded in pairs.values()], float)
        self._languages = list(pairs)
        self._language_odds = _shares(sizes ** self._options["languagePower"])
        self._rows, self._source_odds = {}, {}
        for language, encoded in pairs.items():
            self._rows[language] = [np.flatnonzero(encoded.source == index) for index in range(len(encoded.source_names))]
            self._source_odds[language] = self._odds_of_sources(encoded, self._rows[language])

    def draw(self, step: int) -> Batch:
        random = np.random.default_rng((self._seed, step))
        language = random.choice(self._languages, p=self._language_odds)
        encoded, rows = self._pairs[language], self._rows[language]
        counts = random.multinomial(self._batch, self._source_odds[language])
        # Without replacement while the source is large enough: a repeated pair is masked anyway.
        chosen = np.concatenate([
            random.choice(of_source, min(count, len(of_source)), replace=False)
            for of_source, count in zip(rows, counts)
        ])
        return Batch(
            language,
            encoded.text.take(chosen, self._limit),
            encoded.english.take(chosen, self._limit),
            encoded.text_key[chosen],
            encoded.english_key[chosen],
        )

    def _odds_of_sources(self, encoded: Encoded, rows: list[np.ndarray]) -> np.ndarray:
        weights = np.array([self._options["tierWeights"][tier_of(name, self._corpus)] for name in encoded.source_names])
        sizes = np.array([len(of_source) for of_source in rows], float)
        return _shares(sizes ** self._options["sourcePower"] * weights)


def _shares(weights: np.ndarray) -> np.ndarray:
    return weights / weights.sum()
