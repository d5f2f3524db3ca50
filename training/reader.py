"""Trains the reader: two recurrent networks that tell where a sentence may end and how one may begin. See README.md.

usage: reader.py DATA PROSE OUT TAG...   (DATA: ../shared/data/train; PROSE: training/prose)
"""

import glob
import lzma
import random
import re
import subprocess
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
COMMAS = "，、,；;"
INPUT, HIDDEN = 24, 32
# How many numbers a state is, and how often all is read.
STATES, EPOCHS = {"ja": 64, "zh": 96}, {"ja": 2, "zh": 3}
LONGEST = 90
# How many characters behind the stop are read.
RIGHT = 24
BATCH, RATE = 128, 4e-3
WHOLE_WEIGHT, COMMA_WEIGHT, TAG_WEIGHT = 4.0, 0.5, 0.3
# One sentence in so many is held out.
HELD = 12
FORGET = 0.06

# Sources, how many sentences each may give, and how often each is read in a round.
SOURCES = {
    "flores-dev": (10**6, 4),
    "ud-pud": (10**6, 4),
    "xquad": (10**6, 4),
    "tico19": (10**6, 3),
    "tatoeba": (13000, 1),
    "manythings": (4000, 1),
    "tanaka50k": (40000, 1),
    "gnome-help": (3000, 1),
    "debian-docs": (3000, 1),
    "python-docs": (6000, 1),
    "libreoffice-help": (3000, 1),
    "gimp-help": (2000, 1),
    "kde-docs": (10**6, 1),
    "ddtp": (2500, 1),
}
# Of Chinese there is less that is no documentation.
MORE = {"zh": {"python-docs": (30000, 1), "libreoffice-help": (10000, 1), "gnome-help": (6000, 1), "debian-docs": (6000, 1), "manythings": (10000, 1)}}
# Paragraphs of our own, one a line, which read as the articles do that are checked.
PROSE = "prose"
SOURCES[PROSE] = (10**6, 5)
BEST = ("flores-dev", "ud-pud", "xquad", "tico19", PROSE)


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


