"""Four bits a number and one scale a row."""

import numpy as np

LOWEST, HIGHEST, ZERO = -8, 7, 8

# Scales are whole multiples of a power of two, at most this many. A number times its scale then fits 15 bits, and a sum of
# 512 pieces the 24 bits of a float32 exactly: the sum is the same in every order, on every runtime.
MAX_SCALE_STEPS = 4095


def quantise(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the packed rows, `[rows, dimensions / 2]` of uint8, and the scales.

    The low four bits hold the first half of the dimensions, the high four the second; each is a number plus eight.
    """
    scales = _best_scales(vectors)
    step = 2.0 ** np.ceil(np.log2(scales.max() / MAX_SCALE_STEPS))
    scales = (np.maximum(np.round(scales / step), 1) * step).astype(np.float32)
    numbers = (_round(vectors, scales) + ZERO).astype(np.uint8)
    half = vectors.shape[1] // 2
    return numbers[:, :half] | numbers[:, half:] << 4, scales


def dequantise(packed: np.ndarray, scales: np.ndarray) -> np.ndarray:
    numbers = np.concatenate((packed & 15, packed >> 4), axis=1).astype(np.float32) - ZERO
    return numbers * scales[:, None]


def _best_scales(vectors: np.ndarray) -> np.ndarray:
    """Choose for each row, among several shares of its largest number, the scale with the least squared error."""
    largest = np.maximum(np.abs(vectors).max(axis=1), 1e-9) / HIGHEST
    best, least = largest.copy(), np.full(len(vectors), np.inf)
    for share in np.linspace(0.5, 1, 21):
        scales = largest * share
        error = ((_round(vectors, scales) * scales[:, None] - vectors) ** 2).sum(axis=1)
        better = error < least
        best[better], least[better] = scales[better], error[better]
    return best


def _round(vectors: np.ndarray, scales: np.ndarray) -> np.ndarray:
    return np.clip(np.round(vectors / scales[:, None]), LOWEST, HIGHEST)
