"""Character classes: which characters belong to one word, and how they are written in a regular expression."""

import unicodedata
from typing import Iterable

# Scripts of the fourteen languages. Letters of other scripts would only fill the vocabulary.
_ALPHABETIC = ("LATIN", "GREEK", "CYRILLIC", "DEVANAGARI")
_KATAKANA = ("KATAKANA",)
_IDEOGRAPHIC = ("CJK UNIFIED", "HIRAGANA", "IDEOGRAPHIC")


def class_of(character: str) -> str | None:
    """Return `letter`, `katakana`, `ideograph`, `digit` or `symbol`, or nothing for what the model does not read.

    Katakana spells loans and foreign names, so a run of it is a word. Han characters and hiragana stay together: the
    ending belongs to its verb.
    """
    category = unicodedata.category(character)
    name = unicodedata.name(character, "")
    if character in "0123456789":
        return "digit"
    if category[0] in "LM":
        if name.startswith(_KATAKANA):
            return "katakana"
        if name.startswith(_IDEOGRAPHIC):
            return "ideograph"
        return "letter" if name.startswith(_ALPHABETIC) or name.startswith("COMBINING") else None
    if category[0] in "PS" and character != "▁":
        return "symbol"
    return None


def as_class(characters: Iterable[str]) -> str:
    """Write a set of characters as the inside of a regular expression's brackets."""
    codes = sorted(map(ord, characters))
    ranges: list[list[int]] = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(_escape(first) + ("" if first == last else ("-" if last > first + 1 else "") + _escape(last)) for first, last in ranges)


def _escape(code: int) -> str:
    """Escape what means something inside brackets to Python's `re` or to JavaScript's `u` flag."""
    return "\\" + chr(code) if chr(code) in r"\]^[-/" else chr(code)
