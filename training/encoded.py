"""The training pairs as piece ids, cached: reading and cutting 470 MB of text takes minutes, loading the ids a second."""

from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import numpy as np

from corpus import Pair, is_held_out, read_pairs
from names import mine_names
from tokenizer import Tokenizer


@dataclass(frozen=True)
class Texts:
    """Many texts as one row of ids; text `i` is `ids[starts[i]:starts[i + 1]]`."""

    ids: np.ndarray
    starts: np.ndarray

    def __len__(self) -> int:
        return len(self.starts) - 1

    def take(self, rows: np.ndarray, max_tokens: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the ids of some texts, each cut at `max_tokens`, and where each begins."""
        lengths = np.minimum(self.starts[rows + 1] - self.starts[rows], max_tokens)
        offsets = np.concatenate(([0], np.cumsum(lengths)))
        positions = np.arange(offsets[-1]) - np.repeat(offsets[:-1] - self.starts[rows], lengths)
        return self.ids[positions], offsets[:-1]


@dataclass(frozen=True)
class Encoded:
    """The pairs of one language; `english_key` is equal where the English sides have the same pieces."""

    text: Texts
    english: Texts
    source: np.ndarray
    source_names: list[str]
    text_key: np.ndarray
    english_key: np.ndarray


def load_encoded(cache: Path, part: str, language: str) -> Encoded:
    with np.load(cache / f"{language}.{part}.npz") as stored:
        return Encoded(
            Texts(stored["text_ids"], stored["text_starts"]),
            Texts(stored["english_ids"], stored["english_starts"]),
            stored["source"],
            stored["source_names"].tolist(),
            stored["text_key"],
            stored["english_key"],
        )


def encode_corpus(folder: Path, cache: Path, tokenizer: Tokenizer, corpus: dict) -> None:
    """Write `XX.train.npz` and `XX.heldout.npz` for every language that is not there yet."""
    cache.mkdir(parents=True, exist_ok=True)
    for language in corpus["languages"]:
        if (cache / f"{language}.train.npz").exists():
            continue
        parts = {"heldout": _Collector(tokenizer), "train": _Collector(tokenizer)}
        for pair in _with_names(folder, language, corpus):
            parts["heldout" if is_held_out(pair, corpus) else "train"].add(pair)
        for name, part in parts.items():
            part.save(cache / f"{language}.{name}.npz")


def _with_names(folder: Path, language: str, corpus: dict) -> Iterator[Pair]:
    pairs = list(read_pairs(folder, language, corpus))
    yield from pairs
    yield from mine_names((pair for pair in pairs if not is_held_out(pair, corpus)), language)


class _Collector:
    def __init__(self, tokenizer: Tokenizer):
        self._tokenizer = tokenizer
        self._ids: dict[str, list[int]] = {"text": [], "english": []}
        self._starts: dict[str, list[int]] = {"text": [0], "english": [0]}
        self._keys: dict[str, list[int]] = {"text": [], "english": []}
        self._sources: list[int] = []
        self._source_ids: dict[str, int] = {}

    def add(self, pair: Pair) -> None:
        encoded = {"text": self._tokenizer.encode(pair.text), "english": self._tokenizer.encode(pair.english)}
        if not all(encoded.values()):
            return
        for side, ids in encoded.items():
            self._ids[side] += ids
            self._starts[side].append(len(self._ids[side]))
            # Tuples of integers hash alike in every run.
            self._keys[side].append(hash(tuple(sorted(ids))))
        self._sources.append(self._source_ids.setdefault(pair.source, len(self._source_ids)))

    def save(self, path: Path) -> None:
        arrays = {}
        for side in ("text", "english"):
            arrays[f"{side}_ids"] = np.array(self._ids[side], np.int32)
            arrays[f"{side}_starts"] = np.array(self._starts[side], np.int64)
            arrays[f"{side}_key"] = np.array(self._keys[side], np.int64)
        temporary = path.with_suffix(".part.npz")
        np.savez(temporary, **arrays, source=np.array(self._sources, np.int16), source_names=list(self._source_ids))
        temporary.rename(path)
