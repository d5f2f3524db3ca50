"""Writes what boundary.py has learnt as src/lang/data/boundary-weights-XX.ts.

usage: boundary_weights.py FOLDER TAG...
"""

import sys

import numpy as np
import torch
from clause_weights import DIGITS

TABLE = "characters.weight"
REST = ["left.weight", "right.weight", "anchors.weight", "left_bias", "right_bias"]
REST += ["pooled.weight", "pooled.bias", "out.weight", "out.bias"]
HEAD = """// Written by training/boundary_weights.py: what training/boundary.py learnt from the openly licensed sentences among the training
// data of the embedding model (its sources: see models/mtlint-multilingual-v1/README.md). MIT, as mtlint itself.

/** What tells the end of a sentence from a stop in the middle of one; see `analysis/breaks/boundary-model`. */
export const boundaryWeights =
"""


def written(state, characters):
    scales, digits = [], []
    for name in (TABLE, *REST):
        values = state[name].numpy().ravel()
        each, most = (1, 31) if name == TABLE else (2, 2047)
        # Of the table the few largest are cut off, so that the others keep more of what tells them apart.
        largest = np.quantile(np.abs(values), 0.999) if each == 1 else np.abs(values).max()
        scale = float(f"{max(largest, 1e-6) / most:.4g}")
        steps = np.clip(np.round(values / scale), -most - 1, most).astype(int) + most + 1
        scales.append(f"{scale:.4g}")
        digits.append(DIGITS[steps] if each == 1 else DIGITS[np.stack([steps // 64, steps % 64], 1)].ravel())
    return characters + "|" + " ".join(scales) + "|" + "".join("".join(part) for part in digits)


def main():
    folder, *tags = sys.argv[1:]
    for tag in tags:
        learnt = torch.load(f"{folder}/boundary-{tag}.pt")
        text = written(learnt["state"], learnt["characters"])
        lines = [text[at : at + 116] for at in range(0, len(text), 116)]
        quoted = ["  '" + line.replace("\\", "\\\\").replace("'", "\\'") + "'" for line in lines]
        with open(f"src/lang/data/boundary-weights-{tag}.ts", "w", encoding="utf-8") as file:
            file.write(HEAD + " +\n".join(quoted) + ";\n")


if __name__ == "__main__":
    main()
