"""Writes a tokenizer as the files that transformers.js reads."""

import json
from pathlib import Path

from characters import as_class
from normalise import DOTTED_I, FOLDS, VOICE_MARKS
from tokenizer import PADDING, UNKNOWN, Tokenizer

# A bag has no limit of its own; this bounds the memory of one batch. 512 is also where sums stop being exact.
MAX_LENGTH = 512


def write_tokenizer(tokenizer: Tokenizer, folder: Path) -> None:
    alphabet = as_class(tokenizer.alphabet)
    normalizers = [
        *(_replace_literal(old, new) for old, new in VOICE_MARKS.items()),
        {"type": "NFKC"},
        *(_replace_literal(old, new) for old, new in DOTTED_I.items()),
        {"type": "Lowercase"},
        *_replace_classes(FOLDS),
        # Other unknown characters stay: the pre-tokenizer passes over them.
        _replace(rf"(?![{alphabet}])[\p{{L}}\p{{M}}\p{{Cf}}]", ""),
        _replace(tokenizer.words.start, "▁"),
    ]
    content = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": {"type": "Sequence", "normalizers": normalizers},
        "pre_tokenizer": {
            "type": "Split",
            "pattern": {"Regex": tokenizer.words.pattern},
            "behavior": "Removed",
            "invert": True,
        },
        "post_processor": None,
        "decoder": None,
        "model": {
            "type": "WordPiece",
            "unk_token": UNKNOWN,
            "continuing_subword_prefix": "",
            "max_input_chars_per_word": 100,
            "vocab": tokenizer.ids,
        },
    }
    _write(folder / "tokenizer.json", content)
    _write(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizer",
            "model_max_length": MAX_LENGTH,
            "pad_token": PADDING,
            "unk_token": UNKNOWN,
            "clean_up_tokenization_spaces": False,
        },
    )


def _replace_literal(old: str, new: str) -> dict:
    return {"type": "Replace", "pattern": {"String": old}, "content": new}


def _replace(pattern: str, content: str) -> dict:
    return {"type": "Replace", "pattern": {"Regex": pattern}, "content": content}


def _replace_classes(folds: dict[str, str]) -> list[dict]:
    """Write one-to-one folds as one replacement per result: they are independent, so their order does not matter."""
    by_result: dict[str, list[str]] = {}
    for old, new in folds.items():
        by_result.setdefault(new, []).append(old)
    return [_replace(f"[{as_class(old)}]", new) for new, old in by_result.items()]


def _write(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
