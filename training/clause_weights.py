"""Writes what clause.py has learnt as src/lang/data/clause-weights-XX.ts.

usage: clause_weights.py FOLDER TAG...
"""

import sys

import numpy as np
import torch

DIGITS = np.array(list("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))
TABLES = ("words.weight", "endings.weight", "short.weight")
REST = ["flags.weight", "flags.bias"]
REST += [f"gru.{name}_l0{side}" for side in ("", "_reverse") for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")]
REST += ["out.weight", "out.bias"]
HEAD = """// Written by training/clause_weights.py: what training/clause.py learnt from the openly licensed sentences among the training
// data of the embedding model (its sources: see models/mtlint-multilingual-v1/README.md). MIT, as mtlint itself.

/** What tells whole sentences from pieces without a main clause; see `analysis/breaks/clause-model`. */
export const clauseWeights =
"""


def written(state, names):
    scales, digits = [], []
    for name in names:
        values = state[name].numpy()
        values = (values.T if name == "flags.weight" else values).ravel()
        each, most = (1, 31) if name in TABLES else (2, 2047)
        # Of a table the few largest are cut off, so that the others keep more of what tells them apart.
        largest = np.quantile(np.abs(values), 0.999) if each == 1 else np.abs(values).max()
        scale = float(f"{max(largest, 1e-6) / most:.4g}")
        steps = np.clip(np.round(values / scale), -most - 1, most).astype(int) + most + 1
        scales.append(f"{scale:.4g}")
        digits.append(DIGITS[steps] if each == 1 else DIGITS[np.stack([steps // 64, steps % 64], 1)].ravel())
    return f"{state['flags.weight'].shape[1]}|" + " ".join(scales) + "|" + "".join("".join(part) for part in digits)


def write(path, head, state, names):
    text = written(state, names)
    lines = [text[at : at + 116] for at in range(0, len(text), 116)]
    with open(path, "w", encoding="utf-8") as file:
        file.write(head + " +\n".join(f"  '{line}'" for line in lines) + ";\n")


def main():
    folder, *tags = sys.argv[1:]
    for tag in tags:
        write(f"src/lang/data/clause-weights-{tag}.ts", HEAD, torch.load(f"{folder}/{tag}.pt"), (*TABLES, *REST))


if __name__ == "__main__":
    main()
