"""The training loop: resumable, one thread, the same result for the same seed."""

import time
from pathlib import Path

import numpy as np
import torch

from encoded import load_encoded
from heldout import HeldOut
from model import contrastive_loss, embed, initial_vectors, piece_counts, shared_sides
from sampler import Sampler


def train(config: dict, cache: Path, run: Path, vocabulary_size: int) -> np.ndarray:
    """Return the trained vectors; each stage begins where the one before ended."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    options = config["training"]
    pairs = {language: load_encoded(cache, "train", language) for language in config["corpus"]["languages"]}
    counts = piece_counts(pairs, vocabulary_size)
    vectors = initial_vectors(counts, options["dimensions"], options["initialDeviation"], config["seed"]).requires_grad_()
    held_out = HeldOut(cache, config)
    for number, stage in enumerate(options["stages"], start=1):
        print(f"stage {number}", flush=True)
        _train_stage(vectors, options | stage, Sampler(pairs, config, stage), held_out, run / f"stage-{number}")
    # A piece that no training text uses still has its random start: it should say nothing.
    return vectors.detach().numpy() * (counts > 0)[:, None]


def _train_stage(vectors: torch.Tensor, options: dict, sampler: Sampler, held_out: HeldOut, folder: Path) -> None:
    """Train `vectors` in place, continuing from the last checkpoint in `folder`."""
    optimizer = torch.optim.Adam([vectors], lr=options["learningRate"], betas=tuple(options["betas"]), fused=True)
    first, steps = _resume(folder, vectors, optimizer), options["steps"]
    losses, started = [], time.time()
    for step in range(first, steps):
        for group in optimizer.param_groups:
            group["lr"] = options["learningRate"] * learning_rate_factor(step, steps, options["warmUp"])
        batch = sampler.draw(step)
        loss = contrastive_loss(
            embed(vectors, batch.text),
            embed(vectors, batch.english),
            shared_sides(batch.text_key, batch.english_key),
            options["scale"],
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        done = step + 1
        if done % options["logEvery"] == 0:
            pace = (time.time() - started) / (done - first)
            print(f"step {done:6d}  loss {np.mean(losses[-options['logEvery']:]):.4f}  {pace:.3f} s/step", flush=True)
        if done % options["evaluateEvery"] == 0 or done == steps:
            print(f"step {done:6d}  held out: {held_out.summary(vectors.detach())}", flush=True)
        if done % options["checkpointEvery"] == 0 or done == steps:
            _save(folder, done, vectors, optimizer)


def learning_rate_factor(step: int, steps: int, warm_up: float) -> float:
    """Rise linearly over the first part, then fall linearly to nothing."""
    rise = max(1, round(steps * warm_up))
    return (step + 1) / rise if step < rise else (steps - step) / (steps - rise)


def _resume(folder: Path, vectors: torch.Tensor, optimizer: torch.optim.Optimizer) -> int:
    path = folder / "checkpoint.pt"
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    with torch.no_grad():
        vectors.copy_(state["vectors"])
    optimizer.load_state_dict(state["optimizer"])
    print(f"continuing after step {state['step']}", flush=True)
    return state["step"]


def _save(folder: Path, step: int, vectors: torch.Tensor, optimizer: torch.optim.Optimizer) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    temporary = folder / "checkpoint.tmp"
    torch.save({"step": step, "vectors": vectors.detach(), "optimizer": optimizer.state_dict()}, temporary)
    temporary.rename(folder / "checkpoint.pt")
