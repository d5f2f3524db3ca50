"""The training text: pairs of sentences or terms, their tier, and the part that is held out."""

import lzma
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator


@dataclass(frozen=True)
class Pair:
    source: str
    tier: str
    text: str
    english: str


def read_pairs(folder: Path, language: str, corpus: dict) -> Iterator[Pair]:
    """Yield the pairs of one `XX-en.tsv.xz` in file order."""
    with lzma.open(folder / f"{language}-en.tsv.xz", "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            source, text, english = line.rstrip("\n").split("\t")
            yield Pair(source, tier_of(source, corpus), text, english)


def tier_of(source: str, corpus: dict) -> str:
    return next((tier for tier, sources in corpus["tiers"].items() if source in sources), corpus["otherTier"])


def is_held_out(pair: Pair, corpus: dict) -> bool:
    """Tell whether a pair is kept from training, to choose hyper-parameters by.

    The English side decides, because FLORES, TICO-19 and PUD share it between languages: a sentence that is held out in
    French must not be learnt through German.
    """
    return zlib.crc32(pair.english.strip().lower().encode()) % corpus["heldOutOneIn"] == 0
