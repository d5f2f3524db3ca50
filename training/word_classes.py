"""Writes src/lang/data/word-classes-zh.ts: the class of common Chinese words, by the dictionary of jieba. See README.md.

usage: word_classes.py
"""

import os
import textwrap

import jieba

LONGEST = 4
LEAST = 1000
CLASSES = {
    "verb": ("v", "vn", "vi", "vq", "vg", "vd"),
    "noun": ("n", "nr", "ns", "nt", "nz", "ng", "nrt", "nrfg", "s", "j", "l", "i", "an"),
    "adjective": ("a", "ad", "ag", "z"),
    "adverb": ("d", "dg", "df"),
    "pronoun": ("r", "rr", "rz", "rg"),
    "place": ("f",),
    "time": ("t", "tg"),
    "attribute": ("b",),
    "conjunction": ("c",),
    "preposition": ("p",),
    "numeral": ("m", "mg", "mq"),
    "measure": ("q",),
    "particle": ("u", "ud", "ug", "uj", "ul", "uv", "uz"),
    "final": ("y",),
}
VERBS = ("是", "有")


def main():
    found = {name: [] for name in CLASSES}
    with open(os.path.join(os.path.dirname(jieba.__file__), "dict.txt"), encoding="utf-8") as lines:
        for line in lines:
            word, count, tag = (line.split() + ["x"])[:3]
            if len(word) > LONGEST or int(count) < LEAST or not all("\u4e00" <= one <= "\u9fff" for one in word):
                continue
            name = "verb" if word in VERBS else next((name for name, tags in CLASSES.items() if tag in tags), None)
            if name:
                found[name].append(word)
    with open("src/lang/data/word-classes-zh.ts", "w", encoding="utf-8") as out:
        out.write("// Written by training/word_classes.py from the dictionary of jieba (Sun Junyi, Expat licence).\n")
        out.write("import { lazyWordList } from '../word-list';\n\n")
        out.write("/** Common words by their class. */\nexport const wordClasses: Readonly<Record<string, readonly string[]>> = {\n")
        for name, words in found.items():
            lines = textwrap.fill(" ".join(sorted(words)), 60, break_long_words=False)
            out.write(f"  {name}: lazyWordList(\n    () => `\n{lines}\n`,\n  ),\n")
        out.write("};\n")
    print({name: len(words) for name, words in found.items()})


if __name__ == "__main__":
    main()
