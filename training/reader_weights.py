"""Writes what reader.py has learnt as src/lang/data/reader-weights-XX.ts.

usage: reader_weights.py FOLDER TAG...
"""

import sys

import numpy as np
import torch
from clause_weights import DIGITS

TABLE = "characters.weight"
REST = [f"{side}.{name}_l0" for side in ("forth", "back") for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")]
REST += [f"{head}.{layer}.{name}" for head in ("end", "begin", "both") for layer in (0, 2) for name in ("weight", "bias")]
# One digit a weight is enough for these.
COARSE = {TABLE} | {name for name in REST if "weight_" in name or name.endswith(".0.weight")}
HEAD = """// Written by training/reader_weights.py: what training/reader.py learnt from the openly licensed sentences among the training
// data of the embedding model (its sources: see models/mtlint-multilingual-v1/README.md). MIT, as mtlint itself.

/** What tells where a sentence may end and how one may begin; see `analysis/breaks/reader-model`. */
export const readerWeights =
"""


def stepped(name, values):
    """The size of a step, and how many steps each weight is."""
    each, most = (1, 31) if name in COARSE else (2, 2047)
    # Of a coarse matrix the few largest are cut off, so that the others keep more of what tells them apart.
    largest = np.quantile(np.abs(values), 0.999) if each == 1 else np.abs(values).max()
    scale = float(f"{max(largest, 1e-6) / most:.4g}")
    return scale, np.clip(np.round(values / scale), -most - 1, most).astype(int), each


def written(state, characters):
    scales, digits = [], []
    for name in (TABLE, *REST):
        scale, steps, each = stepped(name, state[name].numpy().ravel())
        steps = steps + (32 if each == 1 else 2048)
        scales.append(f"{scale:.4g}")
        digits.append(DIGITS[steps] if each == 1 else DIGITS[np.stack([steps // 64, steps % 64], 1)].ravel())
    size = state["forth.weight_hh_l0"].shape[1]
    return f"{characters}|{size}|" + " ".join(scales) + "|" + "".join("".join(part) for part in digits)


def main():
    folder, *tags = sys.argv[1:]
    for tag in tags:
        learnt = torch.load(f"{folder}/reader-{tag}.pt", weights_only=False)
        text = written(learnt["state"], learnt["characters"])
        lines = [text[at : at + 116] for at in range(0, len(text), 116)]
        quoted = ["  '" + line.replace("\\", "\\\\").replace("'", "\\'") + "'" for line in lines]
        with open(f"src/lang/data/reader-weights-{tag}.ts", "w", encoding="utf-8") as file:
            file.write(HEAD + " +\n".join(quoted) + ";\n")


if __name__ == "__main__":
    main()
