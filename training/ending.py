"""Trains the model of endings: may a sentence stop behind this word? See README.md.

usage: ending.py EXAMPLES OUT TAG...   (examples: scripts/ending-examples.ts)

It reads words by the tables of the clause model, which stay as they are, so that only its recurrent layer is learnt.
"""

import re
import sys
import time

import numpy as np
import torch
from torch import nn

import clause
from clause_weights import DIGITS

FLAGS = 21
TABLES = (4096, 1024, 512)
WHOLE, CUT, FLORES = 0, 10, 102
CLOSED = range(2, 1024)
# Of the sentences that stop behind an open word a share is enough: none of them is ever judged.
OPEN_SHARE = 0.25
WHOLE_WEIGHT, CLOSED_WEIGHT = 1.5, 5.0
EPOCHS = 2, 4
# Cuts that a quarter of the sentences are no surer than may be sentences as well; so far below is no sentence.
PLAUSIBLE, STRANGE = 0.25, -6.0


def tables(tag):
    """The tables of words and endings in src/lang/data/clause-weights-XX.ts, which clause_weights.py wrote."""
    with open(f"src/lang/data/clause-weights-{tag}.ts", encoding="utf-8") as file:
        text = "".join(re.findall(r"'([^']*)'", file.read().split("clauseWeights =")[1]))
    scales, digits = text.split("|")[-2:]
    values = {digit: at for at, digit in enumerate(DIGITS)}
    found, at = [], 0
    for rows, scale in zip(TABLES, scales.split(" ")):
        size = rows * clause.INPUT
        steps = np.array([values[digit] for digit in digits[at : at + size]], dtype=np.float32) - 32
        found.append(torch.from_numpy(steps * float(scale)).reshape(rows, clause.INPUT))
        at += size
    return found


def model_for(tag):
    """The clause model with its tables fixed and a flag more; `learn` of clause.py makes it."""

    class EndingModel(clause.ClauseModel):
        def __init__(self):
            super().__init__()
            for table, weights in zip((self.words, self.endings, self.short), tables(tag)):
                table.weight = nn.Parameter(weights, requires_grad=False)

    return EndingModel


def weigh(whole, closed, used):
    weights = np.zeros(len(whole), dtype=np.float32)
    weights[used & ~whole] = 1
    weights[used & whole] = WHOLE_WEIGHT * (used & ~whole).sum() / max(1, (used & whole).sum())
    # Only behind closed words a sentence is ever judged, and few whole ones end in them.
    weights[used & whole & closed] *= CLOSED_WEIGHT
    return weights


def report(kinds, logits, held, closed):
    sets = ("whole", held & (kinds == WHOLE)), ("flores", kinds == FLORES), ("cut", held & (kinds == CUT))
    for name, some in sets:
        mine = logits[some & closed]
        below = "  ".join(f"{t}: {100 * (mine < t).sum() / max(1, some.sum()):7.3f}" for t in (-6, -5, -4, -3, -2, -1, 0))
        print(f"    {name:7} {some.sum():6}, {100 * len(mine) / max(1, some.sum()):5.1f} % behind closed words;  % below {below}", flush=True)


def main():
    examples, out, *tags = sys.argv[1:]
    torch.set_num_threads(1)
    clause.FLAGS = FLAGS
    for tag in tags:
        torch.manual_seed(clause.SEED)
        rng = np.random.default_rng(clause.SEED)
        started = time.time()
        kinds, groups, rows = clause.read(f"{examples}/{tag}.bin")
        closed = np.array([row[-1][0] in CLOSED for row in rows])
        whole = kinds == WHOLE
        labels = whole.astype(np.float32)
        held = (kinds < FLORES) & (groups % 10 == 0)
        train = (kinds < FLORES) & ~held & (whole | closed | (rng.random(len(rows)) < OPEN_SHARE))
        clause.ClauseModel = model_for(tag)
        fold, logits = groups & 1, np.zeros(len(rows), dtype=np.float32)
        for half in (0, 1):
            mine = np.flatnonzero(train & (fold == half))
            model = clause.learn(rows, mine, labels, weigh(whole, closed, train), EPOCHS[0], rng)
            others = np.flatnonzero(train & (fold != half))
            logits[others] = clause.scores(model, rows, others)[others]
        limit = np.quantile(logits[train & whole], PLAUSIBLE)
        used = train & ~(~whole & (logits > limit)) & ~(whole & (logits < STRANGE))
        model = clause.learn(rows, np.flatnonzero(used), labels, weigh(whole, closed, used), EPOCHS[1], rng)
        print(tag, f"{time.time() - started:.0f} s", flush=True)
        report(kinds, clause.scores(model, rows, np.arange(len(rows))), held, closed)
        torch.save(model.state_dict(), f"{out}/ending-{tag}.pt")


if __name__ == "__main__":
    main()
