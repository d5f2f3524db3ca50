"""The measures by which hyper-parameters are chosen: all from text that was kept out of training."""

from collections import Counter
from pathlib import Path

import numpy as np
import torch

from encoded import Encoded, Texts, load_encoded
from model import embed

SENTENCE_TIERS = ("wide", "natural")
MAX_TERMS = 2000


class HeldOut:
    """Sentences are sought among the held-out English of all languages, terms among those of their own."""

    def __init__(self, cache: Path, config: dict):
        tiers = config["corpus"]["tiers"]
        self._limit = config["training"]["maxTokens"]
        self._pairs = {language: load_encoded(cache, "heldout", language) for language in config["corpus"]["languages"]}
        sentence_sources = {source for tier in SENTENCE_TIERS for source in tiers[tier]}
        self._sentences = {language: _rows(pairs, sentence_sources) for language, pairs in self._pairs.items()}
        random = np.random.default_rng(config["seed"])
        self._terms = {}
        for language, pairs in self._pairs.items():
            rows = _rows(pairs, set(tiers["dictionary"]))
            # Terms of several pieces: single words are mostly in the vocabulary, and many are ambiguous.
            lengths = np.diff(pairs.english.starts)[rows]
            rows = rows[lengths >= 2]
            self._terms[language] = random.choice(rows, min(MAX_TERMS, len(rows)), replace=False)
        self._confusable = {
            language: _most_alike(pairs.english, self._terms[language]) for language, pairs in self._pairs.items()
        }

    def accuracy(self, vectors: torch.Tensor) -> tuple[dict[str, float], dict[str, float]]:
        """Return Accuracy@1 XX→en by language, of sentences and of terms."""
        pool_keys = np.concatenate([self._pairs[name].english_key[rows] for name, rows in self._sentences.items()])
        pool = torch.cat([self._embed(vectors, self._pairs[name].english, rows) for name, rows in self._sentences.items()])
        sentences, terms = {}, {}
        for name, pairs in self._pairs.items():
            rows = self._sentences[name]
            sentences[name] = _accuracy(self._embed(vectors, pairs.text, rows), pool, pairs.english_key[rows], pool_keys)
            rows = self._terms[name]
            own = self._embed(vectors, pairs.english, rows)
            keys = pairs.english_key[rows]
            terms[name] = _accuracy(self._embed(vectors, pairs.text, rows), own, keys, keys)
        return sentences, terms

    def separation(self, vectors: torch.Tensor) -> float:
        """Return the AUC of a term's cosine with its translation against that with a confusable term."""
        right, wrong = [], []
        for name, pairs in self._pairs.items():
            rows, (at, other) = self._terms[name], self._confusable[name]
            texts = self._embed(vectors, pairs.text, rows)
            english = self._embed(vectors, pairs.english, rows)
            right.append((texts * english).sum(dim=1)[at])
            wrong.append((texts[at] * english[other]).sum(dim=1))
        return _auc(torch.cat(right).numpy(), torch.cat(wrong).numpy())

    def summary(self, vectors: torch.Tensor) -> str:
        sentences, terms = self.accuracy(vectors)
        by_language = " ".join(f"{name} {value:.3f}" for name, value in sentences.items())
        return f"sentences {_mean(sentences):.4f} ({by_language}), terms {_mean(terms):.4f}, AUC {self.separation(vectors):.4f}"

    def _embed(self, vectors: torch.Tensor, texts: Texts, rows: np.ndarray) -> torch.Tensor:
        return embed(vectors, texts.take(rows, self._limit))


def _rows(pairs: Encoded, sources: set[str]) -> np.ndarray:
    wanted = [index for index, name in enumerate(pairs.source_names) if name in sources]
    return np.flatnonzero(np.isin(pairs.source, wanted))


def _accuracy(queries: torch.Tensor, candidates: torch.Tensor, keys: np.ndarray, candidate_keys: np.ndarray) -> float:
    nearest = (queries @ candidates.T).argmax(dim=1).numpy()
    return float((candidate_keys[nearest] == keys).mean())


def _mean(values: dict[str, float]) -> float:
    return sum(values.values()) / len(values)


def _most_alike(texts: Texts, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return, for the terms that share a piece with another, their positions and the position of the likest other."""
    bags = [frozenset(texts.ids[texts.starts[row] : texts.starts[row + 1]].tolist()) for row in rows]
    holders: dict[int, list[int]] = {}
    for position, bag in enumerate(bags):
        for piece in bag:
            holders.setdefault(piece, []).append(position)
    at, other = [], []
    for position, bag in enumerate(bags):
        shared = Counter(candidate for piece in bag for candidate in holders[piece] if bags[candidate] != bag)
        if shared:
            at.append(position)
            other.append(max(shared, key=lambda candidate: (shared[candidate] / len(bag | bags[candidate]), -candidate)))
    return np.array(at, np.int64), np.array(other, np.int64)


def _auc(right: np.ndarray, wrong: np.ndarray) -> float:
    """Return how often a right value is above a wrong one."""
    order = np.argsort(np.concatenate((right, wrong)), kind="stable")
    ranks = np.empty(len(order))
    ranks[order] = np.arange(1, len(order) + 1)
    return float((ranks[: len(right)].sum() - len(right) * (len(right) + 1) / 2) / (len(right) * len(wrong)))
