"""Writes the folder that transformers.js loads."""

import json
import shutil
from pathlib import Path

import numpy as np

from onnx_graph import write_onnx
from tokenizer import Tokenizer
from tokenizer_json import MAX_LENGTH, write_tokenizer


def write_model_folder(folder: Path, tokenizer: Tokenizer, packed: np.ndarray, scales: np.ndarray) -> None:
    """Put a complete folder in the place of the old one. Its model card, written by hand, is kept."""
    new = folder.with_name(folder.name + ".new")
    shutil.rmtree(new, ignore_errors=True)
    write_onnx(packed, scales, new / "onnx" / "model_quantized.onnx")
    write_tokenizer(tokenizer, new)
    config = {
        # The library's class for "one forward pass, named inputs"; there is no transformer in this model.
        "model_type": "bert",
        "architectures": ["BertModel"],
        "hidden_size": packed.shape[1] * 2,
        "vocab_size": packed.shape[0],
        "max_position_embeddings": MAX_LENGTH,
        "pad_token_id": 0,
    }
    (new / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    card = folder / "README.md"
    if card.exists():
        shutil.copy(card, new / "README.md")
    shutil.rmtree(folder, ignore_errors=True)
    new.rename(folder)
