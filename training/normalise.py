"""The normaliser: the same steps, in the same order, that `tokenizer.json` lists."""

import unicodedata

# Before NFKC, which would turn the spacing voice marks into a space and a mark, and so cut the word in two.
VOICE_MARKS = {"\u309b": "\u3099", "\u309c": "\u309a"}

# After NFKC, which may compose it. Lower case alone would make two code points of it.
DOTTED_I = {"\u0130": "i"}

# After lower case.
FOLDS = {
    # The final sigma depends on what follows, so a word and its beginning would differ.
    "ς": "σ",
    "ё": "е",
    # Long vowels of Latin textbooks and of romanised Sanskrit and Japanese.
    **dict(zip("āēīōūȳ", "aeiouy")),
    # Candra vowels only occur in loans, and loans are spelt with and without them.
    "\u090d": "\u090f", "\u0911": "\u0913", "\u0945": "\u0947", "\u0949": "\u094b",
    # The nukta, too, marks sounds of loans.
    "\u093c": "",
    **{chr(0x0966 + digit): str(digit) for digit in range(10)},
    # One quotation mark, one apostrophe, one dash: which one is used is the language's habit, not the meaning.
    **dict.fromkeys("“”„«»‟″「」『』", '"'),
    **dict.fromkeys("’‘‚ʼ‛′`´‹›", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}


_VOICE_MARKS = str.maketrans(VOICE_MARKS)
_DOTTED_I = str.maketrans(DOTTED_I)
_FOLDS = str.maketrans(FOLDS)


class Normaliser:
    """Folds a text to the alphabet of a vocabulary."""

    def __init__(self, alphabet: frozenset[str]):
        self._unknown = _UnknownCharacters(alphabet)

    def __call__(self, text: str) -> str:
        return fold(text).translate(self._unknown)


def fold(text: str) -> str:
    """Everything but the removal of unknown characters."""
    text = unicodedata.normalize("NFKC", text.translate(_VOICE_MARKS))
    return text.translate(_DOTTED_I).lower().translate(_FOLDS)


class _UnknownCharacters(dict):
    """A translation table that drops unknown letters, marks and format characters and blanks other unknown ones.

    Only the character goes, so the rest of its word is still read. A symbol between two words keeps them apart.
    """

    def __init__(self, alphabet: frozenset[str]):
        super().__init__()
        self._alphabet = alphabet

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character in self._alphabet:
            self[code] = character
        else:
            category = unicodedata.category(character)
            self[code] = "" if category[0] in "LM" or category == "Cf" else " "
        return self[code]
