"""Writes what ending.py has learnt as src/lang/data/ending-weights-XX.ts.

usage: ending_weights.py FOLDER TAG...
"""

import sys

import torch
from clause_weights import REST, write

HEAD = """// Written by training/ending_weights.py: what training/ending.py learnt from the openly licensed sentences among the training
// data of the embedding model (its sources: see models/mtlint-multilingual-v1/README.md). MIT, as mtlint itself.

/** What tells where a sentence may stop, on top of the tables of the clause model; see `analysis/breaks/clause-model`. */
export const endingWeights =
"""


def main():
    folder, *tags = sys.argv[1:]
    for tag in tags:
        write(f"src/lang/data/ending-weights-{tag}.ts", HEAD, torch.load(f"{folder}/ending-{tag}.pt"), REST)


if __name__ == "__main__":
    main()
