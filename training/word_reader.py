"""Trains the reader of words: where a sentence may end, and whether the next one is its rest, by classes and endings. See README.md.

usage: word_reader.py EXAMPLES OUT TAG...   (examples: bench/quality/stops/word-examples.ts)
"""

import json
import sys
import time

import numpy as np
import torch
from clause_weights import DIGITS
from torch import nn

SEED = 20261127
WORDS, ENDINGS = 512, 512
INPUT, STATES, OPEN_HIDDEN, BOTH_HIDDEN = 16, 32, 24, 32
# How many words are read before the stop and behind it.
BEFORE, BEHIND = 14, 12
LONGEST = 16
EPOCHS, BATCH, RATE, FOLDS = 16, 48, 4e-3, 4
# How much is hidden while it learns: numbers of a word, and what is known of it but its class.
FORGET, UNKNOWN = 0.25, 0.15
CUTS = 3
AVERAGED_FROM = 0.4
COUNTS = 0, 1, 2, 4, 8, 16, 32


def hash_of(text):
    """As `hashOf` of clause-features.ts."""
    value = 0x811C9DC5
    for character in text:
        value = (value ^ ord(character)) * 0x01000193 & 0xFFFFFFFF
    value = (value ^ value >> 15) * 0x2C1B3C6D & 0xFFFFFFFF
    return value ^ value >> 12


def row_of(word, kinds):
    """The rows of its class, of itself if it is a small word, of its ending if it is none; and whether a comma stands before it."""
    kind, listed, spelling, comma = word
    known = kinds.index(kind) + 1 if kind in kinds else 0
    if listed:
        return known, 1 + hash_of(spelling) % (WORDS - 1), 0, comma
    return known, 0, 1 + hash_of(spelling[-3:]) % (ENDINGS - 1), comma


def padded(rows):
    width = max(1, max(len(row) for row in rows))
    data = np.zeros((len(rows), width, 4), dtype=np.int64)
    for index, row in enumerate(rows):
        if row:
            data[index, : len(row)] = row
    return torch.from_numpy(data)


def length_of(row):
    return np.log(min(len(row), LONGEST)) if row else -0.7


class WordReader(nn.Module):
    def __init__(self, kinds):
        super().__init__()
        self.kinds = nn.Embedding(kinds + 1, INPUT)
        self.words = nn.Embedding(WORDS, INPUT)
        self.endings = nn.Embedding(ENDINGS, INPUT)
        for table in (self.words, self.endings):
            nn.init.normal_(table.weight, std=0.05)
        self.comma = nn.Parameter(torch.zeros(INPUT))
        self.forth = nn.GRU(INPUT, STATES, batch_first=True)
        self.back = nn.GRU(INPUT, STATES, batch_first=True)
        self.open = nn.Sequential(nn.Linear(STATES + 1, OPEN_HIDDEN), nn.ReLU(), nn.Linear(OPEN_HIDDEN, 1))
        self.torn = nn.Sequential(nn.Linear(2 * STATES + 2, BOTH_HIDDEN), nn.ReLU(), nn.Linear(BOTH_HIDDEN, 1))
        self.on = nn.Sequential(nn.Linear(2 * STATES + 2, BOTH_HIDDEN), nn.ReLU(), nn.Linear(BOTH_HIDDEN, 1))
        self.drop = nn.Dropout(FORGET)

    def inputs(self, data):
        if self.training:
            data = data.clone()
            for column in (1, 2):
                data[..., column][torch.rand(data.shape[:2]) < UNKNOWN] = 0
        known = self.words(data[..., 1]) * (data[..., 1:2] > 0) + self.endings(data[..., 2]) * (data[..., 2:3] > 0)
        return self.drop(self.kinds(data[..., 0]) + known + self.comma * data[..., 3:4])

    def forward(self, before, behind):
        ends = [row[-BEFORE:] for row in before]
        begins = [row[:BEHIND][::-1] for row in behind]
        h = self.forth(self.inputs(padded(ends)))[0][torch.arange(len(ends)), torch.tensor([len(row) - 1 for row in ends])]
        g = self.back(self.inputs(padded(begins)))[0][torch.arange(len(ends)), torch.tensor([max(0, len(row) - 1) for row in begins])]
        one = torch.tensor([[length_of(row)] for row in before]).float()
        other = torch.tensor([[length_of(row)] for row in behind]).float()
        h, g = self.drop(h), self.drop(g)
        both = torch.cat([h, g, one, other], 1)
        return torch.cat([self.open(torch.cat([h, one], 1)), self.torn(both), self.on(both)], 1)


