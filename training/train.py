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
    """Return the trained vectors, continuing from the last checkpoint in `run`."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    options, languages = config["training"], config["corpus"]["languages"]
    pairs = {language: load_encoded(cache, "train", language) for language in languages}
    counts = piece_counts(pairs, vocabulary_size)
    vectors = initial_vectors(counts, options["dimensions"], options["initialDeviation"], config["seed"]).requires_grad_()
    optimizer = torch.optim.Adam([vectors], lr=options["learningRate"], betas=tuple(options["betas"]), fused=True)
    sampler = Sampler(pairs, config)
    held_out = HeldOut(cache, config)
    first = _resume(run, vectors, optimizer)
    losses, started = [], time.time()
    for step in range(first, options["steps"]):
        for group in optimizer.param_groups:
            group["lr"] = options["learningRate"] * learning_rate_factor(step, options["steps"], options["warmUp"])
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
        if done % options["evaluateEvery"] == 0 or done == options["steps"]:
            print(f"step {done:6d}  held out: {held_out.summary(vectors.detach())}", flush=True)
        if done % options["checkpointEvery"] == 0 or done == options["steps"]:
            _save(run, done, vectors, optimizer)
    result = vectors.detach().numpy()
    # A piece that no training text uses still has its random start: it should say nothing.
    return result * (counts > 0)[:, None]


def learning_rate_factor(step: int, steps: int, warm_up: float) -> float:
    """Rise linearly over the first part, then fall linearly to nothing."""
    rise = max(1, round(steps * warm_up))
    return (step + 1) / rise if step < rise else (steps - step) / (steps - rise)


def _resume(run: Path, vectors: torch.Tensor, optimizer: torch.optim.Optimizer) -> int:
    path = run / "checkpoint.pt"
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    with torch.no_grad():
        vectors.copy_(state["vectors"])
    optimizer.load_state_dict(state["optimizer"])
    print(f"continuing after step {state['step']}", flush=True)
    return state["step"]


def _save(run: Path, step: int, vectors: torch.Tensor, optimizer: torch.optim.Optimizer) -> None:
    run.mkdir(parents=True, exist_ok=True)
    temporary = run / "checkpoint.tmp"
    torch.save({"step": step, "vectors": vectors.detach(), "optimizer": optimizer.state_dict()}, temporary)
    temporary.rename(run / "checkpoint.pt")
