"""Trains the clause model: does a row of words have a main clause? See README.md.

usage: clause.py EXAMPLES OUT TAG...   (examples: scripts/clause-examples.ts)
"""

import sys
import time

import numpy as np
import torch
from torch import nn

SEED = 20261127
CLOSED_AND_OPEN, ENDINGS, SHORT_ENDINGS, FLAGS = 4096, 1024, 512, 20
INPUT, HIDDEN = 16, 24
BATCH = 384
RATE = 8e-3
EPOCHS = 3
# Chance that a word is seen only by its ending and flags, as a word is that nobody has met.
FORGET = 0.25
WHOLE, PIECE = (0, 1, 2, 3, 4, 5), (10, 11, 12, 13, 14, 15)
# Logits from which on a piece is taken to hold a clause after all.
NOISE = (-0.3,)
# Accusing a sentence is worse than missing a piece.
WHOLE_WEIGHT = 1.5


class ClauseModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(CLOSED_AND_OPEN, INPUT)
        self.endings = nn.Embedding(ENDINGS, INPUT)
        self.short = nn.Embedding(SHORT_ENDINGS, INPUT)
        self.flags = nn.Linear(FLAGS, INPUT)
        for table in (self.words, self.endings, self.short):
            nn.init.normal_(table.weight, std=0.1)
        self.gru = nn.GRU(INPUT, HIDDEN, bidirectional=True, batch_first=True)
        self.out = nn.Linear(2 * HIDDEN, 1)

    def forward(self, rows, forget=0.0):
        word = rows[..., 0]
        open_words = self.words(word)
        if forget > 0:
            kept = (torch.rand(word.shape) >= forget) | (word < 1024)
            open_words = open_words * kept.unsqueeze(-1)
        bits = (rows[..., 3].unsqueeze(-1) >> torch.arange(FLAGS)) & 1
        x = open_words + self.endings(rows[..., 1]) + self.short(rows[..., 2]) + self.flags(bits.float())
        hidden, _ = self.gru(torch.tanh(x))
        if forget > 0:
            hidden = nn.functional.dropout(hidden, 0.1)
        return self.out(hidden.max(dim=1).values).squeeze(-1)


def read(path):
    """Kinds, groups and rows of all examples."""
    numbers = np.fromfile(path, dtype=np.int32)
    kinds, groups, rows = [], [], []
    at = 0
    while at < len(numbers):
        kind, group, count = numbers[at : at + 3]
        kinds.append(kind)
        groups.append(group)
        rows.append(numbers[at + 3 : at + 3 + 4 * count].reshape(count, 4))
        at += 3 + 4 * count
    return np.array(kinds), np.array(groups), rows


def batches(rows, indices, size, rng=None):
    """Indices in batches of one length each."""
    lengths = np.array([len(rows[i]) for i in indices])
    order = np.argsort(lengths + (0 if rng is None else rng.random(len(indices))), kind="stable")
    found, start = [], 0
    while start < len(order):
        length = lengths[order[start]]
        end = min(start + size, int(np.searchsorted(lengths[order], length, side="right")))
        found.append(indices[order[start:end]])
        start = end
    if rng is not None:
        rng.shuffle(found)
    return found


def learn(rows, indices, labels, weights, epochs, rng):
    model = ClauseModel()
    optimiser = torch.optim.Adam(model.parameters(), lr=RATE)
    steps = epochs * sum(1 for _ in batches(rows, indices, BATCH, rng))
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps + 20 * epochs)
    for _ in range(epochs):
        total = 0.0
        for batch in batches(rows, indices, BATCH, rng):
            x = torch.from_numpy(np.stack([rows[i] for i in batch])).long()
            y = torch.from_numpy(labels[batch]).float()
            w = torch.from_numpy(weights[batch]).float()
            loss = nn.functional.binary_cross_entropy_with_logits(model(x, FORGET), y, w, reduction="sum") / BATCH
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            plan.step()
            total += float(loss)
        print(f"    loss {total / len(indices) * BATCH:.4f}", flush=True)
    return model


def scores(model, rows, indices):
    found = np.zeros(len(rows), dtype=np.float32)
    with torch.no_grad():
        for batch in batches(rows, indices, 1024):
            x = torch.from_numpy(np.stack([rows[i] for i in batch])).long()
            found[batch] = model(x).numpy()
    return found


def weigh(kinds, used):
    """Wholes count as much as pieces, times WHOLE_WEIGHT."""
    weights = np.zeros(len(kinds), dtype=np.float32)
    whole, piece = np.isin(kinds, WHOLE) & used, np.isin(kinds, PIECE) & used
    weights[piece] = 1
    weights[whole] = WHOLE_WEIGHT * piece.sum() / max(1, whole.sum())
    return weights


def report(name, kinds, logits):
    print(f"  {name}")
    for title, some in (("whole", (0,)), ("led", (1,)), ("joined", (2,)), ("fronted", (3,)), ("complex", (4,)), ("nominal", (5,)), ("tail", (10,)), ("head", (11,)), ("middle", (12,)),
                        ("phrase", (13,)), ("loose", (14,)), ("clause", (15,)), ("case piece", (100,)), ("flores", (102,))):
        mine = np.sort(logits[np.isin(kinds, some)])
        if len(mine) == 0:
            continue
        below = "  ".join(f"{t}: {100 * np.searchsorted(mine, t) / len(mine):6.3f}" for t in (-6, -5, -4, -3, -2, -1, 0))
        print(f"    {title:10} {len(mine):6}  % below {below}", flush=True)


def main():
    examples, out, *tags = sys.argv[1:]
    torch.set_num_threads(1)
    for tag in tags:
        torch.manual_seed(SEED)
        rng = np.random.default_rng(SEED)
        started = time.time()
        kinds, groups, rows = read(f"{examples}/{tag}.bin")
        labels = np.isin(kinds, WHOLE).astype(np.float32)
        fold = groups & 1
        learnt = kinds < 100
        used = learnt.copy()
        print(tag, len(rows), f"read {time.time() - started:.0f} s", flush=True)
        for turn, limit in enumerate(NOISE):
            logits = np.zeros(len(rows), dtype=np.float32)
            for half in (0, 1):
                mine = np.flatnonzero(used & (fold == half))
                model = learn(rows, mine, labels, weigh(kinds, used), EPOCHS, rng)
                others = np.flatnonzero((fold != half) | ~learnt)
                logits[others] = scores(model, rows, others)[others]
            report(f"turn {turn}, {time.time() - started:.0f} s", kinds, logits)
            used = learnt & ~(np.isin(kinds, PIECE) & (logits > limit))
            np.save(f"{out}/{tag}-{turn}.npy", logits)
        model = learn(rows, np.flatnonzero(used), labels, weigh(kinds, used), EPOCHS + 2, rng)
        logits = scores(model, rows, np.arange(len(rows)))
        report(f"last, {time.time() - started:.0f} s", kinds, logits)
        np.save(f"{out}/{tag}-last.npy", logits)
        torch.save(model.state_dict(), f"{out}/{tag}.pt")


if __name__ == "__main__":
    main()
