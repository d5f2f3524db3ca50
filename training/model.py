"""The model: one vector a piece, summed and normalised; and the loss that trains it."""

import numpy as np
import torch
from torch.nn.functional import embedding_bag, normalize

from encoded import Encoded


def initial_vectors(counts: np.ndarray, dimensions: int, deviation: float, seed: int) -> torch.Tensor:
    """Draw random vectors, shorter for frequent pieces, so that they do not drown the rare ones from the start."""
    vectors = torch.empty(len(counts), dimensions).normal_(0, deviation, generator=torch.Generator().manual_seed(seed))
    rarity = np.log(counts.sum() / (counts + 1.0))
    return vectors * torch.from_numpy(rarity / rarity.mean()).float()[:, None]


def piece_counts(pairs: dict[str, Encoded], size: int) -> np.ndarray:
    counts = np.zeros(size, np.int64)
    for encoded in pairs.values():
        counts += np.bincount(encoded.text.ids, minlength=size) + np.bincount(encoded.english.ids, minlength=size)
    return counts


def embed(vectors: torch.Tensor, texts: tuple[np.ndarray, np.ndarray]) -> torch.Tensor:
    ids, offsets = (torch.from_numpy(part) for part in texts)
    return normalize(embedding_bag(ids.long(), vectors, offsets, mode="sum"), dim=1)


def contrastive_loss(text: torch.Tensor, english: torch.Tensor, same: torch.Tensor, scale: float) -> torch.Tensor:
    """Symmetric InfoNCE: each text must find its translation among those of the batch, and the other way round.

    `same` marks pairs that share a side with the right answer: they are translations too, so they do not count against it.
    """
    similarity = text @ english.T * scale
    # Cosines are at most 1, so exp() cannot overflow; done once, it serves both directions.
    likelihood = similarity.exp() * ~same
    both_sums = likelihood.sum(dim=0).log() + likelihood.sum(dim=1).log()
    return (both_sums / 2 - similarity.diagonal()).mean()


def shared_sides(text_key: np.ndarray, english_key: np.ndarray) -> torch.Tensor:
    same = (text_key[:, None] == text_key) | (english_key[:, None] == english_key)
    np.fill_diagonal(same, False)
    return torch.from_numpy(same)