def without_comma(row):
    return [row[0][:3] + (0,), *row[1:]] if row else row


class Pairs:
    """What is shown at once: before and behind a stop, what each head should say, and how much that counts."""

    def __init__(self):
        self.before, self.behind, self.labels, self.weights = [], [], [], []

    def add(self, before, behind, labels, weights):
        if not behind:
            weights = (weights[0], 0, 0)
        self.before.append(before)
        self.behind.append(behind)
        self.labels.append(labels)
        self.weights.append(weights)


def show(item, another, facts, rng, pairs):
    """A stop as it is, and stops put into its sentence: in the middle of one, before another, behind a piece of one."""
    before, behind, weight = item["before"], item["behind"], item["weight"]
    if item["kind"] == "torn":
        pairs.add(before, behind, (1, 1, 1), (0, weight, weight))
        return
    if item["kind"] != "right":
        pairs.add(before, behind, (1, 0, 0), (weight, 0, weight))
        return
    pairs.add(before, behind, (0, 0, 0), (weight, weight, 0))
    pairs.add(before, another, (0, 0, 0), (0, weight, 0))
    count = len(before)
    if count < 3:
        return
    less = min(weight, 1)
    verbs, openers = facts["verbs"], facts["openers"]
    opened = [at for at in range(1, count - 1) if before[at][0] in openers and before[at - 1][0] in verbs]
    for at in opened[:1]:
        # …, यतः …: a clause that leans on the one before it.
        clause = without_comma(before[at:])
        pairs.add(clause, another, (1, 0, 0), (less, 0, less / 2))
        pairs.add(before[:at], clause, (0, 1, 1), (0, less / 2, 0))
    for _ in range(CUTS):
        at = rng.integers(1, count)
        head, tail = before[:at], without_comma(before[at:])
        ended = before[at - 1][0] in verbs
        pairs.add(head, tail, (1, 1, 1), (0 if ended or at < 2 else 0.8 * less, 0 if ended and before[at][3] else less, less))
        if at < 2 or ended:
            continue
        pairs.add(head, another, (1, 0, 0), (0, 0, less))
        piece = without_comma(head[rng.integers(0, at - 1) :])
        if not any(row[0] in verbs for row in piece):
            pairs.add(piece, another, (1, 0, 0), (0.8 * less, 0, less / 2))


def learn(items, kinds, facts, seed=SEED):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    model = WordReader(len(kinds))
    steps = EPOCHS * (len(items) // BATCH + 1)
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.03)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps)
    whole = [item["before"] for item in items if item["kind"] == "right"]
    mean = [one.detach().clone() for one in model.parameters()]
    done = 0
    for _ in range(EPOCHS):
        order = rng.permutation(len(items))
        for first in range(0, len(order), BATCH):
            pairs = Pairs()
            group = order[first : first + BATCH]
            for at in group:
                show(items[at], whole[rng.integers(len(whole))], facts, rng, pairs)
            labels, weights = torch.tensor(pairs.labels).float(), torch.tensor(pairs.weights).float()
            logits = model(pairs.before, pairs.behind)
            loss = nn.functional.binary_cross_entropy_with_logits(logits, labels, weights, reduction="sum") / len(group)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimiser.step()
            plan.step()
            done += 1
            if done > steps * AVERAGED_FROM:
                share = max(0.01, 1 / (done - steps * AVERAGED_FROM + 1))
                for one, other in zip(mean, model.parameters()):
                    one.lerp_(other.detach(), share)
    with torch.no_grad():
        for one, other in zip(mean, model.parameters()):
            other.copy_(one)
    return model.eval()


def scores(model, pairs):
    with torch.no_grad():
        return np.concatenate([model(*map(list, zip(*pairs[at : at + 512]))).numpy() for at in range(0, len(pairs), 512)])


