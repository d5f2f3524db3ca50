"""Trains the boundary model: may a sentence end here, and the next one begin? See README.md.

usage: boundary.py DATA OUT TAG...   (DATA: ../shared/data/train)
"""

import lzma
import random
import re
import sys
import time

import numpy as np
import torch
from torch import nn

SEED = 20261127
# Rows of the table that no character has.
OUTSIDE, START, END, NOTHING, DIGITS, LATIN, KATAKANA, HAN, OTHER = range(9)
FIRST_CHARACTER = 9
MOST_CHARACTERS = 3000
LEFT, RIGHT, ANCHORS = 24, 12, 6
INPUT, CONV_LEFT, CONV_RIGHT, HIDDEN = 16, 32, 16, 32
BATCH, RATE, HALF_EPOCHS, EPOCHS = 512, 6e-3, 2, 3
WORD_BATCH, WORD_WEIGHT = 256, 0.5
# A cut that a sentence might well have stays out of the second round; so does a sentence that looks like none.
PLAUSIBLE, STRANGE = 1.0, -7.0
WHOLE_WEIGHT = 3.0

# Sources, how many sentences each may give, and how many cuts are made of one.
SOURCES = {
    "flores-dev": (10**6, 8),
    "ud-pud": (10**6, 8),
    "xquad": (10**6, 8),
    "tico19": (10**6, 5),
    "tatoeba": (10000, 2),
    "manythings": (6000, 2),
    "tanaka50k": (32000, 2),
    "gnome-help": (8000, 3),
    "debian-docs": (7000, 3),
    "python-docs": (30000, 3),
    "libreoffice-help": (10000, 3),
    "gimp-help": (4000, 3),
    "kde-docs": (10**6, 3),
    "ddtp": (4000, 3),
}
# Before these a translation that goes piece by piece sets its stops; behind those it breaks off.
OPENERS = {
    "zh": "就才也都却还并而是在对把被将会能要使让有没可从到为以用由和与及或但则仍已又再更最越所该这那其每各一",
    "ja": "",
}
CLOSERS = {
    "zh": "的和与在把被将是了着为以由从对于及或等后前时中上下里人者们",
    "ja": "はがをにでともへのてばりしくらめず",
}

# Where clauses may each be a sentence the model reads what stands before the stop and nothing else: is it whole?
ALONE = {"zh"}
# A clause that begins so waits for another one.
SUBORDINATORS = re.compile(
    "因为|由于|为了|虽然|尽管|如果|假如|要是|随着|除了|除非|即使|当|每当|根据|按照|鉴于|作为|通过|自从|直到|只有|只要|无论|不管|对于|关于|在"
)

DICTIONARIES = ("dict-freedict-cedict", "dict-edict-freedict")
# What a word of a dictionary may be by its English: a verb, a noun or adjective, a name.
KINDS = 3
LONGEST_WORD = 6

STOPS = re.compile(r"(?<=[。！？!?])(?=[^」』”’）)])")


def folded(tag):
    """Chinese is read in simplified characters."""
    if tag != "zh":
        return {}
    text = open("src/analysis/foreign/han-variants.ts", encoding="utf-8").read()
    one, other = (re.search(rf"export const {name} =\s*'([^']*)'", text).group(1) for name in ("TRADITIONAL", "SIMPLIFIED"))
    return {ord(a): b for a, b in zip(one, other)}


RUN = re.compile(r"[0-9０-９]+|[A-Za-zＡ-Ｚａ-ｚ\u00c0-\u024f]+|[\u30a1-\u30fa\u30fb\u30fc\uff66-\uff9f]+|\s+|.", re.S)


def tokens(text):
    """Characters, with a run of digits, of Latin letters or of katakana as one, and no spaces."""
    return [run for run in RUN.findall(text) if not run[0].isspace()]


def row_of(token, rows):
    row = rows.get(token)
    if row is not None:
        return row
    first = token[0]
    if first in "0123456789０１２３４５６７８９":
        return DIGITS
    if "\u30a1" <= first <= "\u30fc" or "\uff66" <= first <= "\uff9f":
        return KATAKANA
    if first.isascii() and first.isalpha() or "\u00c0" <= first <= "\u024f" or "Ａ" <= first <= "ｚ":
        return LATIN
    if "\u3400" <= first <= "\u9fff":
        return HAN
    return OTHER


