"""Makes the shipped model from the training text. Each step is skipped when its result is in the cache."""

import argparse
import hashlib
import json
from pathlib import Path

from encoded import encode_corpus
from evaluate import as_markdown, evaluate
from model_folder import write_model_folder
from quantise import dequantise, quantise
from tokenizer import Tokenizer
from tokenizer_json import write_tokenizer
from train import train
from vocabulary import build_vocabulary

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=Path(__file__).with_name("config.json"))
    parser.add_argument("--output", type=Path, default=ROOT / "models")
    arguments = parser.parse_args()
    config = json.loads(arguments.config.read_text(encoding="utf-8"))
    text, evaluation, cache = (ROOT / config["data"][name] for name in ("train", "evaluation", "cache"))

    # A changed choice gets a folder of its own, so nothing stale is reused.
    corpus = cache / _fingerprint(config, "corpus", "vocabulary")
    run = corpus / _fingerprint(config, "seed", "training")

    tokenizer = _tokenizer(text, corpus, config)
    encode_corpus(text, corpus, tokenizer, config["corpus"])
    print(f"vocabulary {len(tokenizer.pieces)}, run {run.relative_to(cache)}", flush=True)
    packed, scales = quantise(train(config, corpus, run, len(tokenizer.pieces)))

    table = evaluate(dequantise(packed, scales), tokenizer, evaluation, config["corpus"]["languages"])
    print(as_markdown(table, config["corpus"]["languages"]))
    write_model_folder(arguments.output / config["name"], tokenizer, packed, scales)


def _tokenizer(text: Path, folder: Path, config: dict) -> Tokenizer:
    if not (folder / "tokenizer.json").exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_tokenizer(Tokenizer(build_vocabulary(text, config)), folder)
    return Tokenizer.load(folder / "tokenizer.json")


def _fingerprint(config: dict, *parts: str) -> str:
    chosen = json.dumps([config[part] for part in parts], sort_keys=True)
    return hashlib.sha256(chosen.encode()).hexdigest()[:12]


if __name__ == "__main__":
    main()
