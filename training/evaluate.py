"""Accuracy@1 XX→en on the evaluation sets. They are looked at when a model is done and never choose a hyper-parameter."""

from pathlib import Path

import numpy as np
import torch

from model import embed
from tokenizer import Tokenizer

# The mean that the README and the issue quote: Latin and Sanskrit have no such text to learn from and stand beside it.
MAIN_LANGUAGES = ("fr", "de", "es", "it", "pt", "ru", "zh", "ja", "id", "el", "fi")


def evaluate(vectors: np.ndarray, tokenizer: Tokenizer, folder: Path, languages: list[str]) -> dict[str, dict[str, float]]:
    """Return a table: evaluation set → language → accuracy."""
    table = {"flores200-devtest": {}, "tatoeba-laser": {}}
    weights = torch.from_numpy(vectors)
    flores = folder / "flores200-devtest"
    english = _embed(weights, tokenizer, _lines(flores / "en.txt"))
    for language in languages:
        if (flores / f"{language}.txt").exists():
            texts = _embed(weights, tokenizer, _lines(flores / f"{language}.txt"))
            table["flores200-devtest"][language] = _accuracy(texts, english)
        pairs = folder / "tatoeba-laser" / f"{language}-en.tsv"
        if pairs.exists():
            texts, translations = zip(*(line.split("\t") for line in _lines(pairs)))
            table["tatoeba-laser"][language] = _accuracy(
                _embed(weights, tokenizer, texts), _embed(weights, tokenizer, translations)
            )
    return table


def as_markdown(table: dict[str, dict[str, float]], languages: list[str]) -> str:
    lines = [f"| Accuracy@1 XX→en | {' | '.join(languages)} | mean of {len(MAIN_LANGUAGES)} |"]
    lines.append("|---|" + "---|" * (len(languages) + 1))
    for name, values in table.items():
        cells = [f"{values[language]:.3f}" if language in values else "" for language in languages]
        mean = sum(values[language] for language in MAIN_LANGUAGES) / len(MAIN_LANGUAGES)
        lines.append(f"| {name} | {' | '.join(cells)} | {mean:.4f} |")
    return "\n".join(lines)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")


def _embed(vectors: torch.Tensor, tokenizer: Tokenizer, texts: list[str]) -> torch.Tensor:
    encoded = [tokenizer.encode(text) for text in texts]
    lengths = [len(ids) for ids in encoded]
    ids = np.array([index for one in encoded for index in one], np.int64)
    return embed(vectors, (ids, np.concatenate(([0], np.cumsum(lengths)[:-1]))))


def _accuracy(texts: torch.Tensor, translations: torch.Tensor) -> float:
    nearest = (texts @ translations.T).argmax(dim=1)
    return float((nearest == torch.arange(len(texts))).float().mean())