def read(folder, tag, rng):
    """Whole sentences, each with the one behind it, and the words of a dictionary with what they seem to be."""
    fold = folded(tag)
    found, words = {}, {}
    with lzma.open(f"{folder}/{tag}-en.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            source, text, english = line.rstrip("\n").split("\t")[:3]
            if source in DICTIONARIES:
                kind = 0 if english.startswith("to ") else 2 if english[:1].isupper() else 1
                words.setdefault(text.translate(fold), kind)
            if source in SOURCES:
                found.setdefault(source, []).append(text.translate(fold).strip())
    sentences = []
    for source, texts in found.items():
        most, cuts = SOURCES[source]
        mine = []
        for text in texts:
            if re.search(r"[<>_=\\{}|`…]|\.\.", text):
                mine.append(None)
                continue
            loose = source in ("tatoeba", "manythings", "flores-dev", "tico19", "xquad", "ud-pud", "tanaka50k")
            parts = [part.strip() for part in STOPS.split(text)]
            for part in parts:
                ended = part[-1:] in "。！？!?"
                if not ended and not (loose and source in ("tatoeba", "manythings") and len(parts) == 1):
                    mine.append(None)
                    continue
                body = tokens(part.rstrip("。！？!?"))
                # Half of a quotation, a question that no full stop ends, a lone word.
                if len(body) < 3 or len(body) > 90 or part.count("「") != part.count("」") or part.count("“") != part.count("”") or part[-1:] in "！？!?":
                    mine.append(None)
                    continue
                mine.append(body)
        kept = [(body, mine[at + 1] if at + 1 < len(mine) else None, cuts) for at, body in enumerate(mine) if body]
        rng.shuffle(kept)
        sentences += kept[:most]
        print(f"  {source}: {min(len(kept), most)} of {len(texts)}", flush=True)
    rng.shuffle(sentences)
    return sentences, words


COMMAS = "，、,；;"


def word_starts(body, words):
    """Where words begin, known ones taken longest first."""
    starts, at = set(), 0
    while at < len(body):
        starts.add(at)
        for end in range(min(len(body), at + LONGEST_WORD), at, -1):
            if end == at + 1 or "".join(body[at:end]) in words:
                at = end
                break
    return starts


def places(body, tag, words):
    """Where a cut may be made: at commas, and with what chance elsewhere."""
    starts = word_starts(body, words) if tag == "zh" else None
    commas = [at for at in range(2, len(body) - 1) if body[at] in COMMAS]
    others = []
    for at in range(2, len(body) - 1):
        here, before = body[at], body[at - 1]
        if here in COMMAS + "」』”）)：" or before in COMMAS + "「『“（(：":
            continue
        if tag == "zh":
            # In the midst of a word as well, now and then: there no sentence ends either.
            chance = 0.1 if at not in starts else 2 if here in OPENERS[tag] or before in CLOSERS[tag] else 1
        else:
            kana = "ぁ" <= before <= "ん"
            chance = 3 if kana and not "ぁ" <= here <= "ん" else 0.7 if kana and before in CLOSERS[tag] else 0.25
        others.append((at, chance))
    return commas, others


def examples_alone(sentences, tag, words, rng):
    """Rows as of `examples`, without what stands behind the stop; a comma ends no sentence only where the clause waits for another."""
    made = []
    for group, (body, _, cuts) in enumerate(sentences):
        commas, others = places(body, tag, words)
        made.append((body, None, 1, group))
        if commas and rng.random() < 0.5:
            made.append((body[rng.choice(commas) + 1 :], None, 1, group))
        for at in [at for at in commas if SUBORDINATORS.match("".join(body[max([0, *(one + 1 for one in commas if one < at)]) : at]))][:2]:
            made.append((body[:at], None, 0, group))
        if not others:
            continue
        weights = [chance for _, chance in others]
        for at in set(rng.choices([at for at, _ in others], weights, k=cuts + 1)):
            begin = 0
            if rng.random() < 0.33:
                begin = max([0, *(one + 1 for one in commas if one < at - 2)])
            if at - begin >= 2:
                made.append((body[begin:at], None, 0, group))
    return made


def examples(sentences, tag, words, rng):
    """Rows of (left, right, whole?, sentence)."""
    if tag in ALONE:
        return examples_alone(sentences, tag, words, rng)
    made = []
    for group, (body, following, cuts) in enumerate(sentences):
        someone = sentences[rng.randrange(len(sentences))][0]
        right = following or someone
        chance = rng.random()
        made.append((body, None if chance < 0.15 else right if chance < 0.7 else someone, 1, group))
        made.append((body, someone if following is None or rng.random() < 0.5 else following, 1, group))
        commas, others = places(body, tag, words)
        if commas and rng.random() < 0.4:
            # A sentence without the subject of the one before.
            made.append((body[rng.choice(commas) + 1 :], right, 1, group))
        for turn in range(cuts):
            if commas and (turn % 3 == 0 or not others):
                at = rng.choice(commas)
                left, rest = body[:at], body[at + 1 :]
            elif others:
                at = rng.choices([at for at, _ in others], [chance for _, chance in others])[0]
                left, rest = body[:at], body[at:]
            else:
                continue
            if len(left) < 2:
                continue
            # Only the last clause, or the last two, in one case of three: the piece stands behind another stop.
            if rng.random() < 0.33:
                marks = [one for one in range(len(left)) if left[one] in COMMAS]
                if marks:
                    left = left[rng.choice(marks) + 1 :]
            if len(left) < 2:
                continue
            chance = rng.random()
            made.append((left, rest if chance < 0.6 else None if chance < 0.75 else someone, 0, group))
            if turn == 0 and rng.random() < 0.25 and others:
                at = rng.choices([at for at, _ in others], [chance for _, chance in others])[0]
                made.append((someone, body[at:], 0, group))
    return made


def word_rows(words, rows):
    """The words of the dictionary as rows, between what stands outside of them, and their kinds."""
    found, kinds = [], []
    for word, kind in words.items():
        body = tokens(word)
        if not 1 <= len(body) <= LONGEST_WORD or kind > 1 and any(len(one) > 1 for one in body):
            continue
        row = [row_of(one, rows) for one in body]
        found.append([OUTSIDE] + row + [OUTSIDE] * (LONGEST_WORD + 1 - len(row)))
        kinds.append(kind)
    return torch.tensor(found), torch.tensor(kinds)


def windows(made, rows):
    data = np.zeros((len(made), LEFT + RIGHT), dtype=np.int64)
    for index, (left, right, _, _) in enumerate(made):
        row = [row_of(one, rows) for one in left[-LEFT:]]
        if len(left) < LEFT:
            row.insert(0, START)
        row = [OUTSIDE] * (LEFT - len(row)) + row
        if right is None:
            there = [NOTHING]
        else:
            there = [row_of(one, rows) for one in right[:RIGHT]]
            if len(right) < RIGHT:
                there.append(END)
        data[index] = row + there + [OUTSIDE] * (RIGHT - len(there))
    return data


class BoundaryModel(nn.Module):
    def __init__(self, count, commas):
        super().__init__()
        self.characters = nn.Embedding(count, INPUT)
        nn.init.normal_(self.characters.weight, std=0.3)
        self.left = nn.Linear(INPUT, 3 * CONV_LEFT, bias=False)
        self.right = nn.Linear(INPUT, 3 * CONV_RIGHT, bias=False)
        self.left_bias = nn.Parameter(torch.zeros(CONV_LEFT))
        self.right_bias = nn.Parameter(torch.zeros(CONV_RIGHT))
        self.anchors = nn.Linear(INPUT, 2 * ANCHORS * HIDDEN, bias=False)
        self.pooled = nn.Linear(2 * CONV_LEFT + CONV_RIGHT, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)
        # Only for the training: what a word is, by the same windows.
        self.kinds = nn.Linear(CONV_LEFT + CONV_RIGHT, KINDS)
        self.register_buffer("is_comma", torch.tensor([float(at in commas) for at in range(count)]))

    def convolve(self, table, bias, rows, width):
        near = nn.functional.embedding(rows, table)
        before, here, behind = near.split(width, -1)
        zero = torch.zeros_like(here[:, :1])
        return torch.relu(torch.cat([zero, before[:, :-1]], 1) + here + torch.cat([behind[:, 1:], zero], 1) + bias)

    def kind_of(self, rows):
        weights = self.characters.weight
        inside = (rows != OUTSIDE).unsqueeze(-1)
        left = self.convolve(self.left(weights), self.left_bias, rows, CONV_LEFT) * inside
        right = self.convolve(self.right(weights), self.right_bias, rows, CONV_RIGHT) * inside
        return self.kinds(torch.cat([left.amax(1), right.amax(1)], 1))

    def forward(self, rows, forget=0.0):
        if forget > 0:
            rows = torch.where((torch.rand(rows.shape) < forget) & (rows >= FIRST_CHARACTER), torch.full_like(rows, HAN), rows)
        there, beyond = rows[:, :LEFT], rows[:, LEFT:]
        weights = self.characters.weight
        left = self.convolve(self.left(weights), self.left_bias, there, CONV_LEFT)
        right = self.convolve(self.right(weights), self.right_bias, beyond, CONV_RIGHT)
        inside = (there != OUTSIDE).unsqueeze(-1)
        left = left * inside
        right = right * (beyond != OUTSIDE).unsqueeze(-1)
        # What stands behind the last comma.
        later = 1 - torch.clamp(self.is_comma[there].flip(1).cumsum(1).flip(1), max=1).unsqueeze(-1)
        pooled = torch.cat([left.amax(1), (left * later).amax(1), right.amax(1)], 1)
        if forget > 0:
            pooled = nn.functional.dropout(pooled, 0.1)
        table = self.anchors(weights).view(-1, 2 * ANCHORS, HIDDEN)
        near = torch.cat([there[:, -ANCHORS:], beyond[:, :ANCHORS]], 1)
        flat = table.reshape(-1, HIDDEN)
        at = near * (2 * ANCHORS) + torch.arange(2 * ANCHORS)
        hidden = torch.relu(self.pooled(pooled) + nn.functional.embedding(at, flat).sum(1))
        return self.out(hidden).squeeze(-1)


def learn(data, labels, weights, chosen, words, count, commas, epochs, rng, name):
    torch.manual_seed(SEED)
    model = BoundaryModel(count, commas)
    steps = epochs * (len(chosen) // BATCH + 1)
    optimiser = torch.optim.Adam(model.parameters(), lr=RATE, weight_decay=1e-6)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps)
    total, seen, started = 0.0, 0, time.time()
    for _ in range(epochs):
        order = rng.permutation(chosen)
        for at in range(0, len(order), BATCH):
            batch = order[at : at + BATCH]
            loss = nn.functional.binary_cross_entropy_with_logits(
                model(data[batch], 0.04), labels[batch], weights[batch], reduction="mean"
            )
            some = rng.integers(0, len(words[0]), WORD_BATCH)
            loss = loss + WORD_WEIGHT * nn.functional.cross_entropy(model.kind_of(words[0][some]), words[1][some])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            plan.step()
            total, seen = total + loss.item(), seen + 1
        print(f"  {name}: loss {total / seen:.4f}, {time.time() - started:.0f} s", flush=True)
        total, seen = 0.0, 0
    return model


def scores(model, data):
    model.eval()
    with torch.no_grad():
        found = torch.cat([model(data[at : at + 4096]) for at in range(0, len(data), 4096)]).numpy()
    model.train()
    return found


def main():
    folder, out, *tags = sys.argv[1:]
    torch.set_num_threads(1)
    for tag in tags:
        rng, dice = random.Random(SEED), np.random.default_rng(SEED)
        sentences, words = read(folder, tag, rng)
        counts = {}
        for body, _, _ in sentences:
            for token in body:
                # Kana in Chinese are not of it.
                if row_of(token, {}) in (HAN, OTHER) and not (tag == "zh" and "\u3040" <= token <= "\u30ff") and token not in "|\\\"'":
                    counts[token] = counts.get(token, 0) + 1
        characters = sorted((one for one in counts if counts[one] >= 5), key=lambda one: -counts[one])[:MOST_CHARACTERS]
        rows = {one: FIRST_CHARACTER + at for at, one in enumerate(characters)}
        commas = {rows[one] for one in COMMAS if one in rows}
        known = word_rows(words, rows)
        made = examples(sentences, tag, words, rng)
        data = torch.from_numpy(windows(made, rows))
        labels = np.array([one[2] for one in made], dtype=np.float32)
        groups = np.array([one[3] for one in made])
        print(tag, len(sentences), "sentences", len(made), "examples", len(characters), "characters", flush=True)
        weights = np.where(labels == 1, WHOLE_WEIGHT, 1).astype(np.float32)
        weights_t, labels_t = torch.from_numpy(weights), torch.from_numpy(labels)
        count = FIRST_CHARACTER + len(characters)
        logits = np.zeros(len(made), dtype=np.float32)
        for half in (0, 1):
            mine = np.flatnonzero(groups % 2 == half)
            model = learn(data, labels_t, weights_t, mine, known, count, commas, HALF_EPOCHS, dice, f"half {half}")
            others = np.flatnonzero(groups % 2 != half)
            logits[others] = scores(model, data[others])
        used = np.where(labels == 1, logits > STRANGE, logits < PLAUSIBLE)
        for name, some in (("whole", labels == 1), ("cut", labels == 0)):
            mine = np.sort(logits[some])
            print(f"  {name}: {len(mine)}, % below " + "  ".join(f"{t}: {100 * np.searchsorted(mine, t) / len(mine):.2f}" for t in range(-6, 7)))
        model = learn(data, labels_t, weights_t, np.flatnonzero(used), known, count, commas, EPOCHS, dice, "all")
        torch.save({"state": model.state_dict(), "characters": "".join(characters)}, f"{out}/boundary-{tag}.pt")


if __name__ == "__main__":
    main()
