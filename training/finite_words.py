"""Lists the words of parallel text that are finite verbs, for languages whose record does not tell: Russian, Finnish.

usage: finite_words.py TRAIN OUT TAG...   (apt-get install hunspell-ru voikko-fi python3-libvoikko)

Writes OUT/finite-XX.txt: a word a line, behind it `sure` where it is nothing else and `maybe` where it may be. What is written
only chooses examples for the clause model; nothing of the dictionaries is shipped.
"""

import lzma
import re
import sys
from collections import Counter

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Infinitives, gerunds and participles.
NOT_FINITE = re.compile(r"(?:ть|ться|ти|тись|чь|чься|(?<!л)а|(?<!ла)сь|(?<![лттшмюу])ся|[^с]я|в|вши|[щш](?:ий|ая|ее|ие|его|ей|ему|им|ем|ую|их|ими)(?:ся)?)$")
FINITE_REFLEXIVE = re.compile(r"(?:[лтмш]ся|шься|т?есь|[лю](?:а|о|и)?сь|усь)$")
WENT = re.compile(r"ш(?:[её]л|ла|ло|ли)$")
SHORT_PASSIVE = re.compile(r"(?:[аяеё]н|[ыиуоя]т)[аоы]?$")
PREDICATIVES = set("нет есть можно нужно надо нельзя необходимо возможно невозможно известно неизвестно должен должна должно должны пора жаль трудно".split())
CLASSES = {"indicative", "conditional", "imperative", "potential"}


def vocabulary(folder, tag):
    counts = Counter()
    with lzma.open(f"{folder}/{tag}-en.tsv.xz", "rt", encoding="utf-8") as file:
        for line in file:
            counts.update(WORD.findall(line.split("\t")[1].lower()))
    return [word for word in counts if len(word) > 1]


def russian_forms():
    """The forms of the verbs, and of all else, that hunspell knows."""
    rules = {}
    for line in open("/usr/share/hunspell/ru_RU.aff", encoding="utf-8"):
        parts = line.split()
        if len(parts) >= 5 and parts[0] == "SFX":
            _, flag, strip, add, condition = parts[:5]
            strip, add = ("" if strip == "0" else strip), ("" if add == "0" else add)
            rules.setdefault(flag, []).append((strip, add, re.compile(f"(?:{condition})$")))
    verbs, others = set(), set()
    for line in open("/usr/share/hunspell/ru_RU.dic", encoding="utf-8"):
        lemma, _, flags = line.strip().lower().partition("/")
        forms = verbs if re.search(r"(?:[тч]ь|[тч]ься|сти|зти|йти|стись)$", lemma) and re.search("[blmnptvwyrq]", flags) else others
        forms.add(lemma)
        for flag in flags.upper():
            for strip, add, condition in rules.get(flag, []):
                if lemma.endswith(strip) and condition.search(lemma):
                    forms.add(lemma[: len(lemma) - len(strip)] + add)
    return verbs, others


def russian(words):
    verbs, others = russian_forms()
    for word in words:
        plain = word.replace("ё", "е")
        known = {word, plain}
        if word in PREDICATIVES or WENT.search(word):
            yield word, "sure"
        elif known & verbs and (FINITE_REFLEXIVE.search(word) or not NOT_FINITE.search(word)):
            yield word, "maybe" if known & others else "sure"
        elif SHORT_PASSIVE.search(word) and re.sub("[аоы]$", "", word) + ("ный" if "н" in word[-2:] else "ый") in others:
            yield word, "maybe" if word in others else "sure"


def finnish(words):
    import libvoikko

    voikko = libvoikko.Voikko("fi")
    for word in words:
        found = [a.get("MOOD") in CLASSES or a.get("CLASS") == "kieltosana" for a in voikko.analyze(word)]
        if any(found):
            yield word, "sure" if all(found) else "maybe"


def main():
    folder, out, *tags = sys.argv[1:]
    for tag in tags:
        kinds = {"ru": russian, "fi": finnish}[tag]
        rows = sorted(kinds(vocabulary(folder, tag)))
        with open(f"{out}/finite-{tag}.txt", "w", encoding="utf-8") as file:
            file.writelines(f"{word} {kind}\n" for word, kind in rows)
        print(tag, Counter(kind for _, kind in rows), flush=True)


main()