def texts_of(folder, prose, tag):
    """(source, text): what the parallel data has, and paragraphs of our own."""
    with lzma.open(f"{folder}/{tag}-en.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield tuple(line.split("\t")[:2])
    for file in sorted(glob.glob(f"{prose}/{tag}*.txt")):
        with open(file, encoding="utf-8") as lines:
            for line in lines:
                yield PROSE, line
                # No sentence goes on in the next paragraph.
                yield PROSE, ""


def read(folder, prose, tag):
    """Whole sentences in the order of their source: (source, body, the next one or None)."""
    rng = random.Random(SEED)
    fold = folded(tag)
    found = {}
    sources = SOURCES | MORE.get(tag, {})
    for source, text in texts_of(folder, prose, tag):
        if source in sources:
            found.setdefault(source, []).append(text.translate(fold).strip())
    sentences = []
    for source, texts in found.items():
        mine = []
        for text in texts:
            if re.search(r"[<>_=\\{}|`…]|\.\.", text):
                mine.append(None)
                continue
            parts = [part.strip() for part in STOPS.split(text)]
            for part in parts:
                ended = part[-1:] in "。！？!?"
                if not ended and not (source in ("tatoeba", "manythings") and len(parts) == 1):
                    mine.append(None)
                    continue
                body = tokens(part.rstrip("。！？!?"))
                good = 3 <= len(body) <= LONGEST and part.count("「") == part.count("」") and part.count("“") == part.count("”")
                mine.append(body if good and part[-1:] not in "！？!?" else None)
        kept = [(source, body, mine[at + 1] if at + 1 < len(mine) else None) for at, body in enumerate(mine) if body]
        most = sources[source][0]
        if len(kept) > most:
            kept = rng.sample(kept, most)
        sentences += kept
        print(f"  {source}: {len(kept)} of {len(texts)}", flush=True)
    return sentences


def tagged_ja(bodies):
    """The class of the word that each character is of, by MeCab, with the form of what is inflected."""
    found = []
    for body, words in zip(bodies, morphemes(bodies)):
        tags = []
        for surface, parts in words:
            kind = parts[0]
            if kind in ("動詞", "助動詞", "形容詞") and len(parts) > 5:
                kind += parts[5]
            elif kind in ("助詞", "名詞"):
                kind += parts[1]
            tags += [kind + "I"] * (len(surface) - 1) + [kind]
        found.append(by_token(body, tags))
    return found


PAST = {"カ行イ": "いた", "ガ行": "いだ", "ラ行": "った", "ワ行": "った", "タ行": "った", "バ行": "んだ", "マ行": "んだ", "ナ行": "んだ", "サ行": "した"}


def plain_past(base, kind):
    """書く → 書いた, by the class of the verb."""
    if kind.startswith("五段"):
        ending = "った" if "促音便" in kind else next((one for row, one in PAST.items() if row in kind), None)
        return None if ending is None else base[:-1] + ending
    if kind.startswith("一段"):
        return base[:-1] + "た"
    return base[:-2] + "した" if kind.startswith("サ変") else None


def plain_negative(base, kind):
    """書く → 書かない."""
    if kind.startswith("五段"):
        at = "くぐるうつぶむぬす".find(base[-1])
        return None if at < 0 else base[:-1] + "かがらわたばまなさ"[at] + "ない"
    if kind.startswith("一段"):
        return base[:-1] + "ない"
    return base[:-2] + "しない" if kind.startswith("サ変") else None


def plain_ends(bodies, rng):
    """The sentences in plain style, where they have a polite end: most of what there is to learn from is polite, and most news is not."""
    out = morphemes(bodies)
    found = []
    for body, words in zip(bodies, out):
        text = "".join(body)
        tail = [surface for surface, _ in words[-4:]]
        stem, end = None, None
        if len(words) < 4:
            found.append(None)
            continue
        if tail[-1] == "ます":
            at, make = -2, lambda base, kind: base
        elif tail[-2:] == ["まし", "た"]:
            at, make = -3, plain_past
        elif tail[-2:] == ["ませ", "ん"]:
            at, make = -3, plain_negative
        elif tail[-1] == "です" or tail[-2:] == ["でし", "た"]:
            past = tail[-1] == "た"
            at = -3 if past else -2
            before, features = words[at]
            if features[0] == "形容詞" and not past:
                end = ""
            elif features[0] == "名詞":
                end = rng.choice(["だった", "であった"] if past else ["だ", "だ", "である", "である", "", ""])
            else:
                found.append(None)
                continue
            stem = "".join(surface for surface, _ in words[: at + 1])
            found.append(tokens(stem + end))
            continue
        else:
            found.append(None)
            continue
        surface, features = words[at]
        if features[0] != "動詞" or len(features) < 7:
            found.append(None)
            continue
        end = make(features[6], features[4])
        found.append(None if end is None else tokens("".join(one for one, _ in words[:at]) + end))
    return found


def morphemes(bodies):
    lines = "\n".join("".join(one.replace(" ", "") for one in body) for body in bodies)
    out = subprocess.run(["mecab", "-d", "/var/lib/mecab/dic/ipadic-utf8"], input=lines, capture_output=True, text=True, check=True).stdout
    return [[(line.split("\t")[0], line.split("\t")[1].split(",")) for line in group.splitlines()] for group in out.split("EOS\n")[: len(bodies)]]


def tagged_zh(bodies):
    import jieba.posseg

    found = []
    for body in bodies:
        tags = []
        for word, kind in jieba.posseg.cut("".join(body), HMM=False):
            tags += [kind[:2] + "I"] * (len(word) - 1) + [kind[:2]]
        found.append(by_token(body, tags))
    return found


def by_token(body, tags):
    at, mine = -1, []
    for token in body:
        at += len(token)
        mine.append(tags[at] if at < len(tags) else "?")
    return mine


class Reader(nn.Module):
    def __init__(self, count, tags, size):
        super().__init__()
        self.size = size
        self.characters = nn.Embedding(count, INPUT)
        nn.init.normal_(self.characters.weight, std=0.3)
        self.forth = nn.GRU(INPUT, size, batch_first=True)
        self.back = nn.GRU(INPUT, size, batch_first=True)
        self.end = nn.Sequential(nn.Linear(size, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 1))
        self.begin = nn.Sequential(nn.Linear(size, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 1))
        self.both = nn.Sequential(nn.Linear(2 * size, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 1))
        # Only for the training: the class of this character and of the next one.
        self.tags = nn.ModuleList([nn.Linear(size, tags) for _ in range(4)])

    def forward(self, rows, lengths, forget=0.0, starts=None, stops=None):
        """States behind each character, reading from the left, and before each, reading from the right.

        What begins or ends in the middle of a sentence (false in `starts`, `stops`) is read without the mark of its edge.
        """
        if forget > 0:
            lost = (torch.rand(rows.shape) < forget) & (rows >= FIRST_CHARACTER)
            rows = torch.where(lost, torch.full_like(rows, HAN), rows)
        width = rows.shape[1]
        first = torch.full((len(rows), 1), START)
        if starts is not None:
            first[~starts] = OUTSIDE
        h = self.forth(self.characters(torch.cat([first, rows], 1)))[0][:, 1:]
        at = torch.arange(width)
        order = (lengths.unsqueeze(1) - 1 - at).clamp(min=0)
        last = torch.full((len(rows), 1), END)
        if stops is not None:
            last[~stops] = OUTSIDE
        g = self.back(self.characters(torch.cat([last, rows.gather(1, order)], 1)))[0][:, 1:]
        g = g.gather(1, order.unsqueeze(-1).expand(-1, -1, self.size))
        return h, g


def piece(row, kinds, commas, rng):
    """The sentence, or a part: from behind a comma on, as behind another wrong stop, or a window, as the checker reads long ones.

    Returns its characters and tags, and whether its beginning stands behind a stop, is that of the sentence, and its end is.
    """
    chance = rng.random()
    if chance < 0.25:
        marks = [at for at in range(2, len(row) - 3) if row[at] in commas]
        if marks:
            begin = rng.choice(marks) + 1
            return row[begin:], kinds[begin:], True, False, True
    elif chance < 0.5 and len(row) > 12:
        begin = rng.randrange(1, len(row) - 8) if chance < 0.4 else 0
        stop = rng.randrange(begin + 6, len(row)) if chance > 0.3 else len(row)
        return row[begin:stop], kinds[begin:stop], begin == 0, begin == 0, stop == len(row)
    return row, kinds, True, True, True


def batches(items, rng):
    order = list(range(len(items)))
    rng.shuffle(order)
    for at in range(0, len(order), BATCH * 32):
        some = sorted(order[at : at + BATCH * 32], key=lambda one: len(items[one][0]))
        groups = [some[one : one + BATCH] for one in range(0, len(some), BATCH)]
        rng.shuffle(groups)
        yield from groups


def padded(rows):
    width = max(len(row) for row in rows)
    data = np.zeros((len(rows), width), dtype=np.int64)
    for index, row in enumerate(rows):
        data[index, : len(row)] = row
    return torch.from_numpy(data)


def hazard(items):
    """The logit of an end at each length, which is taken from what is learnt: a short sentence is no worse an end than a long one."""
    lengths = np.bincount([min(len(row), LONGEST + 1) for row, _, _ in items], minlength=LONGEST + 2).astype(float) + 1
    longer = lengths[::-1].cumsum()[::-1] - lengths + 1
    return torch.tensor(np.log(lengths / longer), dtype=torch.float32)


def learn(items, count, tag_count, commas, rng, size, epochs):
    """items: (row, tags, next row or None)"""
    torch.manual_seed(SEED)
    prior = hazard(items)
    model = Reader(count, tag_count, size)
    steps = epochs * (len(items) // BATCH + len(items) // (BATCH * 32) + 2)
    optimiser = torch.optim.Adam(model.parameters(), lr=RATE, weight_decay=1e-6)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps)
    is_comma = torch.zeros(count, dtype=torch.bool)
    is_comma[list(commas)] = True
    bce = nn.functional.binary_cross_entropy_with_logits
    for epoch in range(epochs):
        total, seen, started = np.zeros(4), 0, time.time()
        for group in batches(items, rng):
            pieces = [piece(items[one][0], items[one][1], commas, rng) for one in group]
            rows, tags = [one[0] for one in pieces], [one[1] for one in pieces]
            marked, whole, stops = (torch.tensor([one[at] for one in pieces]) for at in (2, 3, 4))
            lengths = torch.tensor([len(row) for row in rows])
            data, kinds = padded(rows), padded(tags)
            width = data.shape[1]
            inside = torch.arange(width).unsqueeze(0) < lengths.unsqueeze(1)
            h, g = model(data, lengths, FORGET, marked, stops)
            comma = is_comma[data]
            edge = torch.arange(width).unsqueeze(0) == (lengths - 1).unsqueeze(1)
            final = edge & stops.unsqueeze(1)
            # Where a comma stands next, the stop stands in its stead.
            next_comma = torch.cat([comma[:, 1:], torch.zeros_like(comma[:, :1])], 1)
            weight = inside.float() * torch.where(comma, 0.0, torch.where(next_comma, COMMA_WEIGHT, 1.0))
            weight = torch.where(final, torch.full_like(weight, WHOLE_WEIGHT), weight)
            usual = prior[torch.arange(1, width + 1).clamp(max=LONGEST + 1)].unsqueeze(0).expand(len(rows), -1)
            end = model.end(nn.functional.dropout(h, 0.1)).squeeze(-1) + usual
            loss_end = bce(end, final.float(), weight, reduction="sum") / len(rows)
            first = torch.zeros_like(inside)
            first[:, 0] = whole
            behind = torch.cat([torch.zeros_like(comma[:, :1]), comma[:, :-1]], 1)
            weight = inside.float() * torch.where(comma, 0.0, torch.where(behind, COMMA_WEIGHT, 1.0))
            # Behind a comma it may be a sentence of its own as well.
            weight[:, 0] = torch.where(whole, WHOLE_WEIGHT, torch.where(marked, 0.0, weight[:, 0]))
            begin = model.begin(nn.functional.dropout(g, 0.1)).squeeze(-1)
            loss_begin = bce(begin, first.float(), weight, reduction="sum") / len(rows)
            # Pairs within the sentence, over a comma where one stands; then its end with the beginning of another.
            skip = torch.where(next_comma, 2, 1) + torch.arange(width).unsqueeze(0)
            right = g.gather(1, skip.clamp(max=width - 1).unsqueeze(-1).expand(-1, -1, size))
            good = inside & ~comma & (skip < lengths.unsqueeze(1))
            inner = torch.cat([h[good], right[good]], -1)
            w_inner = torch.where(next_comma[good], COMMA_WEIGHT, 1.0)
            last = h[torch.arange(len(rows)), lengths - 1]
            ends = stops.nonzero().squeeze(-1)
            heads = whole.nonzero().squeeze(-1)
            heads = heads[torch.arange(len(ends)).roll(1) % max(1, len(heads))] if len(heads) > 0 else ends[:0]
            lasts, others = last[ends[: len(heads)]], g[heads, 0]
            followers = [at for at, one in enumerate(group) if pieces[at][4] and items[one][2] is not None]
            pairs, w_pairs = [torch.cat([lasts, others], -1)], [torch.full((len(lasts),), WHOLE_WEIGHT / 2)]
            if followers:
                their = [items[group[at]][2] for at in followers]
                long = torch.tensor([min(len(row), RIGHT) for row in their])
                beyond = model(padded([row[:RIGHT] for row in their]), long, FORGET, None, torch.tensor([len(row) <= RIGHT for row in their]))[1][:, 0]
                pairs.append(torch.cat([last[followers], beyond], -1))
                w_pairs.append(torch.full((len(followers),), WHOLE_WEIGHT / 2))
            outer = torch.cat(pairs)
            usual = torch.cat([usual[good], prior[lengths[torch.cat([ends[: len(heads)], torch.tensor(followers, dtype=torch.long)])]]])
            values = model.both(nn.functional.dropout(torch.cat([inner, outer]), 0.1)).squeeze(-1) + usual
            labels = torch.cat([torch.zeros(len(inner)), torch.ones(len(outer))])
            loss_both = bce(values, labels, torch.cat([w_inner, *w_pairs]), reduction="sum") / len(rows)
            mine = kinds[inside]
            here, there = h[inside], g[inside]
            ce = nn.functional.cross_entropy
            notlast, notfirst = inside & ~edge, inside & (torch.arange(width) > 0)
            loss_tag = ce(model.tags[0](here), mine) + ce(model.tags[1](there), mine)
            loss_tag = loss_tag + ce(model.tags[2](h[notlast]), kinds[:, 1:][notlast[:, :-1]])
            loss_tag = loss_tag + ce(model.tags[3](g[notfirst]), kinds[:, :-1][notfirst[:, 1:]])
            loss = loss_end + loss_begin + loss_both + TAG_WEIGHT * loss_tag
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            plan.step()
            total += [loss_end.item(), loss_begin.item(), loss_both.item(), loss_tag.item()]
            seen += 1
        print(f"  {epoch}: " + " ".join(f"{one:.3f}" for one in total / seen) + f", {time.time() - started:.0f} s", flush=True)
    return model


def main():
    folder, prose, out, *tags = sys.argv[1:]
    torch.set_num_threads(1)
    for tag in tags:
        rng = random.Random(SEED)
        sentences = read(folder, prose, tag)
        held = [one for at, one in enumerate(sentences) if one[0] in BEST and at % HELD == 0]
        sentences = [one for at, one in enumerate(sentences) if not (one[0] in BEST and at % HELD == 0)]
        counts = {}
        for _, body, _ in sentences:
            for token in body:
                if row_of(token, {}) in (HAN, OTHER) and not (tag == "zh" and "\u3040" <= token <= "\u30ff") and token not in "|\\\"'":
                    counts[token] = counts.get(token, 0) + 1
        characters = sorted((one for one in counts if counts[one] >= 5), key=lambda one: -counts[one])[:MOST_CHARACTERS]
        rows = {one: FIRST_CHARACTER + at for at, one in enumerate(characters)}
        commas = {rows[one] for one in COMMAS if one in rows}
        started = time.time()
        if tag == "ja":
            plain = plain_ends([body for _, body, _ in sentences], rng)
            sentences += [(source, body, after) for (source, _, after), body in zip(sentences, plain) if body]
            print(f"  {sum(body is not None for body in plain)} in plain style", flush=True)
        kinds = (tagged_ja if tag == "ja" else tagged_zh)([body for _, body, _ in sentences])
        names = {}
        print(f"  tagged in {time.time() - started:.0f} s", flush=True)
        items = []
        for (source, body, following), mine in zip(sentences, kinds):
            row = [row_of(one, rows) for one in body]
            tag_row = [names.setdefault(one, len(names)) for one in mine]
            after = [row_of(one, rows) for one in following] if following else None
            items += [(row, tag_row, after)] * SOURCES[source][1]
        print(tag, len(sentences), "sentences", len(items), "items", len(characters), "characters", len(names), "tags", flush=True)
        model = learn(items, FIRST_CHARACTER + len(characters), len(names), commas, rng, STATES[tag], EPOCHS[tag])
        torch.save({"state": model.state_dict(), "characters": "".join(characters), "held": held, "tags": len(names)}, f"{out}/reader-{tag}.pt")


if __name__ == "__main__":
    main()
