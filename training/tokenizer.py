"""The tokenizer as training sees it: normalise, cut into words, take the longest known piece from the left."""

import json
import re
from pathlib import Path

from characters import as_class, class_of
from normalise import Normaliser

WORD_START = "▁"
PADDING, UNKNOWN = "[PAD]", "[UNK]"

# Longer runs are cut, so that the quadratic matcher of a stock WordPiece stays fast and never gives up on a run.
MAX_RUN = 64


class Words:
    """Cuts a text into words: runs of letters, of katakana, of ideographs and of digits, and single symbols."""

    def __init__(self, alphabet: frozenset[str]):
        self.normalise = Normaliser(alphabet)
        self.classes: dict[str, list[str]] = {}
        for character in sorted(alphabet):
            self.classes.setdefault(class_of(character), []).append(character)
        letters = as_class(self.classes["letter"])
        runs = "|".join(f"[{as_class(self.classes[name])}]{{1,{MAX_RUN}}}" for name in ("katakana", "ideograph", "digit"))
        self.start = f"(?<![{letters}])(?=[{letters}])"
        self.pattern = f"{WORD_START}?[{letters}]{{1,{MAX_RUN}}}|{runs}|[{as_class(self.classes['symbol'])}]"
        self._start = re.compile(self.start)
        self._find = re.compile(self.pattern).findall

    def __call__(self, text: str) -> list[str]:
        return self._find(self._start.sub(WORD_START, self.normalise(text)))


class Tokenizer:
    """Turns a text into the ids of its pieces."""

    def __init__(self, pieces: list[str]):
        self.pieces = pieces
        self.ids = {piece: index for index, piece in enumerate(pieces)}
        self.alphabet = frozenset(piece for piece in pieces if len(piece) == 1 and piece != WORD_START)
        self.words = Words(self.alphabet)
        self._longest = max(len(piece) for piece in pieces[2:])
        self._known_words: dict[str, list[int]] = {}

    @staticmethod
    def load(path: Path) -> "Tokenizer":
        vocabulary = json.loads(path.read_text(encoding="utf-8"))["model"]["vocab"]
        return Tokenizer(sorted(vocabulary, key=vocabulary.__getitem__))

    def encode(self, text: str) -> list[int]:
        ids: list[int] = []
        for word in self.words(text):
            ids += self._known_words.get(word) or self.split(word)
        return ids

    def split(self, word: str) -> list[int]:
        """Take the longest known piece from the left, again and again."""
        ids = []
        start = 0
        while start < len(word):
            end = min(len(word), start + self._longest)
            # Every character of the alphabet is a piece, so this ends.
            while word[start:end] not in self.ids:
                end -= 1
            ids.append(self.ids[word[start:end]])
            start = end
        self._known_words[word] = ids
        return ids