def report(tag, items, kinds, facts, examples):
    """Judges each fold by what was learnt from the others: right stops, labelled ones, and one put into each sentence at random."""
    rng = np.random.default_rng(SEED)
    shown = []
    for item in items:
        shown.append((item["kind"], item, item["before"], item["behind"]))
        count = len(item["before"])
        if item["kind"] == "right" and count > 3:
            at = rng.integers(2, count)
            head = item["before"][:at]
            shown.append(("put", item, head, without_comma(item["before"][at:])))
            if head[-1][0] not in facts["verbs"]:
                shown.append(("stopped", item, head, item["behind"]))
    odds = np.zeros((len(shown), 3))
    for fold in range(FOLDS):
        model = learn([item for item in items if item["fold"] % FOLDS != fold], kinds, facts)
        mine = [at for at, (_, item, _, _) in enumerate(shown) if item["fold"] % FOLDS == fold]
        odds[mine] = scores(model, [shown[at][2:] for at in mine])
    for column, name, good in ((1, "torn", ("torn", "put")), (0, "open", ("lost", "piece", "stopped"))):
        for own in (True, False):
            some = [at for at, (_, item, before, behind) in enumerate(shown) if (item["own"] or not own) and len(before) >= (2 if column else 4) and (behind or not column)]
            wrong = sorted((odds[at, column] for at in some if shown[at][0] == "right"), reverse=True)
            for kind in good:
                found = np.array([odds[at, column] for at in some if shown[at][0] == kind])
                shares = " ".join(f"{count}: {100 * (found > wrong[count]).mean():.0f} ({wrong[count]:.1f})" for count in COUNTS)
                print(f"{tag} {name} {'ours' if own else 'all'}, of {len(found)} {kind}, % found beside so many of {len(wrong)}: {shares}", flush=True)
    with open(f"{examples}/{tag}-judged.jsonl", "w", encoding="utf-8") as file:
        for (kind, item, before, behind), logits in zip(shown, odds):
            if kind not in ("put", "stopped"):
                file.write(json.dumps({"kind": kind, "text": item["text"], "own": item["own"], "words": [len(before), len(behind)], "odds": [round(float(one), 2) for one in logits]}, ensure_ascii=False) + "\n")


COARSE = "kinds.weight", "words.weight", "endings.weight"
FINE = ["comma"]
FINE += [f"{side}.{name}_l0" for side in ("forth", "back") for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")]
FINE += [f"{head}.{layer}.{name}" for head in ("open", "torn", "on") for layer in (0, 2) for name in ("weight", "bias")]
HEAD = """// Written by training/word_reader.py: what it learnt from the stops of the clean and the labelled texts of this repository, from sentences
// that were written for it (bench/quality/stops) and from FLORES-200 (CC BY-SA 4.0).

/** What tells where a sentence may end and how one may begin, by the classes of words; see `analysis/breaks/word-reader`. */
export const wordReaderWeights =
"""


def write(tag, model, kinds):
    state = model.state_dict()
    scales, digits = [], []
    for name in (*COARSE, *FINE):
        values = state[name].numpy().ravel()
        each, most = (1, 31) if name in COARSE else (2, 2047)
        scale = float(f"{max(np.abs(values).max(), 1e-6) / most:.4g}")
        steps = np.clip(np.round(values / scale), -most - 1, most).astype(int) + most + 1
        scales.append(f"{scale:.4g}")
        digits.append(DIGITS[steps] if each == 1 else DIGITS[np.stack([steps // 64, steps % 64], 1)].ravel())
    text = " ".join(kinds) + "|" + " ".join(scales) + "|" + "".join("".join(part) for part in digits)
    lines = [text[at : at + 116] for at in range(0, len(text), 116)]
    with open(f"src/lang/data/word-reader-weights-{tag}.ts", "w", encoding="utf-8") as file:
        file.write(HEAD + " +\n".join(f"  '{line}'" for line in lines) + ";\n")


def main():
    examples, *tags = (argument for argument in sys.argv[1:] if not argument.startswith("--"))
    torch.set_num_threads(1)
    for tag in tags:
        with open(f"{examples}/{tag}.jsonl", encoding="utf-8") as file:
            facts, *items = (json.loads(line) for line in file)
        kinds = facts["kinds"]
        facts = {name: {kinds.index(kind) + 1 for kind in facts[name]} for name in ("verbs", "openers")}
        for item in items:
            for side in ("before", "behind"):
                item[side] = [row_of(word, kinds) for word in item[side]]
        items = [item for item in items if item["kind"] != "right" or len(item["before"]) > 1]
        started = time.time()
        if "--quick" not in sys.argv:
            report(tag, items, kinds, facts, examples)
        write(tag, learn(items, kinds, facts), kinds)
        print(tag, f"{time.time() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
