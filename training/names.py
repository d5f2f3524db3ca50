"""Finds the same name in two scripts: in a pair of sentences, words that sound alike when both are spelt in Latin letters.

A bag of subwords learns a rare name from few sentences, and together with all their other words. A name beside its name teaches
the pieces themselves, Стэн|форд and Stan|ford, and so helps with names that were never seen.
"""

import re
import unicodedata
from typing import Callable, Iterable, Iterator

from corpus import Pair

SOURCE, TIER = "mined-names", "names"


def mine_names(pairs: Iterable[Pair], language: str) -> Iterator[Pair]:
    """Yield each name of `pairs` once, next to its English form; nothing for a language without a table."""
    if language not in _SCRIPTS:
        return
    words, spellings, sound = _SCRIPTS[language]
    seen = set()
    for pair in pairs:
        english = {sound(word.lower()): word for word in _ENGLISH_NAME.findall(pair.english)}
        if not english:
            continue
        for word in words.findall(pair.text):
            for name in _matches((sound(spelling) for spelling in spellings(word.lower())), english):
                if (word, name) not in seen:
                    seen.add((word, name))
                    yield Pair(SOURCE, TIER, word, name)


def _matches(sounds: Iterable[str], english: dict[str, str]) -> Iterator[str]:
    """Look a word up, then without an ending of one or two consonants."""
    for sound in sounds:
        for end in (sound, sound[:-1], sound[:-2]):
            if len(end) >= _MIN_SOUNDS and end in english:
                yield english[end]
                return


_MIN_SOUNDS = 2
_ENGLISH_NAME = re.compile(r"\b[A-Z][a-z]{3,}")

_CYRILLIC = dict(zip(
    "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    ["a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h", "ts", "ch",
     "sh", "sh", "", "y", "", "e", "yu", "ya", "e"],
))
_GREEK = dict(zip(
    "αβγδεζηθικλμνξοπρσςτυφχψω",
    ["a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "ks", "o", "p", "r", "s", "s", "t", "i", "f", "h", "ps", "o"],
))
_GREEK_STOPS = [("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("τζ", "j"), ("τσ", "ch")]
# The consonant of each row; the vowels do not count.
_KATAKANA = {
    character: consonant
    for consonant, row in {
        "k": "カキクケコ", "g": "ガギグゲゴ", "s": "サスセソ", "sh": "シ", "z": "ザズゼゾ", "j": "ジヂ", "t": "タテト", "ch": "チ",
        "ts": "ツ", "d": "ダデド", "n": "ナニヌネノン", "f": "フ", "h": "ハヒヘホ", "b": "バビブベボ", "p": "パピプペポ",
        "m": "マミムメモ", "r": "ラリルレロ", "w": "ワ", "v": "ヴ",
    }.items()
    for character in row
}


def _letters(table: dict[str, str], word: str) -> str:
    return "".join(table.get(character, "") for character in word)


def _without_accents(word: str) -> str:
    return "".join(character for character in unicodedata.normalize("NFD", word) if not unicodedata.combining(character))


def _cyrillic(word: str) -> list[str]:
    return [_letters(_CYRILLIC, word)]


def _greek(word: str) -> list[str]:
    """Spell a word in two ways: `ντ` is the d of Ντάλας and the nt of Ατλάντα."""
    plain = _without_accents(word)
    stops = plain
    for letters, stop in _GREEK_STOPS:
        stops = stops.replace(letters, stop)
    return [_letters({**_GREEK, **{stop: stop for stop in "bdgjch"}}, stops), _letters(_GREEK, plain)]


def _katakana(word: str) -> list[str]:
    return [_letters(_KATAKANA, word)]


# English spellings of one sound, in this order.
_SOUNDS = [(re.compile(pattern), sound) for pattern, sound in [
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("tch", "ch"), ("sch", "sh"), ("x", "ks"), ("qu", "kv"), ("q", "k"), ("wh?", "v"),
    ("kh", "h"), ("ts", "s"), ("c(?!h)", "k"), ("ch", "C"), ("sh|zh|dj|j", "S"), ("z", "s"),
    ("[aeiouyh]", ""), (r"(.)\1+", r"\1"),
]]
# What Japanese cannot tell apart or does not hear.
_JAPANESE_SOUNDS = [(re.compile(pattern), sound) for pattern, sound in [
    (r"r(?=[^aeiouy]|$)", ""), ("th", "s"), ("l", "r"), ("v", "b"), ("m(?=[bp])", "n"),
]]


def _consonants(word: str) -> str:
    """Reduce a word in Latin letters to its consonants as one hears them."""
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


def _japanese_consonants(word: str) -> str:
    for pattern, sound in _JAPANESE_SOUNDS:
        word = pattern.sub(sound, word)
    return _consonants(word)


_SCRIPTS: dict[str, tuple[re.Pattern, Callable[[str], list[str]], Callable[[str], str]]] = {
    "ru": (re.compile(r"\b[А-ЯЁ][а-яё]{3,}"), _cyrillic, _consonants),
    "el": (re.compile(r"\b[Α-ΩΆΈΉΊΌΎΏ][α-ωάέήίόύώϊϋΐΰ]{3,}"), _greek, _consonants),
    "ja": (re.compile(r"[ァ-ヴー]{3,}"), _katakana, _japanese_consonants),
}
